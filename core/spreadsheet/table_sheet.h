// One computed table as a sheet in its official layout: number, title, 编制部门 and 单位, the levelled header
// the printed page has, figures as numbers, the sentence of an empty table. Figures keep every 分 and show
// what is printed.
#pragma once

#include "core/publication/content.h"
#include "core/spreadsheet/workbook_writer.h"
#include "core/tables/tables.h"

namespace budget {

enum class TotalsAs : std::uint8_t { Values, Formulas };

/// `grid` is the table's (tableGrid), `mark` what stands at the top of each page.
void writeTableSheet(WorkbookWriter& book, const Tables& tables, int table, const Grid& grid, TotalsAs totals,
                     const QString& mark);

} // namespace budget
