#include "core/publication/table_grid.h"

#include "core/layout/header_depth.h"
#include "core/narrative/numerals.h"
#include "core/tables/tail_difference.h"

#include <algorithm>

namespace budget {
namespace {

/// Builds the rows of a header tree, panels side by side.
class HeaderBuilder {
public:
    HeaderBuilder(const Tables& tables, int table) : m_tables(&tables), m_table(table) {
        for (int p = 0; p < tables.panelCount(table); ++p) {
            m_depth = std::max(m_depth, headerDepth(tables.panel(table, p).definition().header));
        }
        m_rows.resize(static_cast<std::size_t>(m_depth));
        for (int p = 0; p < tables.panelCount(table); ++p) {
            const PanelTable& panel = tables.panel(table, p);
            for (const HeaderNode& node : panel.definition().header) {
                add(panel, node, 0);
            }
        }
        if (tables.definition(table).numbered) {
            addNumbers();
        }
    }

    std::vector<GridRow> rows() const { return m_rows; }

private:
    static int widthOf(const PanelTable& panel, const HeaderNode& node) {
        if (!node.isGroup()) {
            return panel.isShown(node.column) ? 1 : 0;
        }
        int width = 0;
        for (const HeaderNode& child : node.children) {
            width += widthOf(panel, child);
        }
        return width;
    }

    void add(const PanelTable& panel, const HeaderNode& node, int level) {
        GridCell cell;
        cell.text = node.title;
        cell.role = CellRole::ColumnHeader;
        cell.columnSpan = widthOf(panel, node);
        if (cell.columnSpan == 0) {
            return;
        }
        cell.rowSpan = node.isGroup() ? 1 : m_depth - level;
        m_rows[static_cast<std::size_t>(level)].cells.push_back(cell);
        for (const HeaderNode& child : node.children) {
            add(panel, child, level + 1);
        }
    }

    void addNumbers() {
        GridRow row;
        int number = 0;
        for (int p = 0; p < m_tables->panelCount(m_table); ++p) {
            const PanelTable& panel = m_tables->panel(m_table, p);
            for (const int column : panel.shownColumns()) {
                const ColumnDefinition& definition =
                    panel.definition().columns[static_cast<std::size_t>(column)];
                GridCell cell;
                cell.role = CellRole::ColumnHeader;
                if (!definition.isValue()) {
                    cell.text = QStringLiteral("※");
                } else if (definition.restOf < 0) {
                    cell.text = QString::number(++number);
                }
                row.cells.push_back(cell);
            }
        }
        m_rows.push_back(row);
    }

    const Tables* m_tables;
    int m_table;
    int m_depth = 0;
    std::vector<GridRow> m_rows;
};

GridColumn gridColumn(const ColumnDefinition& column) {
    switch (column.show) {
    case Show::Value:
        return {ColumnKind::Figure, column.weight};
    case Show::Class:
    case Show::Section:
    case Show::Item:
        return {ColumnKind::Code, column.weight};
    case Show::Name:
    case Show::CodeName:
    case Show::Project:
        break;
    }
    return {ColumnKind::Text, column.weight};
}

GridCell gridCell(const Tables& tables, const CellRef& ref, const RowText& text) {
    const PanelTable& panel = tables.panel(ref.table, ref.panel);
    const ColumnDefinition& column = panel.definition().columns[static_cast<std::size_t>(ref.column)];
    GridCell cell;
    if (column.isValue()) {
        cell.text = figureText(panel.value(ref.row, ref.column), tables.pack().figures);
        cell.align = CellAlign::Right;
        return cell;
    }
    cell.text = text.text(ref.table, ref.panel, ref.row, ref.column);
    const bool isCode = gridColumn(column).kind == ColumnKind::Code;
    cell.align = isCode ? CellAlign::Center : CellAlign::Left;
    cell.role = isCode ? CellRole::Data : CellRole::RowHeader;
    return cell;
}

GridRow gridRow(const Tables& tables, int table, const TableLine& line, const RowText& text) {
    GridRow row;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const std::optional<RowKey>& key = line[static_cast<std::size_t>(p)];
        for (const int column : tables.panel(table, p).shownColumns()) {
            row.cells.push_back(key ? gridCell(tables, {table, p, *key, column}, text) : GridCell());
        }
    }
    return row;
}

} // namespace

std::vector<GridRow> tableHeader(const Tables& tables, int table) {
    return HeaderBuilder(tables, table).rows();
}

Grid tableGrid(const Tables& tables, int table, const RowText& text, const QString& department, int year) {
    const TableDefinition& definition = tables.definition(table);
    const TableLabels& labels = tables.pack().labels;
    Grid grid;
    grid.page = definition.page;
    grid.label = QString(labels.number).replace(QStringLiteral("{n}"), QString::number(definition.number));
    grid.title = definition.title;
    grid.contentsText = QString(labels.contents)
                            .replace(QStringLiteral("{numeral}"), chineseNumeral(definition.number))
                            .replace(QStringLiteral("{title}"), definition.title);
    grid.leftLine = QString(labels.department).replace(QStringLiteral("{name}"), department);
    grid.rightLine = labels.unit;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const PanelTable& panel = tables.panel(table, p);
        for (const int column : panel.shownColumns()) {
            grid.columns.push_back(gridColumn(panel.definition().columns[static_cast<std::size_t>(column)]));
        }
    }
    grid.header = tableHeader(tables, table);
    for (const TableLine& line : linesOf(tables, table)) {
        grid.rows.push_back(gridRow(tables, table, line, text));
    }
    if (!tailDifferences(tables, table).empty()) {
        grid.note = labels.rounding;
    }
    if (tables.isEmpty(table)) {
        grid.note = QString(definition.emptySentence)
                        .replace(QStringLiteral("{部门}"), department)
                        .replace(QStringLiteral("{本年}"), QString::number(year));
    }
    return grid;
}

} // namespace budget
