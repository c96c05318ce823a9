#include "core/compare/comparison_lines.h"

#include <algorithm>
#include <cstdlib>

namespace budget {
namespace {

bool isOver(const YearPair& pair, int percent) {
    if (!pair.last || pair.difference() == Figure()) {
        return false;
    }
    const std::optional<Percent> rate = pair.rate();
    return !rate || std::abs(rate->hundredths()) > std::int64_t{percent} * 100;
}

} // namespace

bool passes(const YearComparison& comparison, const CellRef& row, ChangeFilter filter) {
    if (filter.kind == ChangeFilter::Kind::All || row.row.kind == RowKind::Total) {
        return true;
    }
    const int percent = filter.kind == ChangeFilter::Kind::Over ? filter.percent : 0;
    return std::ranges::any_of(comparison.valueColumns(row.table, row.panel), [&](int column) {
        const YearPair pair = comparison.pair({row.table, row.panel, row.row, column});
        return filter.kind == ChangeFilter::Kind::Changed ? pair.difference().value_or(Figure()) != Figure()
                                                          : isOver(pair, percent);
    });
}

std::vector<TableLine> comparedLines(const YearComparison& comparison, int table, ChangeFilter filter) {
    const Tables& tables = comparison.workspace().tables();
    const auto panels = static_cast<std::size_t>(tables.panelCount(table));
    std::vector<std::vector<RowKey>> rows;
    std::size_t height = 0;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        rows.push_back(comparison.rows(table, p));
        std::erase_if(rows.back(), [&](const RowKey& row) {
            return !passes(comparison, {table, p, row, 0}, filter);
        });
        height = std::max(height, rows.back().size());
    }
    std::vector<TableLine> lines(height, TableLine(panels));
    for (std::size_t p = 0; p < panels; ++p) {
        const bool totalLast = tables.definition(table).panels[p].rows.totalPlace == TotalPlace::Last;
        for (std::size_t i = 0; i < rows[p].size(); ++i) {
            const bool atEnd = totalLast && rows[p][i].kind == RowKind::Total;
            lines[atEnd ? height - 1 : i][p] = rows[p][i];
        }
    }
    return lines;
}

} // namespace budget
