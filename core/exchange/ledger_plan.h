// What taking a ledger CSV over does to a document that is open: one edit. Units are found again by their
// names, projects by unit and name, so that everything typed about them stays; codes of the document's own
// list stay.
#pragma once

#include "core/edit/edit.h"
#include "core/exchange/ledger_csv.h"

namespace budget {

enum class ImportMode : std::uint8_t {
    ReplaceAll,   ///< the file's entries in place of all others
    ReplaceUnits, ///< only the entries of one unit, or of every unit the file names
    Append,       ///< the file's entries besides the others
};

struct ImportChoice {
    ImportMode mode = ImportMode::ReplaceAll;
    QString unit; ///< for ReplaceUnits: its name in the file; empty = all of the file's units
};

/// With ReplaceAll a unit or project goes that had entries, has none any more, and of which nothing is typed.
/// A project never becomes more public than it was. Fault: Overflow.
Result<Edit> planLedgerImport(const Document& document, const LedgerImport& import,
                              const ImportChoice& choice);

} // namespace budget
