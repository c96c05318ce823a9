#include "core/narrative/narrative.h"

namespace budget {

QString plainText(const std::vector<TextSpan>& spans) {
    QString text;
    for (const TextSpan& span : spans) {
        text += span.text;
    }
    return text;
}

QString plainText(const std::vector<NarrativeSection>& sections) {
    QString text;
    for (const NarrativeSection& section : sections) {
        if (section.insertion == Insertion::Tables) {
            continue;
        }
        text += section.heading + u'\n';
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            text += plainText(paragraph.spans) + u'\n';
        }
    }
    return text;
}

} // namespace budget
