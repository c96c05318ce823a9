#include "core/compare/changes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace budget {
namespace {

/// The sources a change is divided by, as 表1 has them.
constexpr std::array sources{Fund::General, Fund::GovernmentFund, Fund::Capital,
                             Fund::Account, Fund::Unit,           Fund::Carry};

struct Difference {
    CellRef cell;
    Money now;
    Money last;

    Money change() const { return now - last; }
};

/// Adds the parts up; nothing where one is unknown or they miss the whole.
std::optional<ChangeDivision> divided(const YearComparison& comparison, const CellRef& whole,
                                      DivisionKind kind, const std::vector<CellRef>& cells) {
    ChangeDivision division{kind, {}};
    Money sum;
    for (const CellRef& cell : cells) {
        const std::optional<Money> last = comparison.last(cell);
        if (!last) {
            return std::nullopt;
        }
        sum += comparison.now(cell) - *last;
        const YearPair pair = comparison.pair(cell);
        if (pair.difference() != Figure()) {
            division.parts.push_back({cell, Fund::All, pair});
        }
    }
    const bool explained = sum == comparison.now(whole) - comparison.last(whole).value_or(Money());
    return explained && !division.parts.empty() ? std::optional(division) : std::nullopt;
}

std::vector<CellRef> rowsBelow(const YearComparison& comparison, const CellRef& cell) {
    const RowPath& path = comparison.workspace().tables().panel(cell.table, cell.panel).path();
    std::vector<CellRef> cells;
    for (const RowKey& row : comparison.rows(cell.table, cell.panel)) {
        if (path.parentOf(row) == cell.row) {
            cells.push_back({cell.table, cell.panel, row, cell.column});
        }
    }
    return cells;
}

std::vector<CellRef> columnsBelow(const YearComparison& comparison, const CellRef& cell) {
    const auto& columns = comparison.workspace().tables().panel(cell.table, cell.panel).definition().columns;
    std::vector<CellRef> cells;
    for (const int column : comparison.valueColumns(cell.table, cell.panel)) {
        const ColumnDefinition& definition = columns[static_cast<std::size_t>(column)];
        if (column != cell.column && (definition.restOf == cell.column ||
                                      (definition.restOf < 0 && definition.container == cell.column))) {
            cells.push_back({cell.table, cell.panel, cell.row, column});
        }
    }
    return cells;
}

/// One sum for each source, and a last one for what does not say its source.
using SourceSums = std::array<Money, sources.size() + 1>;

SourceSums sumsBySource(const Ledger& ledger, const Scope& scope) {
    SourceSums sums;
    for (const Entry& entry : ledger.entries()) {
        if (scope.contains(entry.at)) {
            const auto source = std::ranges::find_if(
                sources, [&entry](Fund each) { return subtreeOf(each).contains(entry.at.fund); });
            sums[static_cast<std::size_t>(source - sources.begin())] += entry.amount;
        }
    }
    return sums;
}

std::optional<ChangeDivision> dividedByFund(const YearComparison& comparison, const CellRef& cell) {
    const std::optional<Scope> scope = comparison.workspace().tables().scopeOf(cell);
    if (!scope || comparison.isTyped()) {
        return std::nullopt;
    }
    const SourceSums now = sumsBySource(comparison.workspace().document().ledger, *scope);
    const SourceSums last = sumsBySource(comparison.ledger(), *scope);
    const FigureFormat format = comparison.workspace().pack().figures;
    ChangeDivision division{DivisionKind::Funds, {}};
    for (std::size_t i = 0; i < now.size(); ++i) {
        const YearPair pair{Figure::of(now[i], format), Figure::of(last[i], format)};
        if (pair.difference() != Figure()) {
            division.parts.push_back({std::nullopt, i < sources.size() ? sources[i] : Fund::All, pair});
        }
    }
    return division.parts.size() > 1 ? std::optional(division) : std::nullopt;
}

/// The differences of a panel. What is not itemised (未细化) only says that the years are itemised otherwise.
void addDifferences(std::vector<Difference>& differences, const YearComparison& comparison, int table,
                    int panel) {
    const auto& definitions = comparison.workspace().tables().panel(table, panel).definition().columns;
    std::vector<int> columns = comparison.valueColumns(table, panel);
    std::erase_if(columns, [&definitions](int column) {
        return definitions[static_cast<std::size_t>(column)].restOf >= 0;
    });
    for (const RowKey& row : comparison.rows(table, panel)) {
        for (const int column : row.kind == RowKind::Rest ? std::vector<int>() : columns) {
            const CellRef cell{table, panel, row, column};
            const std::optional<Money> last = comparison.last(cell);
            const Money now = comparison.now(cell);
            if (last && now != *last) {
                differences.push_back({cell, now, *last});
            }
        }
    }
}

/// Two cells that show one change: the difference is the same, and one holds the other, or both years' sums
/// are the same and they share money.
bool showOneChange(const Tables& tables, const Difference& a, const Difference& b) {
    if (a.change() != b.change()) {
        return false;
    }
    const auto first = tables.scopeOf(a.cell);
    const auto second = tables.scopeOf(b.cell);
    if (!first || !second) {
        return true;
    }
    return first->containsAll(*second) || second->containsAll(*first) ||
           (a.now == b.now && first->intersected(*second));
}

} // namespace

std::vector<ChangeDivision> divisionsOf(const YearComparison& comparison, const CellRef& cell) {
    std::vector<ChangeDivision> divisions;
    const YearPair whole = comparison.pair(cell);
    if (!whole.last || whole.difference() == Figure()) {
        return divisions;
    }
    const auto add = [&divisions](std::optional<ChangeDivision> division) {
        if (division) {
            divisions.push_back(*std::move(division));
        }
    };
    add(dividedByFund(comparison, cell));
    add(divided(comparison, cell, DivisionKind::Columns, columnsBelow(comparison, cell)));
    add(divided(comparison, cell, DivisionKind::Rows, rowsBelow(comparison, cell)));
    std::stable_partition(divisions.begin(), divisions.end(),
                          [](const ChangeDivision& division) { return division.parts.size() > 1; });
    return divisions;
}

std::vector<CellRef> largestChanges(const YearComparison& comparison, std::size_t most) {
    const Tables& tables = comparison.workspace().tables();
    std::vector<Difference> differences;
    for (int table = 0; table < tables.tableCount(); ++table) {
        for (int panel = 0; panel < tables.panelCount(table); ++panel) {
            addDifferences(differences, comparison, table, panel);
        }
    }
    std::ranges::stable_sort(differences, [](const Difference& a, const Difference& b) {
        return a.change().magnitude() > b.change().magnitude();
    });
    std::vector<Difference> largest;
    for (const Difference& difference : differences) {
        if (largest.size() == most) {
            break;
        }
        const bool isKnown = std::ranges::any_of(
            largest, [&](const Difference& known) { return showOneChange(tables, known, difference); });
        if (!isKnown) {
            largest.push_back(difference);
        }
    }
    std::vector<CellRef> cells;
    for (const Difference& difference : largest) {
        cells.push_back(difference.cell);
    }
    return cells;
}

} // namespace budget
