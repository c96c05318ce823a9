#include "core/edit/block_filler.h"

#include <algorithm>
#include <tuple>

namespace budget {
namespace {

BlockRefusal refusalOf(const BlockItem& item, BlockReason reason) {
    BlockRefusal refusal;
    refusal.place = item.place;
    refusal.text = item.text;
    refusal.reason = reason;
    return refusal;
}

bool isBlank(const QString& text) {
    return text.trimmed().isEmpty();
}

/// Takes from the answer what the question is about; false where that has been said already or says nothing.
bool takeAnswer(PlanOutcome asked, const PlanChoices& answer, PlanChoices& choices) {
    const PlanChoices before = choices;
    switch (asked) {
    case PlanOutcome::Contradiction:
        choices.takeBackInferred = answer.takeBackInferred;
        choices.keepInferred = answer.keepInferred;
        return choices.takeBackInferred != before.takeBackInferred ||
               choices.keepInferred != before.keepInferred;
    case PlanOutcome::Several:
        choices.newEntry = answer.newEntry;
        choices.entry = answer.entry;
        return choices.newEntry != before.newEntry || choices.entry != before.entry;
    default:
        return false;
    }
}

} // namespace

const PlanChoices& BlockFiller::answerFor(BlockPlace place) const {
    const auto found = m_reading->answers.find(place);
    return found == m_reading->answers.end() ? m_reading->answer : found->second;
}

void BlockFiller::fill(std::vector<BlockItem> items) {
    std::vector<BlockItem> leaves;
    std::vector<BlockItem> others;
    for (BlockItem& item : items) {
        const bool isLeaf = item.cell && m_trial.tables().isLeaf(*item.cell);
        (isLeaf ? leaves : others).push_back(std::move(item));
    }
    const auto panelOf = [](const BlockItem& item) { return std::pair(item.cell->table, item.cell->panel); };
    std::stable_sort(leaves.begin(), leaves.end(),
                     [&](const BlockItem& a, const BlockItem& b) { return panelOf(a) < panelOf(b); });
    for (const BlockItem& item : leaves) {
        setCell(item);
    }
    for (const BlockItem& item : others) {
        compare(item);
    }
}

std::optional<TypedAmount> BlockFiller::read(const BlockItem& item) {
    TypedAmount amount = readTypedText(item.text, m_reading->unit, m_trial.tables().pack().figures);
    if (!amount.error) {
        return amount;
    }
    BlockRefusal refusal = refusalOf(item, BlockReason::NotAnAmount);
    refusal.amount = amount.error;
    refusal.piece = amount.piece;
    refuse(std::move(refusal));
    return std::nullopt;
}

CellPlan BlockFiller::settled(const CellRef& cell, Money target, const PlanChoices& answer) const {
    PlanChoices choices;
    choices.addInstead = answer.addInstead;
    choices.at = answer.at;
    choices.lastAnswer = answer.lastAnswer;
    CellPlan plan = planCell(m_trial.document(), m_trial.tables(), cell, target, choices, &m_trial.index());
    while (takeAnswer(plan.outcome, answer, choices)) {
        plan = planCell(m_trial.document(), m_trial.tables(), cell, target, choices, &m_trial.index());
    }
    return plan;
}

void BlockFiller::setCell(const BlockItem& item) {
    const auto amount = read(item);
    const Money there = m_trial.tables().value(*item.cell);
    const bool isPrinted = m_unchanged == Unchanged::AsPrinted && amount && !amount->isBlank &&
                           agrees(amount->money, there, m_trial.tables().pack().figures);
    if (amount && !isPrinted) {
        take(item, *amount, settled(*item.cell, amount->money, answerFor(item.place)));
    }
}

void BlockFiller::take(const BlockItem& item, const TypedAmount& amount, const CellPlan& plan) {
    switch (plan.outcome) {
    case PlanOutcome::Ready:
        m_trial.apply(plan.edit);
        ++m_plan.filled;
        for (int i = 0; i < dimensionCount; ++i) {
            if (plan.open.contains(static_cast<Dimension>(i))) {
                m_plan.open.insert(static_cast<Dimension>(i));
            }
        }
        if (amount.finerThanPrinted) {
            m_plan.finer.push_back(item.place);
        }
        return;
    case PlanOutcome::NoChange:
        return;
    case PlanOutcome::ReadOnly:
        return refuse(refusalOf(item, BlockReason::ReadOnly));
    case PlanOutcome::TooLarge:
        return refuse(refusalOf(item, BlockReason::TooLarge));
    case PlanOutcome::Several:
    case PlanOutcome::Contradiction:
    case PlanOutcome::Choose:
        m_plan.questions.push_back({item.place, *item.cell, amount.money, plan.outcome, plan.candidates,
                                    plan.choose, plan.difference});
        return;
    }
}

void BlockFiller::compare(const BlockItem& item) {
    if (isBlank(item.text)) {
        return;
    }
    if (!item.cell) {
        return refuse(refusalOf(item, BlockReason::NoCell));
    }
    if (!m_trial.tables().scopeOf(*item.cell)) {
        return refuse(refusalOf(item, BlockReason::ReadOnly));
    }
    const auto amount = read(item);
    if (!amount) {
        return;
    }
    const Money shown = m_trial.tables().value(*item.cell);
    if (!agrees(amount->money, shown, m_trial.tables().pack().figures)) {
        BlockRefusal refusal = refusalOf(item, BlockReason::TotalDiffers);
        refusal.typed = amount->money;
        refusal.shown = shown;
        refuse(std::move(refusal));
    }
}

BlockPlan BlockFiller::finish() && {
    std::stable_sort(m_plan.refused.begin(), m_plan.refused.end(),
                     [](const BlockRefusal& a, const BlockRefusal& b) { return a.place < b.place; });
    m_plan.edit = m_trial.edit();
    return std::move(m_plan);
}

} // namespace budget
