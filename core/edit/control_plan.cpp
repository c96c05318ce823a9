#include "core/edit/control_plan.h"

#include "core/tables/cell_name.h"

namespace budget {
namespace {

BlockRefusal refusalOf(const BlockItem& item, BlockReason reason) {
    BlockRefusal refusal;
    refusal.place = item.place;
    refusal.text = item.text;
    refusal.reason = reason;
    return refusal;
}

} // namespace

BlockPlan planControlFigures(const Document& document, const Tables& tables,
                             const std::vector<BlockItem>& items, MoneyUnit unit) {
    BlockPlan plan;
    for (const BlockItem& item : items) {
        if (item.text.trimmed().isEmpty()) {
            continue;
        }
        const TypedAmount typed = readTypedText(item.text, unit, tables.pack().figures);
        if (typed.error) {
            BlockRefusal refusal = refusalOf(item, BlockReason::NotAnAmount);
            refusal.amount = typed.error;
            refusal.piece = typed.piece;
            plan.refused.push_back(std::move(refusal));
            continue;
        }
        if (!item.cell) {
            plan.refused.push_back(refusalOf(item, BlockReason::NoCell));
            continue;
        }
        const CellName name = cellNameOf(tables, document.ledger, *item.cell);
        const auto before = document.controlFigures.find(name);
        if (before == document.controlFigures.end() || before->second != typed.money) {
            plan.edit.changes.emplace_back(ControlFigureChange{name, typed.money});
            ++plan.filled;
        }
    }
    return plan;
}

} // namespace budget
