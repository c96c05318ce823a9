// Last year's ledger with the codes of this year (科目调整): what a code move says is done to its entries.
#pragma once

#include "core/document/document.h"

namespace budget {

/// Where money at `code` of last year stands this year. Below a moved code the rest of the code is kept where
/// the lists know the result. A code that was split, or of which a part went elsewhere, leads to the nearest
/// node that holds all of it.
FunctionCode movedCode(FunctionCode code, const CodeMoves& moves, const CodeBook& book);
EconomicCode movedCode(EconomicCode code, const CodeMoves& moves, const CodeBook& book);

/// The same ledger, its entries moved.
Ledger movedLedger(const Ledger& lastYear, const CodeMoves& moves, const CodeBook& book);

} // namespace budget
