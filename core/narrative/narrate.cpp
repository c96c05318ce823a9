#include "core/narrative/narrate.h"

#include "core/narrative/narrative_values.h"
#include "core/narrative/rendered_sections.h"

namespace budget {
namespace {

/// Masks names inside spans; a name that runs over several spans costs them their origins.
void redact(std::vector<TextSpan>& spans, const Redaction& redaction) {
    for (TextSpan& span : spans) {
        span.text = redaction.applied(span.text);
    }
    const QString whole = plainText(spans);
    if (redaction.changes(whole)) {
        spans = {{redaction.applied(whole), std::nullopt}};
    }
}

} // namespace

Redaction redactionOf(const NarrativePack& pack, const Document& document) {
    Redaction redaction(document.ledger, pack.disclosure);
    if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
        redaction.add(known->ledger, pack.disclosure);
    }
    return redaction;
}

std::vector<NarrativeSection> narrate(const NarrativePack& pack, const NarrativeSource& source) {
    Marks marks;
    const TemplateValues values = narrativeValues(pack, source, marks, false);
    std::vector<NarrativeSection> sections;
    for (const SentenceTemplate& section : pack.sections) {
        appendSections(sections, section.render(values), marks);
    }
    const Redaction redaction = redactionOf(pack, source.document);
    if (redaction.isEmpty()) {
        return sections;
    }
    for (NarrativeSection& section : sections) {
        section.heading = redaction.applied(section.heading);
        for (NarrativeParagraph& paragraph : section.paragraphs) {
            redact(paragraph.spans, redaction);
        }
    }
    return sections;
}

std::vector<NarrativeSection> narrate(const NarrativePack& pack, const Document& document,
                                      const CodeBook& codes) {
    const QuerySums sums(pack.queries, pack.groupings, document.ledger);
    const std::unique_ptr<LastYearView> lastYear = lastYearView(document.lastYear);
    return narrate(pack, {document, codes, sums, *lastYear, FigureFormat()});
}

} // namespace budget
