// The performance forms (绩效目标表) of the department and of its projects as grids.
#pragma once

#include "core/narrative/narrate.h"
#include "core/publication/content.h"
#include "core/publication/form_definition.h"

#include <map>
#include <optional>
#include <vector>

namespace budget {

/// The department's form and one for each open project that has one published, in the pack's order. Amounts
/// are sums of entries; the clerk's overrides take the place of the department's.
std::vector<Grid> performanceForms(const PublicationPack& pack, const NarrativePack& narrative,
                                   const NarrativeSource& source);

/// The amounts of a form by their names, without overrides: of one project, or of all entries.
std::map<QString, Money> formAmounts(const FormDefinition& form, const NarrativePack& narrative,
                                     const Ledger& ledger, const QuerySums& sums,
                                     std::optional<ProjectId> project);

} // namespace budget
