#include "core/edit/inference.h"

namespace budget {

Edit confirmEdit(const Document& document, const std::vector<EntryId>& entries) {
    Edit edit;
    for (const EntryId id : entries) {
        if (const Entry* entry = document.ledger.entry(id)) {
            Entry confirmed = *entry;
            confirmed.stated = confirmed.at;
            confirmed.assumed = {};
            edit.changes.emplace_back(EntryChange{id, confirmed});
        }
    }
    return edit;
}

std::vector<EntryId> inferredEntries(const Ledger& ledger) {
    std::vector<EntryId> ids;
    for (const Entry* entry : ledger.inOrder()) {
        if (!entry->inferred().isEmpty()) {
            ids.push_back(entry->id);
        }
    }
    return ids;
}

} // namespace budget
