// FieldEditor: the widget of one FormField, which writes what is typed into the document and follows it.
// Below it stands why a text was not taken.
#pragma once

#include "ui/forms/fields/findable.h"
#include "ui/forms/fields/form_field.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace budget {

class FieldEditor : public QWidget, public Findable {
    Q_OBJECT

public:
    /// The document must outlive it.
    FieldEditor(FormField field, BudgetDocument& document, QWidget* parent = nullptr);

    const FormField& field() const { return m_field; }
    /// The widget that takes the keys.
    QWidget* input() const { return m_input; }
    QString complaint() const;
    /// Says something else behind the field than its unit alone.
    void setUnit(const QString& text);
    /// Shows what the document holds, without moving the cursor where nothing changed.
    void refresh();
    /// Takes back what was typed and not taken.
    void revert();

    int placeCount() const override { return isVisibleTo(window()) ? 1 : 0; }
    QString placeText(int place) const override;
    QString placeName(int place) const override;
    void showFound(const FoundText& found) override;
    FoundText here() const override;

Q_SIGNALS:
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeInput();
    void offer();
    QString shownText() const;
    void show(const QString& text);
    void take();
    void leave();
    bool filterKey(QEvent* event);

    FormField m_field;
    BudgetDocument* m_document;
    QWidget* m_input = nullptr;
    QLineEdit* m_line = nullptr; // one of these four
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_complaint = nullptr;
    bool m_showing = false; // a text comes from the document, not from the clerk
};

} // namespace budget
