// A computed table as a grid of the publication, with its header tree, its rows and what is printed around
// them.
#pragma once

#include "core/publication/content.h"
#include "core/tables/row_text.h"

namespace budget {

/// `department` as it stands after 编制部门; `year` fills the sentence of an empty table.
Grid tableGrid(const Tables& tables, int table, const RowText& text, const QString& department, int year);

} // namespace budget
