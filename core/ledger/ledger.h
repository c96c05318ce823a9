// Ledger: units, projects and entries of one year, each with identity and explicit order. A value; it holds
// no sums.
#pragma once

#include "core/base/result.h"
#include "core/ledger/entry.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace budget {

class Ledger {
public:
    const std::map<UnitId, Unit>& units() const { return m_units; }
    const std::map<ProjectId, Project>& projects() const { return m_projects; }
    /// Entries in no particular order; see inOrder().
    const std::vector<Entry>& entries() const { return m_entries; }

    const Unit* unit(UnitId id) const;
    const Project* project(ProjectId id) const;
    const Entry* entry(EntryId id) const;

    /// Units, projects, entries as the document has them.
    std::vector<UnitId> unitsInOrder() const;
    std::vector<ProjectId> projectsInOrder() const;
    std::vector<const Entry*> inOrder() const;

    /// Sum of all amounts' magnitudes; at most 2^63 − 1, so that no sum of entries can overflow.
    std::uint64_t magnitude() const { return m_magnitude; }
    /// Whether an amount can take the place of another (zero: of nothing) without breaking that bound.
    bool fits(Money amount, Money instead = {}) const;
    /// The exact sum of all entries.
    Money total() const { return m_total; }

    /// Ids and orders for what is added next. An id is never given twice in the ledger's life.
    UnitId nextUnitId() const;
    ProjectId nextProjectId() const;
    EntryId nextEntryId() const { return static_cast<EntryId>(m_lastEntry + 1); }
    std::int64_t nextOrder() const { return m_lastOrder + orderStep; }
    static constexpr std::int64_t orderStep = 1 << 20;

    /// Puts, replaces or (std::nullopt) removes a record, and returns what stood there. The caller keeps
    /// references whole: a unit or project is removed only when nothing stands at it; an amount must fit().
    std::optional<Entry> exchange(EntryId id, std::optional<Entry> entry);
    std::optional<Unit> exchange(UnitId id, std::optional<Unit> unit);
    std::optional<Project> exchange(ProjectId id, std::optional<Project> project);
    void reserve(std::size_t entries);

    /// Equal records in equal order; the numbers that express the order are not compared.
    friend bool operator==(const Ledger& a, const Ledger& b);

private:
    std::map<UnitId, Unit> m_units;
    std::map<ProjectId, Project> m_projects;
    std::vector<Entry> m_entries;
    std::unordered_map<EntryId, std::uint32_t> m_places; // id → index in m_entries
    std::uint64_t m_magnitude = 0;
    Money m_total;
    std::uint32_t m_lastUnit = 0; // the last… never sink, so that an id is never used again
    std::uint32_t m_lastProject = 0;
    std::uint32_t m_lastEntry = 0;
    std::int64_t m_lastOrder = 0;
};

} // namespace budget
