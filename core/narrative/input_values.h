// The values of the department, its units and everything the clerk typed. What is not filled in yet prints
// the pack's placeholder, never 0.
#pragma once

#include "core/narrative/narrate.h"
#include "core/narrative/narrative_pack.h"
#include "core/narrative/template_values.h"

namespace budget {

void putInputs(Values& root, const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer);

} // namespace budget
