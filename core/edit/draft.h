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
    /// From now on forEach() passes over entries of the ledger that neither meet the cell nor could by taking
    /// inferences back: nearly all of a large ledger.
    void narrowTo(const Scope& cell);
    /// The same with the entries found already.
    void narrowTo(std::vector<const Entry*> near) { m_near = std::move(near); }
    /// Every entry that has an amount in the draft, new ones last.
    template <typename Visit> void forEach(Visit visit) const {
        if (m_near) {
            for (const Entry* entry : *m_near) {
                visitOne(*entry, visit);
            }
        } else {
            for (const Entry& entry : m_ledger->entries()) {
                visitOne(entry, visit);
            }
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
    /// Takes `amount` out of an entry and lets it stand at other coordinates; the whole entry moves if it is
    /// all.
    void split(EntryId id, Money amount, const Entry& moved);

    /// Entries of the ledger that are changed, in ledger id order.
    std::vector<EntryId> touched() const;
    /// False when the sum of all magnitudes would not fit.
    bool fits() const;
    Edit edit() const;

private:
    /// An entry of the ledger as the draft has it.
    template <typename Visit> void visitOne(const Entry& entry, Visit& visit) const {
        const auto changed = m_changed.find(entry.id);
        if (changed == m_changed.end()) {
            visit(entry);
        } else if (changed->second) {
            visit(*changed->second);
        }
    }

    const Ledger* m_ledger;
    std::optional<std::vector<const Entry*>> m_near;
    std::map<EntryId, std::optional<Entry>> m_changed;
    std::vector<EntryId> m_added;
    std::uint32_t m_nextId;
    std::int64_t m_nextOrder;
};

} // namespace budget
