// Scopes as layout packs write them: { "fund": "fiscal.general", "nature": "basic", "function": "208",
// "economic": ["30913", "31013"] }. A dimension takes one node or a list; what is not named is not narrowed.
#pragma once

#include "core/json/json_value.h"
#include "core/ledger/scope.h"

namespace budget {

Result<void> readFunds(JsonValue value, Scope& scope);
Result<void> readNatures(JsonValue value, Scope& scope);
Result<void> readFunctions(JsonValue value, Scope& scope);
Result<void> readEconomics(JsonValue value, Scope& scope);

Result<void> readJson(JsonValue value, Scope& scope);

} // namespace budget
