#include "core/edit/draft.h"

#include <algorithm>
#include <limits>

namespace budget {

Draft::Draft(const Ledger& ledger)
    : m_ledger(&ledger), m_nextId(static_cast<std::uint32_t>(ledger.nextEntryId())),
      m_nextOrder(ledger.nextOrder()) {}

const Entry* Draft::entry(EntryId id) const {
    const auto changed = m_changed.find(id);
    if (changed == m_changed.end()) {
        return m_ledger->entry(id);
    }
    return changed->second ? &*changed->second : nullptr;
}

void Draft::narrowTo(const Scope& cell) {
    auto& near = m_near.emplace();
    for (const Entry& entry : m_ledger->entries()) {
        if (cell.meets(entry.at) || !(entry.at == entry.stated)) {
            near.push_back(&entry);
        }
    }
}

EntryId Draft::add(Entry entry) {
    entry.id = static_cast<EntryId>(m_nextId++);
    entry.order = m_nextOrder;
    m_nextOrder += Ledger::orderStep;
    m_added.push_back(entry.id);
    m_changed[entry.id] = entry;
    return entry.id;
}

void Draft::setAmount(EntryId id, Money amount) {
    Entry changed = *entry(id);
    changed.amount = amount;
    m_changed[id] = amount.isZero() ? std::nullopt : std::optional(changed);
}

void Draft::split(EntryId id, Money amount, const Entry& moved) {
    const Entry whole = *entry(id);
    if (amount == whole.amount) {
        Entry changed = moved;
        changed.id = whole.id;
        changed.order = whole.order;
        changed.amount = amount;
        m_changed[id] = changed;
        return;
    }
    setAmount(id, whole.amount - amount);
    Entry part = moved;
    part.amount = amount;
    add(part);
}

std::vector<EntryId> Draft::touched() const {
    std::vector<EntryId> ids;
    for (const auto& [id, entry] : m_changed) {
        if (std::find(m_added.begin(), m_added.end(), id) == m_added.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

bool Draft::fits() const {
    constexpr std::uint64_t largest = std::numeric_limits<std::int64_t>::max();
    std::uint64_t without = m_ledger->magnitude();
    for (const auto& [id, entry] : m_changed) {
        if (const Entry* before = m_ledger->entry(id)) {
            without -= before->amount.magnitude();
        }
    }
    for (const auto& [id, entry] : m_changed) {
        const std::uint64_t amount = entry ? entry->amount.magnitude() : 0;
        if (amount > largest - without) {
            return false;
        }
        without += amount;
    }
    return true;
}

Edit Draft::edit() const {
    Edit edit;
    for (const auto& [id, entry] : m_changed) {
        if (entry || m_ledger->entry(id)) {
            edit.changes.emplace_back(EntryChange{id, entry});
        }
    }
    return edit;
}

} // namespace budget
