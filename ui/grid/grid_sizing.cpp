#include "ui/grid/grid_sizing.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>

#include <algorithm>

namespace budget {
namespace {

constexpr int lookedAtRows = 500;
constexpr int leastEms = 2;
constexpr int titleEms = 4;
constexpr int mostEms = 18;

} // namespace

int fittingWidth(const QTableView& view, int column, int titleWidth) {
    const int em = view.fontMetrics().height();
    int text = 0;
    int figures = 0;
    QStyleOptionViewItem option;
    option.font = view.font();
    option.palette = view.palette();
    for (int row = 0; row < std::min(view.model()->rowCount(), lookedAtRows); ++row) {
        const QModelIndex index = view.model()->index(row, column);
        const int width = view.itemDelegateForIndex(index)->sizeHint(option, index).width();
        const bool figure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        (figure ? figures : text) = std::max(figure ? figures : text, width);
    }
    // A title may take three lines.
    const int title = std::min(titleWidth, std::max(titleWidth / 3, titleEms * em)) + em;
    return std::max({leastEms * em, title, figures, std::min(text, mostEms * em)});
}

int fittingHeight(const QTableView& view, int row, const QStyleOptionViewItem& option) {
    int height = view.verticalHeader()->defaultSectionSize();
    QStyleOptionViewItem cell = option;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (view.isColumnHidden(column))
            continue;
        const QModelIndex index = view.model()->index(row, column);
        cell.rect = QRect(0, 0, view.columnWidth(column) - 1, 0);
        height = std::max(height, view.itemDelegateForIndex(index)->sizeHint(cell, index).height() + 1);
    }
    return height;
}

} // namespace budget
