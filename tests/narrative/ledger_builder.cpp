#include "tests/narrative/ledger_builder.h"

#include <stdexcept>

namespace budget::test {
namespace {

template <typename T> T required(std::optional<T> value, const QString& what) {
    if (!value) {
        throw std::invalid_argument(what.toStdString());
    }
    return *value;
}

Money amountOf(const std::string& text) {
    const ParsedAmount parsed = parseAmount(text, MoneyUnit::TenThousand);
    if (parsed.error) {
        throw std::invalid_argument(text);
    }
    return parsed.money;
}

Coordinates coordinatesOf(const char* fund, const char* nature, const char* function, const char* economic) {
    Coordinates at;
    at.fund = required(fundFromId(fund), QString::fromUtf8(fund));
    at.nature = required(natureFromId(nature), QString::fromUtf8(nature));
    at.function = required(FunctionCode::parse(function), QString::fromUtf8(function));
    at.economic = required(EconomicCode::parse(economic), QString::fromUtf8(economic));
    return at;
}

} // namespace

UnitId LedgerBuilder::unit(const char* name, UnitKind kind) {
    const UnitId id = m_ledger.nextUnitId();
    m_ledger.exchange(id, Unit{id, m_ledger.nextOrder(), QString::fromUtf8(name), {}, kind});
    return id;
}

ProjectId LedgerBuilder::project(const char* name, UnitId unit, Disclosure disclosure, const char* code) {
    Project project;
    project.id = m_ledger.nextProjectId();
    project.order = m_ledger.nextOrder();
    project.unit = unit;
    project.name = QString::fromUtf8(name);
    project.code = QString::fromUtf8(code);
    project.disclosure = disclosure;
    const ProjectId id = project.id;
    m_ledger.exchange(id, std::move(project));
    return id;
}

LedgerBuilder& LedgerBuilder::entry(const char* fund, const char* nature, const char* function,
                                    const char* economic, const char* amount, UnitId unit,
                                    ProjectId project) {
    Entry entry = entryOf(fund, nature, function, economic, amount);
    entry.id = m_ledger.nextEntryId();
    entry.order = m_ledger.nextOrder();
    entry.at.unit = unit;
    entry.at.project = project;
    entry.stated = entry.at;
    m_ledger.exchange(entry.id, entry);
    return *this;
}

Entry entryOf(const char* fund, const char* nature, const char* function, const char* economic,
              const char* amount) {
    Entry entry;
    entry.amount = amountOf(amount);
    entry.at = coordinatesOf(fund, nature, function, economic);
    entry.stated = entry.at;
    return entry;
}

Document documentOf(const LedgerBuilder& ledger) {
    Document document;
    document.department = QStringLiteral("某某局");
    document.year = 2024;
    document.ledger = ledger.ledger();
    return document;
}

Document documentOf(const LedgerBuilder& ledger, const LedgerBuilder& lastYear) {
    Document document = documentOf(ledger);
    document.lastYear = LastYearLedger{{}, lastYear.ledger()};
    return document;
}

QString comparable(const QString& text) {
    static const QString half = QStringLiteral(",;:()");
    static const QString full = QStringLiteral("，；：（）");
    QString result;
    for (const QChar c : text) {
        const qsizetype place = half.indexOf(c);
        if (!c.isSpace()) {
            result += place < 0 ? c : full[place];
        }
    }
    return result;
}

} // namespace budget::test
