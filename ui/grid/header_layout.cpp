#include "ui/grid/header_layout.h"

#include <algorithm>
#include <numeric>

namespace budget {

HeaderLayout withColumnsInserted(HeaderLayout layout, int first, int count) {
    for (HeaderCell& cell : layout.cells) {
        if (cell.column >= first)
            cell.column += count;
        else if (cell.lastColumn() >= first)
            cell.columnSpan += count;
    }
    return layout;
}

HeaderLayout withColumnsRemoved(HeaderLayout layout, int first, int count) {
    const int behind = first + count;
    for (HeaderCell& cell : layout.cells) {
        const int lost = std::min(cell.lastColumn() + 1, behind) - std::max(cell.column, first);
        cell.columnSpan -= std::max(0, lost);
        if (cell.column >= behind)
            cell.column -= count;
        else if (cell.column > first)
            cell.column = first;
    }
    std::erase_if(layout.cells, [](const HeaderCell& cell) { return cell.columnSpan < 1; });
    return layout;
}

std::vector<int> rowHeights(const HeaderLayout& layout, const std::vector<int>& heights, int least) {
    std::vector<int> rows(static_cast<std::size_t>(std::max(1, layout.rows)), least);
    std::vector<std::size_t> order(layout.cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return layout.cells[left].rowSpan < layout.cells[right].rowSpan;
    });
    for (const std::size_t place : order) {
        const HeaderCell& cell = layout.cells[place];
        const int last = std::min(cell.lastRow(), static_cast<int>(rows.size()) - 1);
        if (cell.row < 0 || last < cell.row)
            continue;
        const int have = std::accumulate(rows.begin() + cell.row, rows.begin() + last + 1, 0);
        rows[static_cast<std::size_t>(last)] += std::max(0, heights[place] - have);
    }
    return rows;
}

} // namespace budget
