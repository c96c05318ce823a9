// NarrativeCopy: a copy of an open document that follows its edits record by record, so that its narrative
// can be written on another thread. Not for two threads at once.
#pragma once

#include "core/narrative/narrate.h"
#include "ui/document/budget_document.h"

#include <memory>
#include <set>
#include <vector>

namespace budget {

/// What has changed since a copy last followed.
struct NarrativeDebt {
    std::set<EntryId> entries;
    DocumentParts parts;

    bool isEmpty() const { return entries.empty() && !parts; }
    void add(const DocumentChange& change);
};

class NarrativeCopy {
public:
    /// Faults: those of readNarrativePack().
    static Result<std::unique_ptr<NarrativeCopy>> of(const BudgetDocument& document);

    const NarrativePack& pack() const { return m_pack; }
    void follow(const BudgetDocument& document, const NarrativeDebt& debt);
    std::vector<NarrativeSection> sections() const;
    /// What the sections are written from.
    NarrativeSource source() const { return {m_document, m_codes, m_sums, *m_lastYear, m_figures}; }

private:
    NarrativeCopy(const BudgetDocument& document, NarrativePack pack);
    void followRecords(const Ledger& now);
    void forgetRecords(const Ledger& now);
    void followEntries(const Ledger& now, const std::set<EntryId>& entries);

    NarrativePack m_pack;
    FigureFormat m_figures;
    Document m_document;
    CodeBook m_codes;
    QuerySums m_sums; // borrows the queries of m_pack
    std::unique_ptr<LastYearView> m_lastYear;
};

} // namespace budget
