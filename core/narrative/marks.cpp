#include "core/narrative/marks.h"

#include <algorithm>
#include <charconv>

namespace budget {
namespace {

// Control characters that no template may contain: <open> number <text> value <close>. A value's own mark is
// written as <escape> and a letter, a line break too: a value never ends a paragraph.
constexpr char openMark = '\x01';
constexpr char textMark = '\x02';
constexpr char closeMark = '\x03';
constexpr char escapeMark = '\x04';
constexpr char letterOfZero = 'a';

bool isMark(char c) {
    return c >= openMark && c <= escapeMark;
}

std::string escaped(const QString& text) {
    std::string result;
    for (const char c : text.toStdString()) {
        if (isMark(c)) {
            result += escapeMark;
            result += static_cast<char>(letterOfZero + c);
        } else if (c != '\n' && c != '\r') {
            result += c;
        }
    }
    return result;
}

QString unescaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == escapeMark && i + 1 < text.size();
        result += escape ? static_cast<char>(text[++i] - letterOfZero) : text[i];
    }
    return QString::fromStdString(result);
}

void append(std::vector<TextSpan>& spans, std::string_view text, std::optional<FigureRef> figure) {
    if (!text.empty()) {
        spans.push_back({unescaped(text), std::move(figure)});
    }
}

} // namespace

std::string Marks::marked(const QString& text, FigureRef figure) {
    if (text.isEmpty()) {
        return {};
    }
    const std::string number = std::to_string(m_figures.size());
    m_figures.push_back(std::move(figure));
    return openMark + number + textMark + escaped(text) + closeMark;
}

std::vector<TextSpan> Marks::spans(std::string_view rendered) const {
    std::vector<TextSpan> spans;
    while (!rendered.empty()) {
        const std::size_t open = rendered.find(openMark);
        append(spans, rendered.substr(0, open), std::nullopt);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t text = rendered.find(textMark, open);
        const std::size_t close = rendered.find(closeMark, open);
        std::size_t number = 0;
        std::from_chars(rendered.data() + open + 1, rendered.data() + text, number);
        append(spans, rendered.substr(text + 1, close - text - 1), m_figures[number]);
        rendered.remove_prefix(close + 1);
    }
    return spans;
}

bool Marks::containsMark(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isMark);
}

} // namespace budget
