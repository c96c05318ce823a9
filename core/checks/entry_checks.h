// EntryChecks: entries that still have to be looked at — amounts 未细化 (V-002), inferred coordinates nobody
// has confirmed (M-001), entries that belong to no unit (V-340). After an edit only its entries are looked at
// again.
#pragma once

#include "core/checks/finding_sides.h"

#include <array>
#include <map>
#include <unordered_map>

namespace budget {

class EntryChecks {
public:
    explicit EntryChecks(const Workspace& workspace);

    void rebuild();
    void look(EntryId id);
    static const char* ruleId(std::size_t rule);
    /// Brings a result up to date.
    void refresh(std::size_t rule, RuleResult& result);
    void forgetNames() { m_changed.fill(true); }

    static constexpr std::size_t ruleCount = 3;

private:
    enum Rule : std::size_t { Coarse, Inferred, WithoutUnit };
    using Key = std::pair<std::int64_t, EntryId>; // as the ledger orders entries

    bool isCoarse(const Coordinates& at) const;
    void put(const Entry& entry);
    Finding findingOf(Rule rule, const Entry& entry) const;
    std::vector<FindingSide> restCells(const Entry& entry) const;
    QString inferredText(const Entry& entry) const;

    const Workspace* m_workspace;
    std::array<std::map<Key, EntryId>, ruleCount> m_entries;
    std::array<std::unordered_map<EntryId, Key>, ruleCount> m_keys;
    std::array<bool, ruleCount> m_changed{};
};

/// The cell 未细化 of a panel in which an entry stands.
std::optional<CellRef> restCellOf(const Tables& tables, int table, int panel, const Coordinates& at);

} // namespace budget
