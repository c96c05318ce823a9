// The header of an official table in a sheet: columns are known by the titles of the layout pack, groups
// above them included, wherever they stand.
#pragma once

#include "core/spreadsheet/workbook.h"
#include "core/tables/tables.h"

#include <optional>
#include <vector>

namespace budget {

/// A column of a table's definition.
struct TableColumn {
    int panel = 0;
    int column = 0;
};

/// The columns of a table as it is printed, without the columns 未细化.
std::vector<TableColumn> printedColumns(const Tables& tables, int table);

/// Rows of a sheet by their places in Sheet::rows, the last one excluded.
struct RowSpan {
    std::size_t first = 0;
    std::size_t end = 0;
};

struct TableHeader {
    std::size_t end = 0;      ///< the place of the first row below it
    std::vector<int> columns; ///< the sheet's column for each of printedColumns(); 0 = the sheet lacks it
};

/// Nothing where fewer than half of the table's value columns, or no column of labels, are there.
std::optional<TableHeader> findTableHeader(const Sheet& sheet, RowSpan rows, const Tables& tables, int table);

} // namespace budget
