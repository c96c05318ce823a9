// How a ledger stands in a *.mingzhang file, and what must hold before its records become a Ledger. The place
// of a record in its list is its order.
#pragma once

#include "core/classification/code_book.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/ledger/ledger.h"

namespace budget {

/// A record as read, with its place in the file for what is noticed later.
template <typename T> struct Located {
    T record;
    std::size_t offset = 0;
};

struct LedgerDraft {
    std::vector<Located<Unit>> units;
    std::vector<Located<Project>> projects;
    std::vector<Located<Entry>> entries;
};

Result<void> readJson(JsonValue value, Entry& entry);
Result<void> readJson(JsonValue value, LedgerDraft& draft);

/// Where a draft stands: `document`, and the path of the ledger in it.
struct DraftPlace {
    const JsonDocument& document;
    QString path;
};

/// The ledger of a draft whose ids are unique and whose references, codes and sums hold.
/// Faults: DuplicateField (ids), BadValue (empty names; a unit other than the project's), UnknownName (units,
/// projects), UnknownCode, Overflow, Masking (a masked project whose code cannot stand for its name).
Result<Ledger> assemble(const LedgerDraft& draft, const CodeBook& codes, const DraftPlace& place);

/// The same for coordinates that stand outside of a ledger.
Result<void>
checkCoordinates(const Coordinates& at, const Ledger& ledger, const CodeBook& codes,
                 const std::function<Fault(FaultKind, const char* field, const QString& found)>& fault);

void writeJson(JsonWriter& out, const Entry& entry);
void writeJson(JsonWriter& out, const Ledger& ledger);
/// Members of the dimensions in which `at` differs from `base`, inside an object.
void writeCoordinates(JsonWriter& out, const Coordinates& at, const Coordinates& base);

} // namespace budget
