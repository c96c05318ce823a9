// The changes between the years: the largest of them, each once, and what a change is made of.
#pragma once

#include "core/compare/year_comparison.h"

namespace budget {

/// How a change is divided into parts.
enum class DivisionKind : std::uint8_t { Funds, Rows, Columns };

struct ChangePart {
    std::optional<CellRef> cell; ///< a row or column of the same table
    Fund fund = Fund::All;       ///< for Funds; Fund::All = its source is not said
    YearPair pair;
};

/// Parts whose differences add up to that of the whole; those that did not change are left out.
struct ChangeDivision {
    DivisionKind kind = DivisionKind::Rows;
    std::vector<ChangePart> parts;
};

/// Every division of a cell's change that explains it; none where last year is unknown in a part or in the
/// whole. The one with several parts that says most comes first: funds, then columns, then rows.
std::vector<ChangeDivision> divisionsOf(const YearComparison& comparison, const CellRef& cell);

/// How many changes are listed for people.
inline constexpr std::size_t listedChanges = 50;

/// The cells with the largest known differences over all tables, the largest first. A change that several
/// cells show (a total and the one part that changed, the same sum in another table) stands once, as the
/// first table shows it at its outermost.
std::vector<CellRef> largestChanges(const YearComparison& comparison, std::size_t most);

} // namespace budget
