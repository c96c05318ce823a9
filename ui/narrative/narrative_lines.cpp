#include "ui/narrative/narrative_lines.h"

#include <QHash>

#include <algorithm>

namespace budget {
namespace {

/// The default sentence of this section gives way to what is typed, so it leads there.
const QString otherMatters = QStringLiteral("otherMatters");

LineKind headingKind(int level) {
    return level == 1 ? LineKind::Part : level == 2 ? LineKind::Section : LineKind::Subsection;
}

/// One line of a text widget: no character may end it.
QString inOneLine(QString text) {
    for (QChar& c : text) {
        const bool ends = c == QChar::LineFeed || c == QChar::CarriageReturn ||
                          c == QChar::ParagraphSeparator || c == QChar::LineSeparator ||
                          (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF);
        c = ends ? QChar(u' ') : c;
    }
    return text;
}

NarrativeLine lineOf(const NarrativeSection& section, const NarrativeParagraph& paragraph) {
    NarrativeLine line{section.id + u'/' + paragraph.id, paragraph.id,
                       paragraph.signature ? LineKind::Signature : LineKind::Paragraph, paragraph.spans};
    for (TextSpan& span : line.spans) {
        span.text = inOneLine(span.text);
        if (section.id == otherMatters && !span.figure) {
            span.figure = FigureRef{otherMatters, {}, Aspect::Input};
        }
    }
    return line;
}

/// The positions of a longest ascending run among numbers; −1 is never part of it.
std::vector<bool> longestAscent(const std::vector<int>& numbers) {
    std::vector<int> ends; // index of the smallest end of an ascent of each length
    std::vector<int> previous(numbers.size(), -1);
    for (int i = 0; i < static_cast<int>(numbers.size()); ++i) {
        const int number = numbers[static_cast<std::size_t>(i)];
        if (number < 0) {
            continue;
        }
        const auto place = std::ranges::lower_bound(
            ends, number, {}, [&numbers](int end) { return numbers[static_cast<std::size_t>(end)]; });
        previous[static_cast<std::size_t>(i)] = place == ends.begin() ? -1 : *std::prev(place);
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<bool> chosen(numbers.size(), false);
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[static_cast<std::size_t>(i)]) {
        chosen[static_cast<std::size_t>(i)] = true;
    }
    return chosen;
}

} // namespace

std::vector<NarrativeLine> linesOf(const std::vector<NarrativeSection>& sections) {
    std::vector<NarrativeLine> lines;
    QHash<QString, int> seen;
    const auto add = [&](NarrativeLine line) {
        if (const int times = seen[line.key]++; times > 0) {
            line.key += u'~' + QString::number(times);
        }
        lines.push_back(std::move(line));
    };
    for (const NarrativeSection& section : sections) {
        if (section.insertion == Insertion::Tables) {
            continue;
        }
        add({section.id, {}, headingKind(section.level), {{inOneLine(section.heading), std::nullopt}}});
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            add(lineOf(section, paragraph));
        }
    }
    return lines;
}

std::vector<int> continuedLines(const std::vector<NarrativeLine>& before,
                                const std::vector<NarrativeLine>& now) {
    QHash<QString, int> places;
    places.reserve(static_cast<qsizetype>(before.size()));
    for (int i = 0; i < static_cast<int>(before.size()); ++i) {
        places.insert(before[static_cast<std::size_t>(i)].key, i);
    }
    std::vector<int> continued;
    continued.reserve(now.size());
    for (const NarrativeLine& line : now) {
        continued.push_back(places.value(line.key, -1));
    }
    const std::vector<bool> chosen = longestAscent(continued);
    for (std::size_t i = 0; i < continued.size(); ++i) {
        continued[i] = chosen[i] ? continued[i] : -1;
    }
    return continued;
}

} // namespace budget
