// BlockFiller: sets the cells of a block one after the other on a trial, and then compares the totals.
#pragma once

#include "core/edit/block_plan.h"
#include "core/edit/block_trial.h"

namespace budget {

class BlockFiller {
public:
    /// `original` and `reading` must outlive the filler.
    BlockFiller(const Document& original, const Tables& tables, const BlockReading& reading)
        : m_trial(original, tables), m_reading(&reading) {}

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
    BlockPlan m_plan;
};

} // namespace budget
