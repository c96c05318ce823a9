#include "core/narrative/narrate.h"

#include "core/narrative/narrative_values.h"
#include "core/narrative/rendered_sections.h"

namespace budget {

Redaction redactionOf(const NarrativePack& pack, const Document& document) {
    Redaction redaction(document.ledger, pack.disclosure);
    redaction.keep(document.department);
    if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
        redaction.add(known->ledger, pack.disclosure);
    }
    return redaction;
}

FreeText freeTextOf(const NarrativePack& pack, const Document& document) {
    return {document.year, redactionOf(pack, document)};
}

std::vector<NarrativeSection> narrate(const NarrativePack& pack, const NarrativeSource& source) {
    Marks marks;
    const TemplateValues values = narrativeValues(pack, source, marks, false);
    std::vector<NarrativeSection> sections;
    for (const SentenceTemplate& section : pack.sections) {
        appendSections(sections, section.render(values), marks);
    }
    return sections;
}

std::vector<NarrativeSection> narrate(const NarrativePack& pack, const Document& document,
                                      const CodeBook& codes) {
    const QuerySums sums(pack.queries, pack.groupings, document.ledger);
    const std::unique_ptr<LastYearView> lastYear = lastYearView(document, codes);
    return narrate(pack, {document, codes, sums, *lastYear, FigureFormat()});
}

} // namespace budget
