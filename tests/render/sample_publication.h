// A publication with everything that is laid out: cover, contents, parts, text, tables wide and narrow, an
// empty table, a form with row spans, a glossary and a signature.
#pragma once

#include "core/publication/content.h"

namespace budget::sample {

Publication publication();

Heading heading(int level, const QString& text);
Paragraph paragraph(const QString& text);
GridCell cell(const QString& text, CellAlign align = CellAlign::Left);
GridCell figure(const QString& text);
GridCell head(const QString& text, int columnSpan = 1, int rowSpan = 1);

/// 表1: two panels side by side.
Grid balanceTable();
/// 表2: sixteen columns, landscape.
Grid wideTable();
/// 表8: no rows, a sentence.
Grid emptyTable();
/// 项目支出绩效目标表 with cells over several rows.
Grid form();
/// A table of many rows whose first column counts them: 第 1 行 …
Grid longTable(int rows);

} // namespace budget::sample
