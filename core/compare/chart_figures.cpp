#include "core/compare/chart_figures.h"

namespace budget {
namespace {

constexpr std::size_t mostChanges = 12;

int firstValueColumn(const PanelDefinition& panel) {
    for (std::size_t i = 0; i < panel.columns.size(); ++i) {
        if (panel.columns[i].isValue()) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool isSourcePanel(const Scope& table, const PanelDefinition& panel) {
    return table == Scope() && panel.rows.isFixed() && !panel.rows.fixed.empty() &&
           panel.rows.fixed.front().where.funds != Scope().funds;
}

bool isClassPanel(const Scope& table, const PanelDefinition& panel) {
    return table == Scope() && !panel.rows.isFixed() && panel.rows.levels.front() == RowLevel::FunctionClass;
}

bool isItemPanel(const Scope& table, const PanelDefinition& panel) {
    return panel.rows.isFixed() && !table.economics.isEverything();
}

bool shows(ChartKind kind, const Scope& table, const PanelDefinition& panel) {
    switch (kind) {
    case ChartKind::Income:
        return isSourcePanel(table, panel);
    case ChartKind::Expenditure:
        return isClassPanel(table, panel);
    case ChartKind::ThreePublic:
        return isItemPanel(table, panel);
    case ChartKind::LargestChanges:
        break;
    }
    return false;
}

/// Of sources those one step below this year's and the carried-over money, of items those without parts.
bool isShownRow(const PanelDefinition& panel, const RowPath& path, const RowKey& row, ChartKind kind) {
    if (kind == ChartKind::Expenditure) {
        return row.kind == RowKind::Node && row.depth == 1;
    }
    if (row.kind != RowKind::Fixed) {
        return false;
    }
    if (kind == ChartKind::ThreePublic) {
        return path.isLeaf(row);
    }
    const int above = panel.rows.fixed[static_cast<std::size_t>(row.index)].container;
    return above >= 0 && panel.rows.fixed[static_cast<std::size_t>(above)].container < 0;
}

std::vector<CellRef> cellsOf(const YearComparison& comparison, ChartKind kind, int table, int panel) {
    const PanelTable& computed = comparison.workspace().tables().panel(table, panel);
    const int column = firstValueColumn(computed.definition());
    std::vector<CellRef> cells;
    for (const RowKey& row : comparison.rows(table, panel)) {
        const CellRef cell{table, panel, row, column};
        const bool isZero = comparison.now(cell).isZero() && comparison.last(cell).value_or(Money()).isZero();
        if (!isZero && isShownRow(computed.definition(), computed.path(), row, kind)) {
            cells.push_back(cell);
        }
    }
    return cells;
}

} // namespace

std::vector<CellRef> chartCells(const YearComparison& comparison, ChartKind kind) {
    if (kind == ChartKind::LargestChanges) {
        return largestChanges(comparison, mostChanges);
    }
    const Tables& tables = comparison.workspace().tables();
    for (int table = 0; table < tables.tableCount(); ++table) {
        for (int p = 0; p < tables.panelCount(table); ++p) {
            const PanelDefinition& panel = tables.panel(table, p).definition();
            if (shows(kind, tables.definition(table).where, panel)) {
                return cellsOf(comparison, kind, table, p);
            }
        }
    }
    return {};
}

} // namespace budget
