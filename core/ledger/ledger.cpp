#include "core/ledger/ledger.h"

#include <algorithm>
#include <limits>

namespace budget {
namespace {

constexpr std::uint64_t largestMagnitude = std::numeric_limits<std::int64_t>::max();

template <typename Record> bool comesBefore(const Record& a, const Record& b) {
    return a.order != b.order ? a.order < b.order : a.id < b.id;
}

template <typename Id, typename Record> std::vector<Id> idsInOrder(const std::map<Id, Record>& records) {
    std::vector<Id> ids;
    ids.reserve(records.size());
    for (const auto& [id, record] : records) {
        ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(),
              [&records](Id a, Id b) { return comesBefore(records.at(a), records.at(b)); });
    return ids;
}

template <typename Id, typename Record> const Record* findIn(const std::map<Id, Record>& records, Id id) {
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

/// Puts, replaces or removes the record of a map.
template <typename Id, typename Record>
std::optional<Record> exchangeIn(std::map<Id, Record>& records, Id id, std::optional<Record> record) {
    std::optional<Record> before;
    const auto found = records.find(id);
    if (found != records.end()) {
        before = std::move(found->second);
        records.erase(found);
    }
    if (record) {
        records.emplace(id, *std::move(record));
    }
    return before;
}

/// Equal in everything but the numbers that express their order.
template <typename Record> bool areSame(Record a, const Record& b) {
    a.order = b.order;
    return a == b;
}

template <typename Id, typename Record>
bool areSame(const std::map<Id, Record>& a, const std::map<Id, Record>& b) {
    const std::vector<Id> ids = idsInOrder(a);
    return ids == idsInOrder(b) &&
           std::all_of(ids.begin(), ids.end(), [&a, &b](Id id) { return areSame(a.at(id), b.at(id)); });
}

template <typename Id> std::uint32_t numberOf(Id id) {
    return static_cast<std::uint32_t>(id);
}

} // namespace

const Unit* Ledger::unit(UnitId id) const {
    return findIn(m_units, id);
}

const Project* Ledger::project(ProjectId id) const {
    return findIn(m_projects, id);
}

const Entry* Ledger::entry(EntryId id) const {
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_entries[place->second];
}

std::vector<UnitId> Ledger::unitsInOrder() const {
    return idsInOrder(m_units);
}

std::vector<ProjectId> Ledger::projectsInOrder() const {
    return idsInOrder(m_projects);
}

std::vector<const Entry*> Ledger::inOrder() const {
    std::vector<const Entry*> sorted;
    sorted.reserve(m_entries.size());
    for (const Entry& entry : m_entries) {
        sorted.push_back(&entry);
    }
    const auto before = [](const Entry* a, const Entry* b) { return comesBefore(*a, *b); };
    if (!std::is_sorted(sorted.begin(), sorted.end(), before)) {
        std::sort(sorted.begin(), sorted.end(), before);
    }
    return sorted;
}

bool Ledger::fits(Money amount, Money instead) const {
    return amount.magnitude() <= largestMagnitude &&
           m_magnitude - instead.magnitude() <= largestMagnitude - amount.magnitude();
}

UnitId Ledger::nextUnitId() const {
    return static_cast<UnitId>(m_lastUnit + 1);
}

ProjectId Ledger::nextProjectId() const {
    return static_cast<ProjectId>(m_lastProject + 1);
}

std::optional<Entry> Ledger::exchange(EntryId id, std::optional<Entry> entry) {
    std::optional<Entry> before;
    const auto place = m_places.find(id);
    if (place != m_places.end()) {
        before = m_entries[place->second];
        m_magnitude -= before->amount.magnitude();
        m_total -= before->amount;
    }
    if (entry) {
        m_magnitude += entry->amount.magnitude();
        m_total += entry->amount;
        m_lastEntry = std::max(m_lastEntry, numberOf(id));
        m_lastOrder = std::max(m_lastOrder, entry->order);
    }
    if (entry && before) {
        m_entries[place->second] = *entry;
    } else if (entry) {
        m_places.emplace(id, static_cast<std::uint32_t>(m_entries.size()));
        m_entries.push_back(*entry);
    } else if (before) {
        const std::uint32_t hole = place->second;
        m_entries[hole] = m_entries.back();
        m_places[m_entries[hole].id] = hole;
        m_entries.pop_back();
        m_places.erase(id);
    }
    return before;
}

std::optional<Unit> Ledger::exchange(UnitId id, std::optional<Unit> unit) {
    if (unit) {
        m_lastUnit = std::max(m_lastUnit, numberOf(id));
        m_lastOrder = std::max(m_lastOrder, unit->order);
    }
    return exchangeIn(m_units, id, std::move(unit));
}

std::optional<Project> Ledger::exchange(ProjectId id, std::optional<Project> project) {
    if (project) {
        m_lastProject = std::max(m_lastProject, numberOf(id));
        m_lastOrder = std::max(m_lastOrder, project->order);
    }
    return exchangeIn(m_projects, id, std::move(project));
}

void Ledger::reserve(std::size_t entries) {
    m_entries.reserve(entries);
    m_places.reserve(entries);
}

bool operator==(const Ledger& a, const Ledger& b) {
    if (a.m_entries.size() != b.m_entries.size() || !areSame(a.m_units, b.m_units) ||
        !areSame(a.m_projects, b.m_projects)) {
        return false;
    }
    const std::vector<const Entry*> left = a.inOrder();
    const std::vector<const Entry*> right = b.inOrder();
    return std::equal(left.begin(), left.end(), right.begin(),
                      [](const Entry* x, const Entry* y) { return areSame(*x, *y); });
}

} // namespace budget
