// CellPlan: what setting a leaf cell to a figure does to the ledger, before it is done — or the question that
// stands open.
#pragma once

#include "core/edit/edit.h"

#include <optional>
#include <vector>

namespace budget {

class EntryIndex;

enum class PlanOutcome : std::uint8_t {
    Ready,         ///< `edit` does it
    NoChange,      ///< the cell has that value already
    ReadOnly,      ///< a total, a rest, a label, or a cell in which nothing can stand
    Several,       ///< several entries stand behind the cell: name one, or ask for a new one
    Contradiction, ///< the figure agrees with what was typed in other tables only if inferences are taken
                   ///< back
    Choose,        ///< the cell joins several nodes of a dimension (30913 and 31013): say which
    TooLarge,      ///< the ledger cannot hold the amount
};

/// What the clerk said about the questions a plan can raise. The defaults ask.
struct PlanChoices {
    bool addInstead = false;       ///< do not refine what stands less specified
    bool takeBackInferred = false; ///< contradiction: take inferences back
    bool keepInferred = false;     ///< contradiction: leave them, and change totals that were reached
    bool newEntry = false;         ///< several: a new entry for the difference
    EntryId entry = EntryId::None; ///< several: the difference goes on this one
    std::optional<Coordinates> at; ///< nodes for what stays open, taken where they fit (the popup's answer)
    std::optional<Coordinates> lastAnswer; ///< the last such answer in this table
};

struct CellPlan {
    PlanOutcome outcome = PlanOutcome::NoChange;
    Edit edit;
    std::vector<EntryId> touched;           ///< entries the edit changes or takes from; new ones left out
    std::vector<EntryId> candidates;        ///< for Several and Contradiction: whom the question is about
    Dimension choose = Dimension::Economic; ///< for Choose
    DimensionSet open;                      ///< dimensions of a new entry that nothing could fill
    Money difference;                       ///< target − value
};

/// Plans to set a cell to `target`. Changes nothing. An index of the ledger spares looking at every entry.
CellPlan planCell(const Document& document, const Tables& tables, const CellRef& cell, Money target,
                  const PlanChoices& choices = {}, const EntryIndex* index = nullptr);

/// Plans to move `amount` from one cell of a table to another (调剂): the total stays. Several entries behind
/// the first cell ask for `choices.entry`.
CellPlan planTransfer(const Document& document, const Tables& tables, const CellRef& from, const CellRef& to,
                      Money amount, const PlanChoices& choices = {});

} // namespace budget
