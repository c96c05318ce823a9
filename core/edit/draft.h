// Draft: the entries an edit is about to change, laid over the ledger until the edit is complete.
#pragma once

#include "core/edit/cell_plan.h"

#include <map>

namespace budget {

class Draft {
public:
    explicit Draft(const Ledger& ledger);

    /// The entry as the draft has it; nullptr when it is gone.
    const Entry* entry(EntryId id) const;
    /// Every entry that has an amount in the draft, new ones last.
    template <typename Visit> void forEach(Visit visit) const {
        for (const Entry& entry : m_ledger->entries()) {
            if (!m_changed.empty()) {
                if (const auto changed = m_changed.find(entry.id); changed != m_changed.end()) {
                    if (changed->second) {
                        visit(*changed->second);
                    }
                    continue;
                }
            }
            visit(entry);
        }
        for (const EntryId id : m_added) {
            if (const Entry* entry = this->entry(id)) {
                visit(*entry);
            }
        }
    }

    /// Adds an entry at the end of the ledger; id and order are given here.
    EntryId add(Entry entry);
    /// Changes an amount; an entry that comes to nothing goes.
    void setAmount(EntryId id, Money amount);
    /// Takes `amount` out of an entry and lets it stand at other coordinates; the whole entry moves if it is all.
    void split(EntryId id, Money amount, const Entry& moved);

    /// Entries of the ledger that are changed, in ledger id order.
    std::vector<EntryId> touched() const;
    /// False when the sum of all magnitudes would not fit.
    bool fits() const;
    Edit edit() const;

private:
    const Ledger* m_ledger;
    std::map<EntryId, std::optional<Entry>> m_changed;
    std::vector<EntryId> m_added;
    std::uint32_t m_nextId;
    std::int64_t m_nextOrder;
};

}  // namespace budget
