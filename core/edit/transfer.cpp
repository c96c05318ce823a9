#include "core/edit/cell_plan.h"
#include "core/edit/draft.h"
#include "core/edit/narrowing.h"

namespace budget {
namespace {

/// `at` with every dimension in which the two cells differ set to where the second one stands.
std::optional<Coordinates> carriedOver(const Coordinates& at, const Scope& from, const Scope& to) {
    const Coordinates source = from.cover();
    const Coordinates target = to.cover();
    Coordinates carried = at;
    for (const Dimension dimension : allDimensions) {
        if (!sameIn(source, target, dimension)) {
            copyDimension(carried, target, dimension);
        }
    }
    return to.contains(carried) ? std::optional(carried) : std::nullopt;
}

} // namespace

CellPlan planTransfer(const Document& document, const Tables& tables, const CellRef& from, const CellRef& to,
                      Money amount, const PlanChoices& choices) {
    CellPlan plan;
    plan.difference = amount;
    const std::optional<Scope> source = tables.scopeOf(from);
    const std::optional<Scope> target = tables.scopeOf(to);
    const bool editable =
        source && target && tables.isLeaf(from) && tables.isLeaf(to) && from.table == to.table;
    if (!editable || amount <= Money()) {
        plan.outcome = editable ? PlanOutcome::NoChange : PlanOutcome::ReadOnly;
        return plan;
    }
    Draft draft(document.ledger);
    draft.forEach([&](const Entry& entry) {
        const bool meant = choices.entry == EntryId::None || choices.entry == entry.id;
        if (meant && source->contains(entry.at) && entry.amount >= amount) {
            plan.candidates.push_back(entry.id);
        }
    });
    if (plan.candidates.size() != 1) {
        plan.outcome = plan.candidates.empty() ? PlanOutcome::NoChange : PlanOutcome::Several;
        return plan;
    }
    Entry moved = *draft.entry(plan.candidates.front());
    const std::optional<Coordinates> at = carriedOver(moved.at, *source, *target);
    if (!at) {
        plan.outcome = PlanOutcome::Choose;
        return plan;
    }
    for (const Dimension dimension : allDimensions) {
        if (!sameIn(moved.at, *at, dimension)) {
            copyDimension(moved.stated, *at, dimension);
            moved.assumed.erase(dimension);
        }
    }
    moved.at = *at;
    draft.split(plan.candidates.front(), amount, moved);
    plan.candidates.clear();
    plan.touched = draft.touched();
    plan.edit = draft.edit();
    plan.outcome = PlanOutcome::Ready;
    return plan;
}

} // namespace budget
