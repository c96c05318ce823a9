// How a GridView paints: the scrolled cells clipped to their part, the frozen ones in theirs.
#include "ui/grid/cell_editor.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_text.h"
#include "ui/grid/grid_view.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace budget {

void GridView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const int frozen = frozenWidth();
    const QRect kept(0, 0, frozen, viewport()->height());
    const QRect scrolled = viewport()->rect().adjusted(frozen, 0, 0, 0);
    for (const QRect& rect : event->region()) {
        painter.fillRect(rect, palette().color(QPalette::Base));
        if (!model())
            continue;
        for (const QRect& part : {rect & scrolled, rect & kept}) {
            if (!part.isEmpty())
                paintArea(painter, part);
        }
    }
    if (frozen > 0) {
        painter.setClipping(false);
        painter.setPen(blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 45));
        painter.drawLine(frozen - 1, 0, frozen - 1,
                         std::min(verticalHeader()->length(), viewport()->height()));
    }
}

void GridView::paintArea(QPainter& painter, const QRect& area) {
    const int first = rowAt(area.top());
    if (first < 0)
        return;
    const int last = rowAt(area.bottom());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    painter.setClipRect(area);
    for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        if (!isRowHidden(row))
            paintRow(painter, area, row, option);
    }
    paintCurrent(painter, area);
}

void GridView::paintRow(QPainter& painter, const QRect& area, int row, QStyleOptionViewItem& option) {
    const QColor rule = blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 18);
    const int from = m_header->columnAt(area.left());
    const int to = m_header->columnAt(area.right());
    for (int column = from; column >= 0 && column <= (to < 0 ? model()->columnCount() - 1 : to); ++column) {
        const QModelIndex index = model()->index(row, column);
        option.rect = visualRect(index);
        if (!option.rect.isValid())
            continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        itemDelegateForIndex(index)->paint(&painter, option, index);
        painter.setPen(rule);
        painter.drawLine(option.rect.right() + 1, option.rect.top(), option.rect.right() + 1,
                         option.rect.bottom() + 1);
        painter.drawLine(option.rect.left(), option.rect.bottom() + 1, option.rect.right(),
                         option.rect.bottom() + 1);
    }
}

void GridView::paintCurrent(QPainter& painter, const QRect& area) {
    const QRect rect = visualRect(currentIndex());
    const bool ofArea =
        (currentIndex().column() < m_header->frozenColumns()) == (area.left() < frozenWidth());
    if (!rect.isValid() || !ofArea || !rect.intersects(area))
        return;
    const QPalette::ColorGroup group = hasFocus() || m_editor ? QPalette::Active : QPalette::Disabled;
    const QColor highlight = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor faint = blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 50);
    painter.setPen(
        QPen(group == QPalette::Active ? highlight : faint, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, 0, 0));
}

} // namespace budget
