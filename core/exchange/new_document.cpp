#include "core/exchange/new_document.h"

#include <set>

namespace budget {
namespace {

template <typename CodeType> void join(CodeTree<CodeType>& own, const CodeTree<CodeType>& imported) {
    for (const auto& [code, entry] : imported.entries()) {
        if (!own.contains(code)) {
            own.put(code, entry);
        }
    }
}

void addUnit(Ledger& ledger, const NewUnit& wanted) {
    static const QString own = QStringLiteral("本级");
    Unit unit{ledger.nextUnitId(), ledger.nextOrder(), wanted.name, {}, wanted.kind};
    if (ledger.units().empty() && !wanted.name.endsWith(own)) {
        unit.listedName = wanted.name + own;
    }
    static_cast<void>(ledger.exchange(unit.id, unit));
}

} // namespace

Document makeDocument(LedgerImport import, const NewDocument& options) {
    Document document;
    document.department = options.department.isEmpty() ? import.department : options.department;
    document.year = options.year;
    document.layout = options.layout;
    document.ledger = std::move(import.ledger);
    document.codes = std::move(import.codes);
    return document;
}

Document emptyDocument(const NewDocument& options, const std::vector<NewUnit>& units) {
    Document document;
    document.department = options.department;
    document.year = options.year;
    document.layout = options.layout;
    std::vector<NewUnit> wanted = units;
    std::erase_if(wanted, [](const NewUnit& unit) { return unit.name.isEmpty(); });
    if (wanted.empty()) {
        wanted.push_back({options.department, UnitKind::Administrative});
    }
    std::set<QString> names;
    for (const NewUnit& unit : wanted) {
        if (names.insert(unit.name).second) {
            addUnit(document.ledger, unit);
        }
    }
    return document;
}

void joinCodes(CodeBook& own, const CodeBook& more) {
    join(own.functions, more.functions);
    join(own.economics, more.economics);
}

void attachLastYear(Document& document, LedgerImport import) {
    joinCodes(document.codes, import.codes);
    document.lastYear = LastYearLedger{std::move(import.source), std::move(import.ledger)};
}

} // namespace budget
