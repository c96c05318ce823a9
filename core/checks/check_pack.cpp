#include "core/checks/check_pack.h"

namespace budget {
namespace {

std::uint32_t codeOf(const RowKey& row) {
    return row.function.isRoot() ? row.economic.value() : row.function.value();
}

bool meansRow(const CellTerm& term, const RowKey& row) {
    switch (term.rows) {
    case TermRows::Total:
        return row.kind == RowKind::Total;
    case TermRows::Fixed:
        return row.kind == RowKind::Fixed && row.index == term.fixed;
    case TermRows::Code:
        return row.kind == RowKind::Node && codeOf(row) == term.code;
    case TermRows::All:
        return true;
    }
    return false;
}

/// The first rule of which one of its terms names the cell.
const TableRule* ruleNaming(const CheckPack& pack, std::vector<CellTerm> TableRule::*terms, const RowKey& row,
                            const CellTerm& place) {
    for (const TableRule& rule : pack.rules) {
        for (const CellTerm& term : rule.*terms) {
            if (term.table == place.table && (term.panel < 0 || term.panel == place.panel) &&
                (term.column < 0 || term.column == place.column) && meansRow(term, row)) {
                return &rule;
            }
        }
    }
    return nullptr;
}

} // namespace

const TableRule* ruleOfRows(const CheckPack& pack, int table, int panel, const RowKey& row, int column) {
    return ruleNaming(pack, &TableRule::rows, row, {.table = table, .panel = panel, .column = column});
}

const TableRule* ruleOfColumns(const CheckPack& pack, int table, int panel, const RowKey& row, int column) {
    return ruleNaming(pack, &TableRule::columns, row, {.table = table, .panel = panel, .column = column});
}

} // namespace budget
