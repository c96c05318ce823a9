// Last year as a publication compares with it: a ledger, or sparse figures where their cells mean the same
// entries as a query.
#pragma once

#include "core/narrative/last_year.h"
#include "core/tables/tables.h"

#include <memory>

namespace budget {

/// Borrows nothing; `tables` may be those of an equal document.
std::unique_ptr<LastYearView> knownLastYear(const Document& document, const Tables& tables);

} // namespace budget
