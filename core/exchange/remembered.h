// Remembered: a function of texts that is asked once for each; exports repeat few texts in many rows. It
// holds a bounded number of answers.
#pragma once

#include <QString>

#include <unordered_map>

namespace budget {

template <typename Answer> class Remembered {
public:
    using Function = Answer (*)(const QString& text);
    static constexpr std::size_t mostAnswers = 20'000;

    explicit Remembered(Function function) : m_function(function) {}

    const Answer& operator()(const QString& text) {
        const auto known = m_answers.find(text);
        if (known != m_answers.end()) {
            return known->second;
        }
        if (m_answers.size() >= mostAnswers) {
            m_answers.clear();
        }
        return m_answers.emplace(text, m_function(text)).first->second;
    }

private:
    Function m_function;
    std::unordered_map<QString, Answer> m_answers;
};

} // namespace budget
