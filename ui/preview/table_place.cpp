#include "ui/preview/table_place.h"

#include "core/tables/row_text.h"

#include <algorithm>

namespace budget {
namespace {

int printedColumn(const Tables& tables, const CellRef& cell) {
    int column = 0;
    for (int p = 0; p <= cell.panel; ++p) {
        for (const int shown : tables.panel(cell.table, p).shownColumns()) {
            if (p == cell.panel && shown >= cell.column) {
                break;
            }
            ++column;
        }
    }
    return column;
}

} // namespace

std::optional<TablePlace> placeOfCell(const Tables& tables, const PageSet& pages, const CellRef& cell) {
    const std::vector<TableLine> lines = linesOf(tables, cell.table);
    const auto line = std::ranges::find_if(lines, [&cell](const TableLine& candidate) {
        return candidate[static_cast<std::size_t>(cell.panel)] == cell.row;
    });
    const int column = printedColumn(tables, cell);
    const auto row = static_cast<int>(line - lines.begin());
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const CellBox& box : pages.pages[page].cells) {
            if (box.grid == cell.table && !box.isHeader && box.row == row && box.column == column) {
                return TablePlace{static_cast<int>(page), box.area};
            }
        }
    }
    return std::nullopt;
}

std::optional<int> pageOfCell(const Tables& tables, const PageSet& pages, const CellRef& cell) {
    const std::optional<TablePlace> place = placeOfCell(tables, pages, cell);
    return place ? std::optional(place->page) : std::nullopt;
}

} // namespace budget
