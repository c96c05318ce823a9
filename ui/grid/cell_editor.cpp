#include "ui/grid/cell_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace budget {

CellEditor::CellEditor(QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setAutoFillBackground(true);
    connect(this, &QLineEdit::textChanged, this, &CellEditor::grow);
}

void CellEditor::setMode(Mode mode) {
    m_mode = mode;
    if (mode == Mode::InText) {
        deselect();
        end(false);
    }
}

void CellEditor::setInitialText(const QString& text) {
    m_initialText = text;
    setText(text);
}

namespace {

/// Completes to the word of a row, whatever text of the row was found.
class WordCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
};

constexpr int searchRole = Qt::UserRole;

/// The words before their tabs; searched by what stands on both sides of it.
QStandardItemModel* wordModel(const QStringList& words, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    for (const QString& word : words) {
        auto* item = new QStandardItem(word.section(QLatin1Char('\t'), 0, 0));
        item->setData(word, searchRole);
        model->appendRow(item);
    }
    return model;
}

} // namespace

void CellEditor::setCompletions(const QStringList& words) {
    auto* help = new WordCompleter(this);
    help->setModel(wordModel(words, help));
    help->setCompletionRole(searchRole);
    help->setFilterMode(Qt::MatchContains);
    help->setCaseSensitivity(Qt::CaseInsensitive);
    // As wide as the longest of the first words, so that they can be read in a narrow column.
    int widest = 0;
    for (const QString& word : words.mid(0, 400))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word.section(QLatin1Char('\t'), 0, 0)));
    help->popup()->setMinimumWidth(std::min(widest, 40 * fontMetrics().height()) +
                                   2 * fontMetrics().height());
    setCompleter(help);
}

void CellEditor::setCell(const QRect& rect) {
    m_cell = rect;
    grow();
}

void CellEditor::grow() {
    if (!m_cell.isValid())
        return;
    const int wanted = fontMetrics().horizontalAdvance(text()) + 3 * fontMetrics().averageCharWidth() + 4;
    const int room = parentWidget() ? parentWidget()->width() - m_cell.left() : wanted;
    QRect rect = m_cell;
    rect.setWidth(std::max(rect.width(), std::min(wanted, room)));
    setGeometry(rect);
}

bool CellEditor::isListOpen() const {
    return completer() && completer()->popup()->isVisible();
}

void CellEditor::openList() {
    completer()->setCompletionPrefix({});
    completer()->complete();
}

bool CellEditor::leavesBy(const QKeyEvent& event) const {
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return plain || event.modifiers() & Qt::ControlModifier;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return plain;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return plain && m_mode == Mode::TypeOver && !isListOpen();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return plain && !isListOpen();
    default:
        return false;
    }
}

bool CellEditor::event(QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && m_composing) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        // Before QWidget takes Tab for the focus.
        auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab) {
            keyPressEvent(press);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && leavesBy(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

/// Letters are no name of their own here, but initials: where the list has one word for them, they mean it.
void CellEditor::takeOnlyWord() {
    const bool letters =
        std::ranges::all_of(text(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    if (!text().isEmpty() && letters && completer()->completionCount() == 1)
        setText(completer()->completionModel()->index(0, 0).data().toString());
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    const bool list = isListOpen();
    if (leavesBy(*event)) {
        event->accept();
        if (list && event->key() != Qt::Key_Escape)
            takeOnlyWord();
        if (list)
            completer()->popup()->hide();
        if (list && event->key() == Qt::Key_Escape)
            return;
        Q_EMIT leaveRequested(event->key(), event->modifiers());
    } else if (event->key() == Qt::Key_F2) {
        setMode(m_mode == Mode::TypeOver ? Mode::InText : Mode::TypeOver);
    } else if (completer() && event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        openList();
    } else {
        QLineEdit::keyPressEvent(event);
        // Up and Down at the ends belong to the text, not to the grid behind it.
        event->accept();
    }
}

void CellEditor::mousePressEvent(QMouseEvent* event) {
    m_mode = Mode::InText;
    QLineEdit::mousePressEvent(event);
}

void CellEditor::inputMethodEvent(QInputMethodEvent* event) {
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace budget
