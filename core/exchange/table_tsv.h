// A computed table as tab-separated text: one header line, then the rows as printed; blank = zero.
#pragma once

#include "core/tables/row_text.h"

#include <QByteArray>

namespace budget {

/// UTF-8. The header joins upper titles and leaf title, outermost first; an empty table is its header alone.
QByteArray tableTsv(const Tables& tables, int table, const RowText& text);

} // namespace budget
