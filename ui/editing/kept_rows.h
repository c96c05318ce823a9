// KeptRows: a row whose last figure is taken away stays where the clerk is until it is filled again or
// removed.
#pragma once

#include "ui/document/budget_document.h"

namespace budget {

/// The row of a cell as the clerk has placed it; nullptr where it was not.
const PlacedRow* placedRow(const BudgetDocument& document, const CellRef& cell);

/// Adds to `edit`, which sets a cell to `target`, that the row of an emptied cell is placed and that of a
/// filled one is no longer. Rows that stand anyway are left alone.
void keepRow(const BudgetDocument& document, const CellRef& cell, Money target, Edit& edit);

} // namespace budget
