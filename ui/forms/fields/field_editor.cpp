#include "ui/forms/fields/field_editor.h"

#include "ui/forms/fields/growing_text.h"
#include "ui/words/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace budget {
namespace {

/// Kinds whose texts stop making sense while they are typed: they complain only when the field is left.
bool complainsLate(FieldKind kind) {
    return kind == FieldKind::Number || kind == FieldKind::Amount || kind == FieldKind::Date;
}

} // namespace

FieldEditor::FieldEditor(FormField field, BudgetDocument& document, QWidget* parent)
    : QWidget(parent), m_field(std::move(field)), m_document(&document) {
    makeInput();
    m_input->installEventFilter(this);
    m_input->setObjectName(m_field.id);
    m_input->setAccessibleName(plainLabel(m_field.label));
    setFocusProxy(m_input);
    m_complaint = new QLabel(this);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto* line = new QHBoxLayout;
    line->setContentsMargins({});
    line->addWidget(m_input, m_check || m_choice || complainsLate(m_field.kind) ? 0 : 1);
    if (!m_field.unit.isEmpty()) {
        m_unit = new QLabel(m_field.unit, this);
        m_unit->setObjectName(m_field.id + QStringLiteral(".unit"));
        line->addWidget(m_unit);
    }
    if (m_line && complainsLate(m_field.kind)) {
        line->addStretch(1);
    }
    if (m_check || m_choice) {
        line->addStretch(1);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addLayout(line);
    whole->addWidget(m_complaint);
    refresh();
}

void FieldEditor::makeInput() {
    switch (m_field.kind) {
    case FieldKind::Paragraph:
        m_input = m_text = new GrowingText(this);
        m_text->setPlaceholderText(m_field.hint);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::take);
        return;
    case FieldKind::Choice:
        m_input = m_choice = new QComboBox(this);
        m_choice->addItems(m_field.choices);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldEditor::take);
        return;
    case FieldKind::Check:
        m_input = m_check = new QCheckBox(m_field.label, this);
        connect(m_check, &QCheckBox::toggled, this, &FieldEditor::take);
        return;
    default:
        m_input = m_line = new QLineEdit(this);
        m_line->setPlaceholderText(m_field.hint);
        if (complainsLate(m_field.kind)) {
            m_line->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 20);
        }
        if (m_field.kind == FieldKind::Number || m_field.kind == FieldKind::Amount) {
            m_line->setAlignment(Qt::AlignRight);
        }
        // Half a number or date is another number or date: those are taken when the field is left.
        if (!complainsLate(m_field.kind)) {
            connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::take);
        }
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::leave);
    }
}

QString FieldEditor::shownText() const {
    if (m_text) {
        return m_text->toPlainText();
    }
    if (m_choice) {
        return QString::number(m_choice->currentIndex());
    }
    return m_check ? fieldText(m_check->isChecked(), {}) : m_line->text();
}

void FieldEditor::show(const QString& text) {
    m_showing = true;
    if (m_text) {
        const int position = m_text->textCursor().position();
        m_text->setPlainText(text);
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(static_cast<int>(qMin<qsizetype>(position, text.size())));
        m_text->setTextCursor(cursor);
    } else if (m_choice) {
        m_choice->setCurrentIndex(text.toInt());
    } else if (m_check) {
        m_check->setChecked(text == QStringLiteral("1"));
    } else {
        const int position = m_line->cursorPosition();
        m_line->setText(text);
        m_line->setCursorPosition(position);
    }
    m_showing = false;
}

/// The choices as the document has them now.
void FieldEditor::offer() {
    if (!m_choice || !m_field.offered) {
        return;
    }
    const QStringList offered = m_field.offered(*m_document);
    if (offered != m_field.choices) {
        m_showing = true;
        m_field.choices = offered;
        m_choice->clear();
        m_choice->addItems(offered);
        m_showing = false;
    }
}

void FieldEditor::refresh() {
    const bool isReadOnly = !m_document->canEdit();
    if (m_text) {
        m_text->setReadOnly(isReadOnly);
    } else if (m_line) {
        m_line->setReadOnly(isReadOnly);
    } else {
        m_input->setEnabled(!isReadOnly);
    }
    offer();
    const QString text = m_field.read(*m_document);
    if (text == shownText()) {
        return;
    }
    if (m_input->hasFocus()) { // "12." means 12: what is being typed stays while it means the same
        const FieldEdit same = m_field.write(*m_document, shownText());
        if (same.complaint.isEmpty() && same.edit.isEmpty()) {
            return;
        }
    }
    show(text);
}

void FieldEditor::take() {
    if (m_showing || !m_document->canEdit()) {
        return;
    }
    FieldEdit taken = m_field.write(*m_document, shownText());
    const bool complains = !taken.complaint.isEmpty() && !complainsLate(m_field.kind);
    m_complaint->setText(complains ? taken.complaint : QString());
    m_complaint->setVisible(complains);
    if (!taken.edit.isEmpty()) {
        const QString name = tr("Change %1").arg(plainLabel(m_field.label));
        m_document->edit(taken.edit, name, m_line || m_text ? m_field.id : QString());
    }
    if (complains && !m_line && !m_text) {
        show(m_field.read(*m_document));
    }
}

/// Says why the text could not be taken, and goes back to what the document holds.
void FieldEditor::leave() {
    if (m_line && complainsLate(m_field.kind)) {
        take();
    }
    const FieldEdit taken = m_field.write(*m_document, shownText());
    if (!taken.complaint.isEmpty()) {
        m_complaint->setText(taken.complaint);
        m_complaint->show();
    }
    revert();
    m_document->closeField();
}

void FieldEditor::revert() {
    if (const QString text = m_field.read(*m_document); text != shownText()) {
        show(text);
    }
}

void FieldEditor::setUnit(const QString& text) {
    if (m_unit) {
        m_unit->setText(text);
    }
}

QString FieldEditor::complaint() const {
    return m_complaint->isVisibleTo(this) ? m_complaint->text() : QString();
}

bool FieldEditor::filterKey(QEvent* event) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (undo || key->matches(QKeySequence::Redo)) {
        // The document's undo is the only one: left to the window's command, done here where there is none.
        event->ignore();
        if (event->type() == QEvent::KeyPress) {
            undo ? m_document->undoStack().undo() : m_document->undoStack().redo();
        }
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Escape && shownText() != placeText(0)) {
        revert();
        m_complaint->hide();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        return filterKey(event);
    case QEvent::FocusIn:
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            leave();
        }
        break;
    case QEvent::Wheel: // scrolls the page, not the choice
        if (m_choice && !m_choice->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldEditor::placeText(int) const {
    return m_choice ? m_choice->currentText() : m_check ? QString() : m_field.read(*m_document);
}

QString FieldEditor::placeName(int) const {
    return m_field.id + u'\n' + plainLabel(m_field.label);
}

void FieldEditor::showFound(const FoundText& found) {
    m_input->setFocus(Qt::OtherFocusReason);
    if (m_text) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(static_cast<int>(found.at));
        cursor.setPosition(static_cast<int>(found.at + found.length), QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
    } else if (m_line && found.length > 0) {
        m_line->setSelection(static_cast<int>(found.at), static_cast<int>(found.length));
    }
}

FoundText FieldEditor::here() const {
    if (!m_input->hasFocus()) {
        return {-1, 0, 0};
    }
    if (m_text) {
        const QTextCursor cursor = m_text->textCursor();
        return {0, cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    }
    if (m_line && m_line->hasSelectedText()) {
        return {0, m_line->selectionStart(), m_line->selectedText().size()};
    }
    return {0, m_line ? m_line->cursorPosition() : 0, 0};
}

} // namespace budget
