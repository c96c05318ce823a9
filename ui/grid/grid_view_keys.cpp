// How a GridView answers keys and mouse: as a spreadsheet does. The current cell is where typing goes and
// stays while Shift or dragging extends the selection from it.
#include "ui/grid/cell_bubble.h"
#include "ui/grid/cell_editor.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_navigation.h"
#include "ui/grid/grid_view.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace budget {
namespace {

constexpr int dragInterval = 50;
constexpr int zoomStep = 10;

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

void GridView::go(const QModelIndex& target, Reach reach) {
    if (!target.isValid())
        return;
    if (reach == Reach::Extend)
        return extendTo(target);
    m_kept.clear();
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
    m_extent = target;
    scrollTo(target);
}

void GridView::extendTo(const QModelIndex& target) {
    const QModelIndex from = currentIndex().isValid() ? currentIndex() : target;
    const QModelIndex first =
        from.sibling(std::min(from.row(), target.row()), std::min(from.column(), target.column()));
    const QModelIndex last =
        from.sibling(std::max(from.row(), target.row()), std::max(from.column(), target.column()));
    QItemSelection selection = m_kept;
    selection.merge(QItemSelection(first, last), QItemSelectionModel::Select);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_extent = target;
    scrollTo(target);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    if (m_editor && m_editor->isComposing())
        return event->accept();
    event->accept();
    if (moveByTab(*event) || moveByEnter(*event) || moveByKey(*event))
        return;
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->key() == Qt::Key_F2 && plain) {
        edit(currentIndex(), EditKeyPressed, event);
        return event->accept();
    }
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && plain)
        return clearRequested();
    if (typesText(*event)) {
        edit(currentIndex(), AnyKeyPressed, event);
        return event->accept();
    }
    event->ignore();
}

bool GridView::typesText(const QKeyEvent& event) const {
    if (event.text().isEmpty() || !event.text().at(0).isPrint())
        return false;
    // AltGr arrives as Ctrl and Alt together.
    const Qt::KeyboardModifiers command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    return !(event.modifiers() & Qt::MetaModifier) &&
           (!command || command == (Qt::ControlModifier | Qt::AltModifier));
}

bool GridView::moveByTab(const QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_Backtab || event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) ||
        (event.key() != Qt::Key_Tab && event.key() != Qt::Key_Backtab))
        return false;
    if (!m_tabColumn)
        m_tabColumn = currentIndex().column();
    m_movesByTab = true;
    go(neighbour(*this, currentIndex(), 0, back ? -1 : 1), Reach::Move);
    m_movesByTab = false;
    return true;
}

bool GridView::moveByEnter(const QKeyEvent& event) {
    if (!isEnter(event.key()) || event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    QModelIndex from = currentIndex();
    if (!from.isValid())
        return true;
    if (m_tabColumn && model()->index(from.row(), *m_tabColumn).isValid())
        from = from.siblingAtColumn(*m_tabColumn);
    m_tabColumn.reset();
    go(neighbour(*this, from, event.modifiers() & Qt::ShiftModifier ? -1 : 1, 0), Reach::Move);
    return true;
}

bool GridView::moveByKey(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool extends = event.modifiers() & Qt::ShiftModifier;
    QModelIndex from = extends && m_extent.isValid() ? QModelIndex(m_extent) : currentIndex();
    if (!from.isValid() && model())
        from = model()->index(0, 0);
    if (!from.isValid())
        return false;
    const std::optional<QModelIndex> target = moveTarget(*this, from, event);
    if (!target)
        return false;
    m_tabColumn.reset();
    go(*target, extends ? Reach::Extend : Reach::Move);
    return true;
}

void GridView::mousePressEvent(QMouseEvent* event) {
    if (!finishEditing()) {
        m_editor->setFocus();
        return;
    }
    m_bubble->dismiss();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    if (event->button() != Qt::LeftButton) {
        if (!selectionModel()->isSelected(index))
            go(index, Reach::Move);
        return;
    }
    m_dragging = true;
    m_tabColumn.reset();
    if (event->modifiers() & Qt::ControlModifier) {
        m_kept = selectionModel()->selection();
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
        m_extent = index;
    } else {
        go(index, event->modifiers() & Qt::ShiftModifier ? Reach::Extend : Reach::Move);
    }
    Q_EMIT pressed(index);
}

void GridView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint position = event->position().toPoint();
    if (viewport()->rect().contains(position))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(dragInterval, this);
    dragTo(position);
}

void GridView::dragTo(const QPoint& position) {
    const QRect area = viewport()->rect();
    const int right = std::min(area.right(), horizontalHeader()->length() - 1);
    const int bottom = std::min(area.bottom(), verticalHeader()->length() - 1);
    const QPoint inside(std::clamp(position.x(), 0, std::max(0, right)),
                        std::clamp(position.y(), 0, std::max(0, bottom)));
    const QModelIndex index = indexAt(inside);
    if (index.isValid() && index != m_extent)
        extendTo(index);
}

void GridView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_dragTimer.timerId())
        return QTableView::timerEvent(event);
    const QPoint position = viewport()->mapFromGlobal(QCursor::pos());
    const auto beyond = [](int at, int size) { return at < 0 ? -1 : at >= size ? 1 : 0; };
    const int step = verticalHeader()->defaultSectionSize();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    step * beyond(position.x(), viewport()->width()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  step * beyond(position.y(), viewport()->height()));
    dragTo(position);
}

void GridView::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    m_dragTimer.stop();
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    edit(index, DoubleClicked, event);
    Q_EMIT doubleClicked(index);
}

void GridView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTableView::wheelEvent(event);
    const int turned = event->angleDelta().y();
    if (turned != 0)
        setZoom(m_zoom + (turned > 0 ? zoomStep : -zoomStep));
    event->accept();
}

void GridView::pressColumns(int first, int last, Qt::KeyboardModifiers modifiers) {
    if (!model() || model()->rowCount() == 0 || !finishEditing())
        return;
    setFocus(Qt::MouseFocusReason);
    const int row = std::max(0, rowAt(0));
    const bool extends = modifiers & Qt::ShiftModifier && currentIndex().isValid();
    if (!extends) {
        m_pressedColumn = first;
        m_kept = modifiers & Qt::ControlModifier ? selectionModel()->selection() : QItemSelection();
        selectionModel()->setCurrentIndex(model()->index(row, first), QItemSelectionModel::NoUpdate);
    } else {
        m_pressedColumn = currentIndex().column();
    }
    QItemSelection selection = m_kept;
    const int left = std::min(m_pressedColumn, first);
    const int right = std::max(m_pressedColumn, last);
    selection.merge({model()->index(0, left), model()->index(model()->rowCount() - 1, right)},
                    QItemSelectionModel::Select);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_extent = model()->index(model()->rowCount() - 1, last);
}

void GridView::dragToColumn(int column) {
    if (m_pressedColumn >= 0)
        pressColumns(column, column, Qt::ShiftModifier);
}

void GridView::goToCell(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace budget
