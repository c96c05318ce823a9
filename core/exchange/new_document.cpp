#include "core/exchange/new_document.h"

namespace budget {
namespace {

template <typename CodeType> void join(CodeTree<CodeType>& own, const CodeTree<CodeType>& imported) {
    for (const auto& [code, entry] : imported.entries()) {
        if (!own.contains(code)) {
            own.put(code, entry);
        }
    }
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

void attachLastYear(Document& document, LedgerImport import) {
    join(document.codes.functions, import.codes.functions);
    join(document.codes.economics, import.codes.economics);
    document.lastYear = LastYearLedger{std::move(import.source), std::move(import.ledger)};
}

} // namespace budget
