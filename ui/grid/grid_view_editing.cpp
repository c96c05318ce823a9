// How a GridView edits: opening, typing over, input methods, committing, refusing.
#include "ui/grid/cell_bubble.h"
#include "ui/grid/cell_editor.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_view.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace budget {

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool asked = trigger == AnyKeyPressed || trigger == EditKeyPressed || trigger == DoubleClicked;
    if (asked && index.isValid() && !m_editor && !(index.flags() & Qt::ItemIsEditable)) {
        Q_EMIT editRefused(index);
        return false;
    }
    const bool wasOpen = isEditing();
    if (asked && !wasOpen)
        scrollTo(index);
    const bool opened = QTableView::edit(index, trigger, event);
    if (m_editor && !wasOpen)
        m_editor->setMode(trigger == AnyKeyPressed ? CellEditor::Mode::TypeOver : CellEditor::Mode::InText);
    return opened;
}

void GridView::watchEditor(CellEditor* editor, const QModelIndex& index) {
    m_editor = editor;
    m_edited = index;
    m_refused = false;
    m_bubble->dismiss();
    connect(editor, &CellEditor::leaveRequested, this, &GridView::leaveEditor);
    connect(editor, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_bubble->dismiss();
        if (m_edited.isValid())
            Q_EMIT editTextChanged(m_edited, text);
    });
    m_open = true;
    // Where the model took the cell away, nobody closed the editor.
    // By its cell: what is being destroyed is no CellEditor any more.
    connect(editor, &QObject::destroyed, &m_modelContext, [this, edited = m_edited] {
        if (m_open && m_edited == edited)
            endEditing();
    });
}

void GridView::leaveEditor(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape)
        return cancelEditing();
    const bool alternative = modifiers & Qt::ControlModifier;
    if (!finishEditing(alternative ? CommitMode::Alternative : CommitMode::Normal) || alternative)
        return;
    // Shift only turns Enter and Tab round here; with an arrow it would extend.
    const bool arrow = key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab;
    QKeyEvent move(QEvent::KeyPress, key, arrow && key != Qt::Key_Backtab ? Qt::NoModifier : modifiers);
    keyPressEvent(&move);
}

bool GridView::finishEditing(CommitMode mode) {
    if (!m_editor)
        return true;
    const QPointer<CellEditor> editor = m_editor;
    editor->setCommitMode(mode);
    commitData(editor);
    if (m_refused)
        return false;
    if (editor)
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

void GridView::cancelEditing() {
    if (m_editor)
        closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
}

void GridView::commitData(QWidget* editor) {
    auto* cell = qobject_cast<CellEditor*>(editor);
    m_refused = false;
    if (cell && cell == m_editor && cell->isChanged() && m_validator && m_edited.isValid()) {
        const QString refusal = m_validator(m_edited, cell->text());
        if (!refusal.isEmpty()) {
            m_refused = true;
            if (!m_discards)
                complain(m_edited, refusal);
            return;
        }
    }
    const QPointer<CellEditor> open = cell;
    if (open)
        open->setDeclined(false);
    QTableView::commitData(editor);
    m_refused = open && open == m_editor && open->isDeclined();
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool reverts = hint == QAbstractItemDelegate::RevertModelCache || m_discards;
    if (editor == m_editor && m_refused && !reverts)
        return;
    const bool ours = editor == m_editor;
    // Also in a window that a question has made inactive, which has a focus all the same.
    const QWidget* focus = window()->focusWidget();
    const bool held = ours && (!focus || focus == editor);
    if (ours)
        m_editor = nullptr;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (held)
        setFocus();
    if (ours)
        endEditing();
}

void GridView::endEditing() {
    m_editor = nullptr;
    m_open = false;
    m_refused = false;
    m_edited = QPersistentModelIndex();
    m_bubble->dismiss();
    viewport()->update(visualRect(currentIndex()));
    Q_EMIT editTextChanged({}, {});
}

void GridView::complain(const QModelIndex& index, const QString& text) {
    m_bubble->showBeside(visualRect(index), text);
}

QString GridView::complaint() const {
    return m_bubble->isHidden() ? QString() : m_bubble->text();
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    m_discards = true;
    QTableView::currentChanged(current, previous);
    m_discards = false;
    m_bubble->dismiss();
    // The frame around a cell reaches over its edges.
    constexpr int frame = 3;
    viewport()->update(visualRect(previous).adjusted(-frame, -frame, frame, frame));
    viewport()->update(visualRect(current).adjusted(-frame, -frame, frame, frame));
    m_extent = current;
    if (!m_movesByTab)
        m_tabColumn.reset();
    m_header->setCurrentColumn(current.column());
    setInputMethod();
    Q_EMIT currentCellChanged(current);
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedCellsChanged();
}

void GridView::setInputMethod() {
    // Also where nothing may be written: the first letter is answered by editRefused().
    setAttribute(Qt::WA_InputMethodEnabled, currentIndex().isValid());
    updateMicroFocus();
}

void GridView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    setInputMethod();
    viewport()->update(visualRect(currentIndex()));
}

void GridView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update(visualRect(currentIndex()));
}

void GridView::inputMethodEvent(QInputMethodEvent* event) {
    const bool empty = event->preeditString().isEmpty() && event->commitString().isEmpty();
    const QModelIndex current = currentIndex();
    if (!m_editor && (empty || !current.isValid()))
        return event->accept();
    if (!m_editor && !(current.flags() & Qt::ItemIsEditable)) {
        Q_EMIT editRefused(current);
        return event->ignore();
    }
    if (!m_editor && event->preeditString().isEmpty()) {
        if (edit(current, AnyKeyPressed, nullptr) && m_editor)
            QCoreApplication::sendEvent(m_editor, event);
        return;
    }
    // Until its first word is complete the view keeps the focus, since a change would end the composition.
    const bool composed = m_editor && m_editor->isComposing();
    QTableView::inputMethodEvent(event);
    if (composed && empty && m_editor)
        cancelEditing();
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled)
        return currentIndex().isValid();
    if (query == Qt::ImCursorRectangle && m_editor) {
        const QRect rect = m_editor->inputMethodQuery(query).toRect();
        return QRect(m_editor->mapTo(this, rect.topLeft()), rect.size());
    }
    if (query == Qt::ImCursorRectangle)
        return visualRect(currentIndex()).translated(viewport()->pos());
    return QTableView::inputMethodQuery(query);
}

} // namespace budget
