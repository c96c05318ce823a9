// All values of a narrative: inputs, queries, lists.
#pragma once

#include "core/narrative/narrate.h"
#include "core/narrative/query_values.h"
#include "core/narrative/template_values.h"

#include <vector>

namespace budget {

/// Fills `marks` with the origins of the values. A probe has an item in every list.
TemplateValues narrativeValues(const NarrativePack& pack, const NarrativeSource& source, Marks& marks,
                               bool probe);

/// What a sentence may compare with last year: the pack's queries, what the parts of a group leave of their
/// whole, and the functional codes of its lists. Without shares.
std::vector<QueryFacts> comparedFacts(const NarrativePack& pack, const NarrativeSource& source);

/// The values of an empty document, to look names up in.
TemplateValues probeValues(const NarrativePack& pack);

} // namespace budget
