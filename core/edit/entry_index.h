// EntryIndex: finds the entries near a cell without going through the ledger, for many cells planned in a
// row.
#pragma once

#include "core/edit/edit.h"

#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace budget {

class EntryIndex {
public:
    explicit EntryIndex(const Ledger& ledger);

    /// Follows an edit of the ledger.
    void follow(std::span<const EntryStep> steps);
    /// Entries that meet the cell, or that inferences keep from it, in the order of Ledger::entries().
    std::vector<const Entry*> near(const Ledger& ledger, const Scope& cell) const;

private:
    using Ids = std::vector<EntryId>;
    void add(const Entry& entry);
    void remove(const Entry& entry);

    std::unordered_map<UnitId, Ids> m_byUnit;
    std::map<FunctionCode, std::map<EconomicCode, Ids>> m_byCodes;
    std::set<EntryId> m_inferred;
};

} // namespace budget
