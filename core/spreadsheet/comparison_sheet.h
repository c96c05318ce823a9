// The sheets of a comparison: one table of both years, and the largest changes with their parts.
#pragma once

#include "core/compare/year_comparison.h"
#include "core/spreadsheet/number_grid.h"
#include "core/tables/row_text.h"

namespace budget {

/// The table in its official shape with four columns for each of figures, and the rows of both years.
/// `frame` is this year's table (tableGrid), whose header and rows give way.
NumberGrid comparedTable(const YearComparison& comparison, int table, const Grid& frame,
                         const RowText& words);

/// The largest changes, each once, with the parts that say most. `frame` has what stands above the rules.
NumberGrid comparedChanges(const YearComparison& comparison, const Grid& frame, const RowText& words);

} // namespace budget
