// Form: fields below each other under headings, built from data. It follows the document.
#pragma once

#include "ui/forms/fields/field_editor.h"

#include <QWidget>

#include <vector>

class QFormLayout;

namespace budget {

class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(BudgetDocument& document, QWidget* parent = nullptr);

    void addHeading(const QString& text);
    FieldEditor* addField(FormField field);
    /// Several short fields in one row; the row's label leads to the first, the others show their own.
    void addRow(const QString& label, std::vector<FormField> fields);
    /// A widget with a label, or over the whole width without one. It becomes the form's child.
    void addWidget(const QString& label, QWidget* widget);
    /// A quiet line below what it explains.
    void addNote(const QString& text);

    const std::vector<FieldEditor*>& editors() const { return m_editors; }
    FieldEditor* editor(const QString& id) const;
    void refresh();

private:
    FieldEditor* make(FormField field);

    BudgetDocument* m_document;
    QFormLayout* m_layout;
    std::vector<FieldEditor*> m_editors;
};

} // namespace budget
