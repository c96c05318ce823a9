// How imported ledgers become a document.
#pragma once

#include "core/exchange/ledger_csv.h"

namespace budget {

struct NewDocument {
    QString department; ///< empty = the name of the ledger's first unit
    int year = 0;
    QString layout;
};

Document makeDocument(LedgerImport import, const NewDocument& options);

/// Takes a ledger over as last year's. Codes that the document does not know yet join its own list.
void attachLastYear(Document& document, LedgerImport import);

} // namespace budget
