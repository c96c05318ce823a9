// All values of a narrative: inputs, queries, lists.
#pragma once

#include "core/narrative/narrate.h"
#include "core/narrative/template_values.h"

namespace budget {

/// Fills `marks` with the origins of the values. A probe has an item in every list.
TemplateValues narrativeValues(const NarrativePack& pack, const NarrativeSource& source, Marks& marks,
                               bool probe);

/// The values of an empty document, to look names up in.
TemplateValues probeValues(const NarrativePack& pack);

} // namespace budget
