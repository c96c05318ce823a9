#include "ui/grid/grid_navigation.h"

#include <QHeaderView>

#include <algorithm>

namespace budget {
namespace {

bool isFilled(const QModelIndex& index) {
    return !index.data(Qt::DisplayRole).toString().isEmpty();
}

/// As Ctrl+arrow: to the end of the filled block, or over blanks to the next filled cell, or to the edge.
QModelIndex blockEdge(const QTableView& view, const QModelIndex& from, int rows, int columns) {
    QModelIndex at = from;
    QModelIndex next = neighbour(view, at, rows, columns);
    const bool withinBlock = isFilled(from) && isFilled(next);
    while (next != at) {
        if (withinBlock && !isFilled(next))
            return at;
        at = next;
        if (!withinBlock && isFilled(at))
            return at;
        next = neighbour(view, at, rows, columns);
    }
    return at;
}

QModelIndex lastInDirection(const QTableView& view, const QModelIndex& from, int rows, int columns) {
    const QAbstractItemModel& model = *view.model();
    int row = rows > 0 ? model.rowCount() - 1 : rows < 0 ? 0 : from.row();
    int column = columns > 0 ? model.columnCount() - 1 : columns < 0 ? 0 : from.column();
    while (rows != 0 && view.isRowHidden(row) && row != from.row())
        row -= rows;
    while (columns != 0 && view.isColumnHidden(column) && column != from.column())
        column -= columns;
    return model.index(row, column);
}

QModelIndex byPage(const QTableView& view, const QModelIndex& from, int direction) {
    const QHeaderView& rows = *view.verticalHeader();
    const int step =
        std::max(view.rowHeight(from.row()), view.viewport()->height() - rows.defaultSectionSize());
    // Upwards from the lower edge, so that one page down and one up lead back.
    const int edge = direction < 0 ? view.rowHeight(from.row()) - 1 : 0;
    const int start = rows.sectionPosition(from.row()) + edge;
    const int position = std::clamp(start + direction * step, 0, rows.length() - 1);
    const int row = rows.logicalIndexAt(position - rows.offset());
    return row < 0 ? from : view.model()->index(row, from.column());
}

std::optional<QModelIndex> arrow(const QTableView& view, const QModelIndex& from, const QKeyEvent& key) {
    int rows = 0;
    int columns = 0;
    switch (key.key()) {
    case Qt::Key_Up:
        rows = -1;
        break;
    case Qt::Key_Down:
        rows = 1;
        break;
    case Qt::Key_Left:
        columns = -1;
        break;
    case Qt::Key_Right:
        columns = 1;
        break;
    default:
        return std::nullopt;
    }
    const bool far = key.modifiers() & Qt::ControlModifier;
    return far ? blockEdge(view, from, rows, columns) : neighbour(view, from, rows, columns);
}

} // namespace

QModelIndex neighbour(const QTableView& view, const QModelIndex& from, int rows, int columns) {
    QModelIndex next = from.siblingAtRow(from.row());
    do
        next = next.sibling(next.row() + rows, next.column() + columns);
    while (next.isValid() && (view.isRowHidden(next.row()) || view.isColumnHidden(next.column())));
    return next.isValid() ? next : from;
}

std::optional<QModelIndex> moveTarget(const QTableView& view, const QModelIndex& from, const QKeyEvent& key) {
    const bool far = key.modifiers() & Qt::ControlModifier;
    switch (key.key()) {
    case Qt::Key_Home: {
        const QModelIndex first = lastInDirection(view, from, 0, -1);
        return far ? lastInDirection(view, first, -1, 0) : first;
    }
    case Qt::Key_End: {
        const QModelIndex last = lastInDirection(view, from, 0, 1);
        return far ? lastInDirection(view, last, 1, 0) : last;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (far)
            return std::nullopt;
        return byPage(view, from, key.key() == Qt::Key_PageDown ? 1 : -1);
    default:
        return arrow(view, from, key);
    }
}

} // namespace budget
