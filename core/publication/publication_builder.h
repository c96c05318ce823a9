// Puts a publication together: cover, contents, narrative, tables and forms in the pack's order. Texts of
// the clerk name no masked project.
#pragma once

#include "core/narrative/narrate.h"
#include "core/publication/content.h"
#include "core/publication/form_definition.h"

#include <vector>

namespace budget {

/// `tables` are the grids of 第二部分, with projects named as the pack allows.
Publication buildPublication(const PublicationPack& pack, const NarrativePack& narrative,
                             const NarrativeSource& source, std::vector<Grid> tables);

} // namespace budget
