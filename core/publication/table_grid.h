// A computed table as a grid of the publication, with its header tree, its rows and what is printed around
// them.
#pragma once

#include "core/publication/content.h"
#include "core/tables/row_text.h"

namespace budget {

/// The header of a table as it stands now, columns 未细化 included where they show; its last row is the row ※
/// 1 2 3 where the table has one.
std::vector<GridRow> tableHeader(const Tables& tables, int table);

/// `department` as it stands after 编制部门; `year` fills the sentence of an empty table.
Grid tableGrid(const Tables& tables, int table, const RowText& text, const QString& department, int year);

} // namespace budget
