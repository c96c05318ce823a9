#include "core/narrative/rendered_sections.h"

#include <algorithm>
#include <optional>

namespace budget {
namespace {

struct Line {
    int level = 0; ///< of a heading; 0 for a paragraph
    bool signature = false;
    std::string_view id;
    std::string_view text;
};

std::optional<Line> readLine(std::string_view text) {
    Line line;
    while (!text.empty() && text.front() == '#') {
        ++line.level;
        text.remove_prefix(1);
    }
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::size_t end = text.find(' ');
    if (end == std::string_view::npos || end + 2 >= text.size() || line.level > 3) {
        return std::nullopt;
    }
    const std::string_view separator = text.substr(end, 3);
    if (separator != " | " && (separator != " > " || line.level > 0)) {
        return std::nullopt;
    }
    line.signature = separator == " > ";
    line.id = text.substr(0, end);
    line.text = text.substr(end + 3);
    return line;
}

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void appendLine(std::vector<NarrativeSection>& sections, std::string_view text, const Marks& marks) {
    if (sections.empty() && text.front() != '#') {
        sections.emplace_back();
    }
    if (text.front() == '@') {
        sections.back().insertion = text == "@tables" ? Insertion::Tables : Insertion::Forms;
        return;
    }
    const std::optional<Line> line = readLine(text);
    if (!line) {
        return;
    }
    const std::vector<TextSpan> spans = marks.spans(line->text);
    if (line->level > 0) {
        sections.push_back({toQString(line->id), line->level, plainText(spans), {}, Insertion::None});
    } else {
        sections.back().paragraphs.push_back({toQString(line->id), line->signature, spans});
    }
}

} // namespace

void appendSections(std::vector<NarrativeSection>& sections, std::string_view rendered, const Marks& marks) {
    while (!rendered.empty()) {
        const std::size_t end = std::min(rendered.find('\n'), rendered.size());
        std::string_view line = rendered.substr(0, end);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) {
            line.remove_suffix(1);
        }
        if (!line.empty()) {
            appendLine(sections, line, marks);
        }
        rendered.remove_prefix(std::min(end + 1, rendered.size()));
    }
}

bool isReadableLine(std::string_view line) {
    return line == "@tables" || line == "@forms" || readLine(line).has_value();
}

} // namespace budget
