// FormPage: a page of fields and grids that scrolls, follows the document, and is searched field by field.
#pragma once

#include "ui/forms/fields/findable.h"
#include "ui/forms/fields/form.h"
#include "ui/window/work_page.h"

class QScrollArea;
class QVBoxLayout;

namespace budget {

/// What a form page needs of the window.
struct FormContext {
    FormContext(BudgetDocument& from, Questions& asking) : document(from), questions(asking) {}
    FormContext(const PageContext& context) : document(context.document), questions(context.questions) {}

    BudgetDocument& document;
    Questions& questions;
};

class FormPage : public WorkPage {
    Q_OBJECT

public:
    FormPage(const FormContext& context, QWidget* parent);
    ~FormPage() override;

    bool find(const QString& text, FindDirection direction) override;
    /// A field by its id or its label, or a row that holds the text.
    bool goTo(const QString& text) override;

protected:
    BudgetDocument& document() const { return m_context.document; }
    Questions& questions() const { return m_context.questions; }

    Form* addForm();
    /// A widget over the whole width below what is there; it becomes the page's child.
    void addWidget(QWidget* widget);
    /// A widget that stands at the left and does not scroll.
    void addSide(QWidget* widget);
    /// Free room goes below everything.
    void finish();
    void addFindables(const Form& form);
    void addFindable(Findable& findable) { m_findables.push_back(&findable); }

    /// Looks at the document again. The base refreshes its forms.
    virtual void follow(const DocumentChange& change);
    bool event(QEvent* event) override;

private:
    void showPlace(Findable& findable, const FoundText& found);

    FormContext m_context;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<Form*> m_forms;
    std::vector<Findable*> m_findables; // in the order of the page
};

} // namespace budget
