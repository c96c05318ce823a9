#include "tests/support/filling.h"

#include <algorithm>

namespace budget::test {
namespace {

/// The first node of a cell that joins several.
Coordinates firstNode(const Scope& scope) {
    Coordinates at = scope.cover();
    if (!scope.economics.isEverything()) {
        at.economic = scope.economics.roots().front();
    }
    return at;
}

EntryId largestOf(const Ledger& ledger, const std::vector<EntryId>& ids) {
    return *std::max_element(ids.begin(), ids.end(), [&ledger](EntryId a, EntryId b) {
        return ledger.entry(a)->amount < ledger.entry(b)->amount;
    });
}

void fillCell(Workspace& workspace, const CellRef& cell, Money target, FillReport& report) {
    PlanChoices choices;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const CellPlan plan = planCell(workspace.document(), workspace.tables(), cell, target, choices);
        switch (plan.outcome) {
        case PlanOutcome::Ready:
            static_cast<void>(workspace.apply(plan.edit));
            return;
        case PlanOutcome::NoChange:
            return;
        case PlanOutcome::Several:
            ++report.several;
            if (plan.difference > Money()) {
                choices.newEntry = true;
            } else {
                choices.entry = largestOf(workspace.document().ledger, plan.candidates);
            }
            break;
        case PlanOutcome::Contradiction:
            ++report.contradictions;
            choices.takeBackInferred = true;
            break;
        case PlanOutcome::Choose:
            choices.at = firstNode(*workspace.tables().scopeOf(cell));
            break;
        case PlanOutcome::ReadOnly:
        case PlanOutcome::TooLarge:
            ++report.refused;
            return;
        }
    }
    ++report.refused;
}

} // namespace

FillReport fillTable(Workspace& workspace, const Tables& truth, int table) {
    FillReport report;
    const QString id = truth.definition(table).id;
    for (int p = 0; p < truth.panelCount(table); ++p) {
        const PanelTable& panel = truth.panel(table, p);
        for (int r = 0; r < panel.rowCount(); ++r) {
            for (int c = 0; c < static_cast<int>(panel.definition().columns.size()); ++c) {
                const CellRef cell{table, p, panel.rowAt(r), c};
                const Money target = panel.value(cell.row, c);
                if (!target.isZero() && panel.isLeaf(cell.row, c)) {
                    fillCell(workspace, cell, target, report);
                }
            }
        }
    }
    // Filled whole: from now on its total is watched, also where every figure stood there already.
    static_cast<void>(workspace.apply({{EnteredTableChange{id, true}}}));
    return report;
}

std::vector<Money> totalsOf(const Tables& tables, int table) {
    std::vector<Money> totals;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const PanelTable& panel = tables.panel(table, p);
        for (std::size_t c = 0; c < panel.definition().columns.size(); ++c) {
            if (panel.definition().columns[c].isValue() && panel.definition().columns[c].container < 0) {
                totals.push_back(panel.value(RowKey(), static_cast<int>(c)));
            }
        }
    }
    return totals;
}

} // namespace budget::test
