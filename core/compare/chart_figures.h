// The figures behind the charts: what income and expenditure consist of, 三公 and the largest changes, each
// beside last year's. Found by the shape of the tables, whatever a layout calls them.
#pragma once

#include "core/compare/changes.h"

namespace budget {

enum class ChartKind : std::uint8_t { Income, Expenditure, ThreePublic, LargestChanges };

/// Cells that a chart shows, in the order of their table; those that are zero in both years are left out.
std::vector<CellRef> chartCells(const YearComparison& comparison, ChartKind kind);

} // namespace budget
