// How the parts of a document that are exchanged whole, and its named cells, stand in a file and in an edit.
#pragma once

#include "core/document/document.h"
#include "core/document/ledger_json.h"

namespace budget {

/// The document's own codes as read; that each stands below a known one is not checked yet.
struct CodeBookDraft {
    CodeBook codes;
    std::vector<Located<FunctionCode>> functions;
    std::vector<Located<EconomicCode>> economics;
};

/// Last year as read: a ledger that is not checked yet, or figures.
struct LastYearDraft {
    std::size_t offset = 0;
    LastYearSource source;
    std::optional<LedgerDraft> ledger;
    LastYearTexts texts; ///< beside a ledger
    std::optional<std::map<CellName, Money>> figures;
};

Result<void> readJson(JsonValue value, CodeBookDraft& draft);
Result<void> readJson(JsonValue value, LastYearDraft& draft);
Result<void> readJson(JsonValue value, Located<PlacedRow>& row);
Result<void> readJson(JsonValue value, std::map<CellName, Money>& figures);

void writeJson(JsonWriter& out, const CodeBook& codes);
/// Nothing may stand for a last year that is unknown.
void writeJson(JsonWriter& out, const LastYear& lastYear);
void writeJson(JsonWriter& out, const PlacedRow& row);
void writeJson(JsonWriter& out, const std::map<CellName, Money>& figures);

} // namespace budget
