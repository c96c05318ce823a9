#include "ui/narrative/sentence_editor.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr int lines = 3;

} // namespace

SentenceEditor::SentenceEditor(QWidget* parent)
    : QFrame(parent), m_caption(new QLabel(this)), m_editor(new QPlainTextEdit(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addWidget(m_editor);
    m_caption->setBuddy(m_editor);
    m_editor->setUndoRedoEnabled(false); // the document's undo is the only one
    m_editor->installEventFilter(this);
    const int frame = 2 * (m_editor->frameWidth() + qRound(m_editor->document()->documentMargin()));
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + frame);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(text()); });
    hide();
}

void SentenceEditor::open(const QString& path, const QString& caption, const QString& text) {
    m_path = path;
    m_caption->setText(caption);
    m_editor->setAccessibleName(caption);
    setText(text);
    m_editor->moveCursor(QTextCursor::End);
    show();
    raise();
    m_editor->setFocus();
}

void SentenceEditor::close() {
    m_path.clear();
    hide();
}

/// A clause is one line, whatever was pasted.
QString SentenceEditor::text() const {
    QString text = m_editor->toPlainText();
    return shapeOf(m_path) == TextShape::Clause ? text.replace(u'\n', u' ') : text;
}

void SentenceEditor::setText(const QString& text) {
    if (text == this->text()) {
        return;
    }
    const QSignalBlocker blocker(m_editor);
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

bool SentenceEditor::filterKey(QEvent* event) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool press = event->type() == QEvent::KeyPress;
    const bool undo = key->matches(QKeySequence::Undo);
    if (undo || key->matches(QKeySequence::Redo)) {
        event->ignore(); // left to the window's command, asked for here where there is none
        if (press) {
            undo ? Q_EMIT undoWanted() : Q_EMIT redoWanted();
        }
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ends = shapeOf(m_path) == TextShape::Clause || key->modifiers() & Qt::ControlModifier;
    if (press && (key->key() == Qt::Key_Escape || (enter && ends))) {
        Q_EMIT left();
        return true;
    }
    const bool tab = key->key() == Qt::Key_Tab;
    if (press && (tab || key->key() == Qt::Key_Backtab)) {
        Q_EMIT passed(tab);
        return true;
    }
    return false;
}

bool SentenceEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        return filterKey(event);
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason ||
                               reason == Qt::ActiveWindowFocusReason;
        if (!comesBack) {
            Q_EMIT abandoned();
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace budget
