// Reads queries.json: the named queries, the groups of shares and the lists of a pack.
#pragma once

#include "core/json/json_value.h"
#include "core/narrative/narrative_pack.h"

#include <QString>

namespace budget {

/// Fills queries, groupings, shareGroups and lists. A name that no query has is an UnknownName.
Result<void> readQueries(const QString& file, NarrativePack& pack);

/// "administrative", "civilServiceManaged", "institution", one or a list.
Result<void> readUnitKinds(JsonValue value, UnitKindSet& kinds);

} // namespace budget
