#include "ui/tables/table_model.h"

#include "core/publication/table_grid.h"
#include "ui/grid/grid_roles.h"

#include <algorithm>

namespace budget {

TableModel::TableModel(BudgetDocument& document, int table, YearFollower* years, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document), m_table(table), m_years(years),
      m_marks(document, table) {
    m_lines = wantedLines();
    m_columns = shownColumns();
    const RowAxis& rows = definition().panels.front().rows;
    m_hasInputRow = !rows.isFixed() && !rows.everyNode;
    connect(&document, &BudgetDocument::changed, this, &TableModel::follow);
    if (years) {
        connect(years, &YearFollower::viewChanged, this, &TableModel::followView);
        connect(years, &YearFollower::lastYearChanged, this, [this] {
            if (isComparing()) {
                followView();
            }
        });
    }
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + (m_hasInputRow ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const ColumnDefinition& TableModel::columnOf(const QModelIndex& index) const {
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    return definition()
        .panels[static_cast<std::size_t>(column.panel)]
        .columns[static_cast<std::size_t>(column.column)];
}

std::optional<CellRef> TableModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_lines.size())) {
        return std::nullopt;
    }
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const std::optional<RowKey>& row =
        m_lines[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(column.panel)];
    return row ? std::optional(CellRef{m_table, column.panel, *row, column.column}) : std::nullopt;
}

bool TableModel::isFigure(const QModelIndex& index) const {
    const auto cell = cellAt(index);
    return cell && columnOf(index).isValue() && aspectOf(index) == CellAspect::Now && !isGone(cell->row);
}

int TableModel::lineOf(int panel, const RowKey& row) const {
    if (m_document->tables().panelCount(m_table) == 1 && !isComparing()) {
        return m_document->tables().panel(m_table, panel).positionOf(row);
    }
    const auto found = std::ranges::find_if(
        m_lines, [&](const TableLine& line) { return line[static_cast<std::size_t>(panel)] == row; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

QModelIndex TableModel::indexOf(const CellRef& cell) const {
    const int line = lineOf(cell.panel, cell.row);
    const auto column = std::ranges::find_if(m_columns, [&](const Column& shown) {
        return shown.panel == cell.panel && shown.column == cell.column;
    });
    if (line < 0 || column == m_columns.end()) {
        return {};
    }
    return index(line, static_cast<int>(column - m_columns.begin()));
}

HeaderLayout TableModel::plainHeader() const {
    const std::vector<GridRow> rows = tableHeader(m_document->tables(), m_table);
    HeaderLayout layout;
    layout.rows = static_cast<int>(rows.size());
    // Cells stand in the places that no row span from above covers.
    const auto plainColumns = std::ranges::count(m_columns, CellAspect::Now, &Column::aspect);
    std::vector<int> coveredUntil(static_cast<std::size_t>(plainColumns), 0);
    for (int r = 0; r < layout.rows; ++r) {
        int column = 0;
        for (const GridCell& cell : rows[static_cast<std::size_t>(r)].cells) {
            while (coveredUntil[static_cast<std::size_t>(column)] > r) {
                ++column;
            }
            layout.cells.push_back({r, column, cell.rowSpan, cell.columnSpan, cell.text});
            for (int i = 0; i < cell.columnSpan; ++i) {
                coveredUntil[static_cast<std::size_t>(column++)] = r + cell.rowSpan;
            }
        }
    }
    return layout;
}

int TableModel::labelColumns() const {
    int count = 0;
    for (const ColumnDefinition& column : definition().panels.front().columns) {
        if (column.isValue()) {
            break;
        }
        ++count;
    }
    return count;
}

void TableModel::follow(const DocumentChange& change) {
    setLeft({});
    if (change.tablesRebuilt) {
        rebuild();
        return;
    }
    if (isComparing()) {
        followCompared(change);
        return;
    }
    for (const PanelChange& panel : change.tables.panels) {
        if (panel.table == m_table) {
            followRows(panel);
            followColumns(panel);
            followCells(panel);
        }
    }
    if (change.parts & (DocumentPart::Units | DocumentPart::Projects)) {
        touchLabels();
    }
    if (change.parts & DocumentPart::Control && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else if (change.parts & DocumentPart::Review && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {RemarkRole, Qt::ToolTipRole});
    }
}

void TableModel::setLeft(std::vector<CellRef> cells) {
    cells.insert(cells.end(), m_left.begin(), m_left.end());
    std::erase_if(cells, [this](const CellRef& cell) { return cell.table != m_table; });
    const std::size_t fresh = cells.size() - m_left.size();
    m_left.assign(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(fresh));
    for (const CellRef& cell : cells) {
        if (const QModelIndex place = indexOf(cell); place.isValid()) {
            Q_EMIT dataChanged(place, place, {MarkRole, Qt::ToolTipRole});
        }
    }
}

void TableModel::followRows(const PanelChange& change) {
    if (change.removed.empty() && change.inserted.empty()) {
        return;
    }
    if (m_document->tables().panelCount(m_table) > 1) {
        followLines();
        return;
    }
    for (const RowStep& step : change.removed) {
        beginRemoveRows({}, step.position, step.position);
        m_lines.erase(m_lines.begin() + step.position);
        endRemoveRows();
    }
    for (const RowStep& step : change.inserted) {
        beginInsertRows({}, step.position, step.position);
        m_lines.insert(m_lines.begin() + step.position, TableLine{step.row});
        endInsertRows();
    }
}

/// Panels side by side: lines come or go before the last one, and every line may show another row.
void TableModel::followLines() {
    std::vector<TableLine> lines = linesOf(m_document->tables(), m_table);
    const auto before = static_cast<int>(m_lines.size());
    const auto after = static_cast<int>(lines.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_lines = std::move(lines);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_lines = std::move(lines);
        endRemoveRows();
    } else {
        m_lines = std::move(lines);
    }
    Q_EMIT dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
}

void TableModel::followColumns(const PanelChange& change) {
    for (const ColumnStep& step : change.columns) {
        const auto place = std::ranges::find_if(m_columns, [&](const Column& column) {
            return column.panel > change.panel ||
                   (column.panel == change.panel && column.column >= step.column);
        });
        const auto at = static_cast<int>(place - m_columns.begin());
        if (step.shown) {
            beginInsertColumns({}, at, at);
            m_columns.insert(place, {change.panel, step.column});
            endInsertColumns();
        } else {
            beginRemoveColumns({}, at, at);
            m_columns.erase(place);
            endRemoveColumns();
        }
    }
    if (!change.columns.empty()) {
        Q_EMIT headerChanged();
    }
}

void TableModel::followCells(const PanelChange& change) {
    for (const CellChange& cell : change.cells) {
        const QModelIndex place = indexOf({m_table, change.panel, cell.row, cell.column});
        if (place.isValid()) {
            Q_EMIT dataChanged(place, place);
        }
    }
}

void TableModel::rebuild() {
    beginResetModel();
    m_lines = wantedLines();
    m_columns = shownColumns();
    endResetModel();
    Q_EMIT headerChanged();
}

void TableModel::touchLabels() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, labelColumns() - 1));
    }
}

void TableModel::refreshInputRow() {
    if (m_hasInputRow) {
        const int row = rowCount() - 1;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

bool TableModel::isRenamable(const CellRef& label) const {
    if (label.row.kind != RowKind::Node || isGone(label.row)) {
        return false;
    }
    const PanelDefinition& panel = definition().panels[static_cast<std::size_t>(label.panel)];
    const RowLevel level = panel.rows.levels[static_cast<std::size_t>(label.row.depth) - 1];
    const Show show = panel.columns[static_cast<std::size_t>(label.column)].show;
    return show == Show::Project
               ? label.row.project != ProjectId::None
               : show == Show::Name && (level == RowLevel::Unit || level == RowLevel::Project);
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid()) {
        return {};
    }
    if (!m_document->canEdit()) {
        return fixed;
    }
    const auto cell = cellAt(index);
    bool editable = false;
    if (!cell) {
        editable = isInputRow(index.row()) && !columnOf(index).isValue();
    } else if (columnOf(index).isValue() && aspectOf(index) != CellAspect::Now) {
        editable = aspectOf(index) == CellAspect::Last && !m_years->isReadOnly() && !isGone(cell->row) &&
                   cell->row.kind != RowKind::Rest && m_document->tables().scopeOf(*cell);
    } else if (columnOf(index).isValue()) {
        editable = m_document->tables().isLeaf(*cell) && !isGone(cell->row);
    } else {
        editable = isRenamable(*cell);
    }
    return editable ? fixed | Qt::ItemIsEditable : fixed;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole && role != AlternativeEditRole) {
        return false;
    }
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const QString text = value.toString();
    const auto cell = cellAt(index);
    if (!cell) {
        return isInputRow(index.row()) && m_committer.newRow &&
               m_committer.newRow(m_table, column.panel, column.column, text);
    }
    if (!columnOf(index).isValue()) {
        return m_committer.name && m_committer.name(*cell, text);
    }
    if (aspectOf(index) == CellAspect::Last) {
        return m_committer.lastFigure && m_committer.lastFigure(*cell, text);
    }
    const FigureEntry mode = role == AlternativeEditRole ? FigureEntry::AddInstead : FigureEntry::Refine;
    return m_committer.figure && m_committer.figure(*cell, text, mode);
}

} // namespace budget
