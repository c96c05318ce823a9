#include "core/edit/block_trial.h"

namespace budget {

BlockTrial::BlockTrial(const Document& original, const Tables& tables)
    : m_original(&original), m_document(original), m_tables(tables), m_index(original.ledger) {}

void BlockTrial::apply(const Edit& edit) {
    for (const Change& change : edit.changes) {
        if (const auto* entry = std::get_if<EntryChange>(&change)) {
            m_entries.insert(entry->id);
        } else if (const auto* project = std::get_if<ProjectChange>(&change)) {
            m_projects.insert(project->id);
        }
    }
    const AppliedEdit applied = applyEdit(m_document, edit);
    m_index.follow(applied.entries);
    static_cast<void>(m_tables.apply(m_document.ledger, applied.entries, applied.placed, applied.unplaced));
}

Edit BlockTrial::edit() const {
    const Ledger& before = m_original->ledger;
    Edit edit;
    Edit entries;
    std::set<ProjectId> used;
    for (const EntryId id : m_entries) {
        const Entry* old = before.entry(id);
        const Entry* now = m_document.ledger.entry(id);
        if (now ? !old || !(*old == *now) : old != nullptr) {
            entries.changes.emplace_back(EntryChange{id, now ? std::optional(*now) : std::nullopt});
        }
        if (now) {
            used.insert(now->at.project);
        }
    }
    for (const ProjectId id : m_projects) {
        if (used.count(id) != 0) {
            edit.changes.emplace_back(ProjectChange{id, *m_document.ledger.project(id)});
        }
    }
    edit.changes.insert(edit.changes.end(), entries.changes.begin(), entries.changes.end());
    for (const QString& table : m_document.enteredTables) {
        if (m_original->enteredTables.count(table) == 0) {
            edit.changes.emplace_back(EnteredTableChange{table, true});
        }
    }
    return edit;
}

} // namespace budget
