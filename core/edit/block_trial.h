// BlockTrial: a document and its tables laid aside, on which many small edits are tried to become one.
#pragma once

#include "core/edit/entry_index.h"

#include <set>

namespace budget {

class BlockTrial {
public:
    /// Copies the document and its tables once; `original` must outlive the trial, and so must the tables'
    /// pack.
    BlockTrial(const Document& original, const Tables& tables);

    const Document& document() const { return m_document; }
    const Tables& tables() const { return m_tables; }
    const EntryIndex& index() const { return m_index; }

    /// Entries, projects and tables that are being filled; other changes are not for trials.
    void apply(const Edit& edit);
    /// The difference between the original and what the trial has become. Projects that hold no entry are
    /// left out.
    Edit edit() const;

private:
    const Document* m_original;
    Document m_document;
    Tables m_tables;
    EntryIndex m_index;
    std::set<EntryId> m_entries;    // touched
    std::set<ProjectId> m_projects; // touched
};

} // namespace budget
