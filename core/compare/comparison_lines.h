// The lines of a table beside last year's: the rows of both years, filtered by how much they changed.
#pragma once

#include "core/compare/year_comparison.h"
#include "core/tables/row_text.h"

namespace budget {

/// Which rows are shown.
struct ChangeFilter {
    enum class Kind : std::uint8_t { All, Changed, Over };
    Kind kind = Kind::All;
    int percent = 10; ///< for Over: rows with a figure that changed by more than this

    friend bool operator==(const ChangeFilter&, const ChangeFilter&) = default;
};

/// Whether the figures of a row pass; totals always do. A change from zero is larger than any percentage;
/// what is unknown did not change.
bool passes(const YearComparison& comparison, const CellRef& row, ChangeFilter filter);

/// As linesOf() has them.
std::vector<TableLine> comparedLines(const YearComparison& comparison, int table, ChangeFilter filter);

} // namespace budget
