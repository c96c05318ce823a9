// WindowQuestions: asks in small dialogs beside the cell the clerk is in.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/editing/questions.h"

#include <QPointer>
#include <QWidget>

namespace budget {

class WindowQuestions : public Questions {
public:
    explicit WindowQuestions(QWidget& window) : m_window(&window) {}

    /// The document whose code lists are asked from.
    void setDocument(const BudgetDocument* document) { m_document = document; }

    std::optional<int> choose(const QString& title, const QString& text,
                              const std::vector<Choice>& choices) override;
    std::optional<FunctionCode> chooseFunction(const QString& text) override;
    std::optional<QString> askText(const QString& title, const QString& text, const QString& value) override;
    std::optional<QString> chooseFile(const FileQuestion& question) override;
    void tell(const QString& title, const QString& text) override;

private:
    QWidget* m_window;
    const BudgetDocument* m_document = nullptr;
};

} // namespace budget
