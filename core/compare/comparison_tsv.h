// A table of both years as tab-separated text: a header line, then one line for each row and column.
#pragma once

#include "core/compare/year_comparison.h"
#include "core/tables/row_text.h"

#include <QByteArray>

namespace budget {

/// The row's names from the outermost to its own, joined as the layout joins titles: 总计 for the total.
QString rowPathText(const YearComparison& comparison, const CellRef& cell, const RowText& text);
/// The titles of its column, joined likewise.
QString columnText(const YearComparison& comparison, const CellRef& cell);

/// UTF-8: row, column, last year, this year, difference, rate in percent. The rate is blank where last year
/// is 0; a dash (—) stands for what last year does not tell.
QByteArray comparisonTsv(const YearComparison& comparison, int table, const RowText& text);

} // namespace budget
