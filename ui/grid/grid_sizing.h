// Widths of columns and heights of rows that follow from what the cells say.
#pragma once

#include <QTableView>

namespace budget {

/// A width for the column's cells and title: figures and codes in full, long names limited, since they wrap.
/// Of a long model only the first rows are looked at.
int fittingWidth(const QTableView& view, int column, int titleWidth);
/// The height a row needs so that no wrapped text is cut.
int fittingHeight(const QTableView& view, int row, const QStyleOptionViewItem& option);

} // namespace budget
