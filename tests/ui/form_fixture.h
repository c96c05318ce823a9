// The example document behind a form page: keys go in, the document and the publication come out.
#pragma once

#include "core/publication/printout.h"
#include "ui/forms/fields/form_page.h"

#include <gtest/gtest.h>

#include <deque>

namespace budget::test {

/// Answers as it was told, and remembers what it was told and asked.
class HeardQuestions : public Questions {
public:
    std::optional<int> choose(const QString& title, const QString& text,
                              const std::vector<Choice>& choices) override;
    std::optional<FunctionCode> chooseFunction(const QString& text) override;
    std::optional<QString> askText(const QString& title, const QString& text, const QString& value) override;
    void tell(const QString& title, const QString& text) override;

    std::deque<int> answers; ///< indices for choose(); none left = the clerk turns back
    QStringList heard;
};

class FormTest : public testing::Test {
protected:
    FormTest();

    const Document& now() const { return document->document(); }
    /// Shows a page as wide as the window gives it.
    void show(FormPage& page);
    /// Gives the keys to a field or grid by its name.
    QWidget* focus(FormPage& page, const QString& name);
    void type(FormPage& page, const QString& name, const QString& text);
    /// Types into the cell of a grid and takes it with Enter.
    void typeCell(FormPage& page, const QString& grid, int row, int column, const QString& text);
    /// Whether the publication of the document as it is holds the text.
    bool prints(const QString& text) const;
    void undoAll();
    QString complaintOf(FormPage& page) const;

    std::unique_ptr<BudgetDocument> document;
    Document before;
    HeardQuestions questions;
    FormContext context;
};

} // namespace budget::test
