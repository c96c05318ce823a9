// Tail differences (尾差): totals whose printed figure is not the sum of the printed figures of their parts,
// because each is the rounding of its own exact sum. A hint, never an error.
#pragma once

#include "core/tables/tables.h"

#include <vector>

namespace budget {

/// The totals of a table that rounded parts miss, over rows or over columns, in the order of rows.
std::vector<CellRef> tailDifferences(const Tables& tables, int table);

} // namespace budget
