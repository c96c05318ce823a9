// Inferences (推定): coordinates of entries that were chosen for the clerk, listed and confirmed.
#pragma once

#include "core/edit/edit.h"

#include <vector>

namespace budget {

/// Confirms the inferred coordinates of entries (推定 reviewed).
Edit confirmEdit(const Document& document, const std::vector<EntryId>& entries);

/// Entries with inferred coordinates, in ledger order.
std::vector<EntryId> inferredEntries(const Ledger& ledger);

} // namespace budget
