// Draft changes: what a draft says when it is sent for review (送审), and what has changed in cells and
// sentences since.
#pragma once

#include "core/document/review.h"
#include "core/narrative/narrative.h"
#include "core/tables/tables.h"

#include <optional>
#include <vector>

namespace budget {

/// The figures of all standing rows that are not blank, and the narrative. `time` is kept to the second.
DraftSnapshot snapshotOf(const Tables& tables, const Ledger& ledger,
                         const std::vector<NarrativeSection>& narrative, int number, const QDateTime& time);

struct FigureChange {
    CellName cell;
    std::optional<CellRef> place; ///< nothing for a cell that no longer stands
    Money before;                 ///< zero where it was blank
    Money after;

    friend bool operator==(const FigureChange&, const FigureChange&) = default;
};

/// A sentence that is new has no text before, one that has gone none after.
struct SentenceChange {
    QString id;
    QString before;
    QString after;

    friend bool operator==(const SentenceChange&, const SentenceChange&) = default;
};

struct DraftChanges {
    std::vector<FigureChange> figures;     ///< in the order of tables, rows and columns; what has gone last
    std::vector<SentenceChange> sentences; ///< in the order of the narrative; what has gone last

    bool isEmpty() const { return figures.empty() && sentences.empty(); }
};

DraftChanges changesSince(const DraftSnapshot& draft, const Tables& tables, const Ledger& ledger,
                          const std::vector<NarrativeSection>& narrative);

} // namespace budget
