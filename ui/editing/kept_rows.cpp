#include "ui/editing/kept_rows.h"

#include <algorithm>

namespace budget {
namespace {

bool comesAndGoes(const PanelTable& panel, const RowKey& row) {
    const RowAxis& rows = panel.definition().rows;
    return !rows.isFixed() && !rows.everyNode && (row.kind == RowKind::Node || row.kind == RowKind::Leading);
}

/// The row at the coordinates of the one entry behind the cell, so that what fills it again stands where that
/// stood; at its own where there are several.
PlacedRow placementOf(const BudgetDocument& document, const CellRef& cell) {
    const RowPath& path = document.tables().panel(cell.table, cell.panel).path();
    Coordinates at = path.scopeOf(cell.row).cover();
    if (const auto scope = document.tables().scopeOf(cell)) {
        int count = 0;
        Coordinates only;
        for (const Entry& entry : document.ledger().entries()) {
            if (scope->contains(entry.at)) {
                only = entry.at;
                ++count;
            }
        }
        at = count == 1 ? only : at;
    }
    return {document.tables().definition(cell.table).id, at};
}

} // namespace

const PlacedRow* placedRow(const BudgetDocument& document, const CellRef& cell) {
    const QString& table = document.tables().definition(cell.table).id;
    const RowPath& path = document.tables().panel(cell.table, cell.panel).path();
    const auto& placed = document.document().placedRows;
    const auto found = std::ranges::find_if(
        placed, [&](const PlacedRow& row) { return row.table == table && path.rowOf(row.at) == cell.row; });
    return found == placed.end() ? nullptr : &*found;
}

void keepRow(const BudgetDocument& document, const CellRef& cell, Money target, Edit& edit) {
    const PanelTable& panel = document.tables().panel(cell.table, cell.panel);
    if (!comesAndGoes(panel, cell.row)) {
        return;
    }
    const bool isNoted = std::ranges::any_of(edit.changes, [&](const Change& change) {
        const auto* placing = std::get_if<PlacedRowChange>(&change);
        return placing && panel.path().rowOf(placing->row.at) == cell.row;
    });
    const PlacedRow* placed = placedRow(document, cell);
    const bool wanted = target.isZero();
    if (isNoted || wanted == (placed != nullptr)) {
        return;
    }
    const PlacedRow row = wanted ? placementOf(document, cell) : *placed;
    if (panel.path().rowOf(row.at) == cell.row) {
        edit.changes.emplace_back(PlacedRowChange{row, wanted});
    }
}

} // namespace budget
