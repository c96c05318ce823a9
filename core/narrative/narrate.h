// Writes the narrative of a document by the sentences of a pack.
#pragma once

#include "core/document/document.h"
#include "core/narrative/free_text.h"
#include "core/narrative/last_year.h"
#include "core/narrative/narrative.h"
#include "core/narrative/narrative_pack.h"

namespace budget {

/// What a narrative is written from. Everything is borrowed.
struct NarrativeSource {
    const Document& document;
    const CodeBook& codes;
    const QuerySums& sums; ///< of the pack's queries over the document's ledger
    const LastYearView& lastYear;
    FigureFormat figures;
};

/// Masks the names of masked projects of either year.
Redaction redactionOf(const NarrativePack& pack, const Document& document);
/// How texts that the clerk of this document typed are printed: no masked name of either year is left in
/// them.
FreeText freeTextOf(const NarrativePack& pack, const Document& document);

/// All sections in the order of the publication.
std::vector<NarrativeSection> narrate(const NarrativePack& pack, const NarrativeSource& source);
/// The same for a document alone: sums reckoned here, last year as lastYearView sees it.
std::vector<NarrativeSection> narrate(const NarrativePack& pack, const Document& document,
                                      const CodeBook& codes);

} // namespace budget
