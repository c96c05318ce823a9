// BlockFiller: sets the cells of a block one after the other on a trial, and then compares the totals.
#pragma once

#include "core/edit/block_plan.h"
#include "core/edit/block_trial.h"

namespace budget {

/// When a leaf cell counts as unchanged.
enum class Unchanged : std::uint8_t {
    Exactly,   ///< it has the typed amount
    AsPrinted, ///< it prints the typed amount: a printed table takes no decimals from what it was printed
               ///< from
};

class BlockFiller {
public:
    /// `original` and `reading` must outlive the filler.
    BlockFiller(const Document& original, const Tables& tables, const BlockReading& reading,
                Unchanged unchanged = Unchanged::Exactly)
        : m_trial(original, tables), m_reading(&reading), m_unchanged(unchanged) {}

    BlockTrial& trial() { return m_trial; }
    void refuse(BlockRefusal refusal) { m_plan.refused.push_back(std::move(refusal)); }
    /// Fills the leaf cells, one panel after the other, then compares the other cells.
    void fill(std::vector<BlockItem> items);
    BlockPlan finish() &&;

private:
    const PlanChoices& answerFor(BlockPlace place) const;
    void setCell(const BlockItem& item);
    void compare(const BlockItem& item);
    std::optional<TypedAmount> read(const BlockItem& item);
    CellPlan settled(const CellRef& cell, Money target, const PlanChoices& answer) const;
    void take(const BlockItem& item, const TypedAmount& amount, const CellPlan& plan);

    BlockTrial m_trial;
    const BlockReading* m_reading;
    Unchanged m_unchanged;
    BlockPlan m_plan;
};

} // namespace budget
