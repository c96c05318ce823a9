#include "ui/forms/fields/form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace budget {

Form::Form(BudgetDocument& document, QWidget* parent)
    : QWidget(parent), m_document(&document), m_layout(new QFormLayout(this)) {
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setContentsMargins({});
}

void Form::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    if (m_layout->rowCount() > 0) {
        heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    }
    m_layout->addRow(heading);
}

FieldEditor* Form::make(FormField field) {
    auto* editor = new FieldEditor(std::move(field), *m_document, this);
    m_editors.push_back(editor);
    return editor;
}

FieldEditor* Form::addField(FormField field) {
    FieldEditor* editor = make(std::move(field));
    if (editor->field().kind == FieldKind::Check) {
        m_layout->addRow(QString(), editor);
        return editor;
    }
    auto* label = new QLabel(editor->field().label, this);
    label->setBuddy(editor->input());
    m_layout->addRow(label, editor);
    return editor;
}

void Form::addRow(const QString& label, std::vector<FormField> fields) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* first = new QLabel(label, this);
    for (FormField& field : fields) {
        FieldEditor* editor = make(std::move(field));
        if (!first->buddy()) {
            first->setBuddy(editor->input());
        } else {
            line->addSpacing(fontMetrics().horizontalAdvance(u'0') * 2);
            auto* caption = new QLabel(editor->field().label, row);
            caption->setBuddy(editor->input());
            line->addWidget(caption);
        }
        line->addWidget(editor);
    }
    line->addStretch(1);
    m_layout->addRow(first, row);
}

void Form::addWidget(const QString& label, QWidget* widget) {
    if (const auto* words = qobject_cast<QLabel*>(widget); words && words->wordWrap()) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        widget->setSizePolicy(policy);
    }
    if (label.isEmpty()) {
        m_layout->addRow(widget);
        return;
    }
    auto* title = new QLabel(label, this);
    title->setBuddy(widget);
    m_layout->addRow(title, widget);
}

void Form::addNote(const QString& text) {
    auto* note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addRow(note);
}

FieldEditor* Form::editor(const QString& id) const {
    for (FieldEditor* editor : m_editors) {
        if (editor->field().id == id) {
            return editor;
        }
    }
    return nullptr;
}

void Form::refresh() {
    for (FieldEditor* editor : m_editors) {
        editor->refresh();
    }
}

} // namespace budget
