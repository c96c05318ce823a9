// How documents begin: from imported ledgers, or empty.
#pragma once

#include "core/exchange/ledger_csv.h"

namespace budget {

struct NewDocument {
    QString department; ///< empty = the name of the ledger's first unit
    int year = 0;
    QString layout;
};

Document makeDocument(LedgerImport import, const NewDocument& options);

struct NewUnit {
    QString name;
    UnitKind kind = UnitKind::Administrative;
};

/// A document without money. The first unit is the department's own office, listed as …本级; where none is
/// named it bears the department's name. Units without a name and names that stand twice are passed over.
Document emptyDocument(const NewDocument& options, const std::vector<NewUnit>& units);

/// Takes a ledger over as last year's. Codes that the document does not know yet join its own list.
void attachLastYear(Document& document, LedgerImport import);

/// Adds the codes that `own` lacks.
void joinCodes(CodeBook& own, const CodeBook& more);

} // namespace budget
