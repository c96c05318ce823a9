// ScriptedQuestions: answers in the dialogs' place, and remembers what was asked.
#pragma once

#include "ui/editing/questions.h"

#include <QStringList>

#include <deque>

namespace budget::test {

class ScriptedQuestions : public Questions {
public:
    std::deque<std::optional<int>> choices;
    std::deque<std::optional<FunctionCode>> functions;
    std::deque<std::optional<QString>> texts;
    QStringList asked; ///< titles and texts, in order
    QStringList told;

    std::optional<int> choose(const QString& title, const QString& text,
                              const std::vector<Choice>& offered) override {
        asked.append(title + QStringLiteral(": ") + text);
        static_cast<void>(offered);
        return next(choices);
    }
    std::optional<FunctionCode> chooseFunction(const QString& text) override {
        asked.append(text);
        return next(functions);
    }
    std::optional<QString> askText(const QString& title, const QString& text, const QString& value) override {
        asked.append(title + QStringLiteral(": ") + text);
        static_cast<void>(value);
        return next(texts);
    }
    void tell(const QString& title, const QString& text) override {
        told.append(title + QStringLiteral(": ") + text);
    }

private:
    template <typename T> static std::optional<T> next(std::deque<std::optional<T>>& answers) {
        if (answers.empty()) {
            return std::nullopt;
        }
        std::optional<T> answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace budget::test
