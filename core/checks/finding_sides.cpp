#include "core/checks/finding_sides.h"

#include "core/base/typed_amount.h"
#include "core/tables/cell_name.h"

namespace budget {

QString FindingSides::amount(Money money) const {
    const FigureFormat format = m_workspace->pack().figures;
    const std::string text = isFinerThan(money, format) ? exactAmount(money, format.unit, format.decimals)
                                                        : Figure::of(money, format).text(format.decimals);
    return QString::fromStdString(text);
}

FindingSide FindingSides::cell(const CellRef& cell, Money figure) const {
    return {cellNameOf(m_workspace->tables(), m_workspace->document().ledger, cell), amount(figure)};
}

FindingSide FindingSides::entry(EntryId id, const QString& shown) {
    return {InputPlace{QStringLiteral("entries/%1").arg(static_cast<std::uint32_t>(id))}, shown};
}

std::vector<FindingSide> FindingSides::rowsBelow(const CellRef& cell) const {
    std::vector<FindingSide> sides;
    const PanelTable& panel = m_workspace->tables().panel(cell.table, cell.panel);
    for (int i = 0; i < panel.rowCount() && sides.size() < mostParts; ++i) {
        const RowKey row = panel.rowAt(i);
        const Money figure = panel.value(row, cell.column);
        if (panel.path().parentOf(row) == cell.row && !figure.isZero()) {
            sides.push_back(this->cell({cell.table, cell.panel, row, cell.column}, figure));
        }
    }
    return sides;
}

std::vector<FindingSide> FindingSides::columnsInside(const CellRef& cell) const {
    std::vector<FindingSide> sides;
    const PanelTable& panel = m_workspace->tables().panel(cell.table, cell.panel);
    const auto& columns = panel.definition().columns;
    for (std::size_t c = 0; c < columns.size() && sides.size() < mostParts; ++c) {
        const Money figure = panel.value(cell.row, static_cast<int>(c));
        if (columns[c].isValue() && columns[c].container == cell.column && !figure.isZero()) {
            sides.push_back(this->cell({cell.table, cell.panel, cell.row, static_cast<int>(c)}, figure));
        }
    }
    return sides;
}

} // namespace budget
