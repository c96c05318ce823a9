// Last year's ledger in the terms of this year: moved codes (科目调整), units and projects that both years
// have under this year's ids, and those only last year had under ids of their own behind them. The rows of
// both years are then the same rows.
#pragma once

#include "core/document/document.h"

#include <set>

namespace budget {

struct AlignedLedger {
    /// Units and projects of both years, entries of last year.
    Ledger ledger;
    /// What only last year had.
    std::set<UnitId> goneUnits;
    std::set<ProjectId> goneProjects;
};

/// A unit is found again by its name, a project by its code, else by its unit's name and its own.
AlignedLedger alignedLedger(const Document& document, const Ledger& lastYear, const CodeBook& book);

} // namespace budget
