// NarrativeLines: the narrative as the lines a page shows — headings and paragraphs — and how one set of
// lines becomes the next.
#pragma once

#include "core/narrative/narrative.h"

#include <QString>

#include <vector>

namespace budget {

enum class LineKind : std::uint8_t { Part, Section, Subsection, Paragraph, Signature };

struct NarrativeLine {
    QString key;       ///< of this line alone
    QString paragraph; ///< id of the sentence; empty for headings
    LineKind kind = LineKind::Paragraph;
    std::vector<TextSpan> spans;

    bool isHeading() const { return kind < LineKind::Paragraph; }
    friend bool operator==(const NarrativeLine&, const NarrativeLine&) = default;
};

/// All lines but the part that holds the tables.
std::vector<NarrativeLine> linesOf(const std::vector<NarrativeSection>& sections);

/// For each new line the old one that it continues (ascending), −1 for a line that is new.
std::vector<int> continuedLines(const std::vector<NarrativeLine>& before,
                                const std::vector<NarrativeLine>& now);

} // namespace budget
