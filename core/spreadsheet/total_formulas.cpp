#include "core/spreadsheet/total_formulas.h"

#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

/// What every spreadsheet program takes.
constexpr int mostArguments = 255;
constexpr int longestFormula = 8000;

QString cellAddress(int row, int column) {
    constexpr int letters = 26;
    QString name;
    for (int rest = column; rest >= 0; rest = rest / letters - 1) {
        name.prepend(QChar(u'A' + rest % letters));
    }
    return name + QString::number(row + 1);
}

} // namespace

TotalFormulas::TotalFormulas(const Tables& tables, int table, int firstRow) : m_tables(&tables) {
    m_panels.resize(static_cast<std::size_t>(tables.panelCount(table)));
    int nextColumn = 0;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        for (const int column : tables.panel(table, p).shownColumns()) {
            m_panels[static_cast<std::size_t>(p)].columns.emplace(column, nextColumn++);
        }
    }
    int row = firstRow;
    for (const TableLine& line : linesOf(tables, table)) {
        for (std::size_t p = 0; p < line.size(); ++p) {
            if (!line[p]) {
                continue;
            }
            Panel& panel = m_panels[p];
            panel.rows.emplace(*line[p], row);
            const RowPath& path = tables.panel(table, static_cast<int>(p)).path();
            if (const auto above = path.parentOf(*line[p])) {
                panel.rowsBelow[*above].push_back(*line[p]);
            }
        }
        ++row;
    }
}

std::vector<TotalFormulas::Part> TotalFormulas::rowParts(const CellRef& cell) const {
    const Panel& panel = m_panels[static_cast<std::size_t>(cell.panel)];
    const auto below = panel.rowsBelow.find(cell.row);
    const auto column = panel.columns.find(cell.column);
    std::vector<Part> parts;
    Money sum;
    if (below == panel.rowsBelow.end() || column == panel.columns.end()) {
        return parts;
    }
    for (const RowKey& row : below->second) {
        parts.push_back({panel.rows.at(row), column->second});
        sum += m_tables->value({cell.table, cell.panel, row, cell.column});
    }
    return sum == m_tables->value(cell) ? parts : std::vector<Part>();
}

std::vector<TotalFormulas::Part> TotalFormulas::columnParts(const CellRef& cell) const {
    const Panel& panel = m_panels[static_cast<std::size_t>(cell.panel)];
    const PanelTable& values = m_tables->panel(cell.table, cell.panel);
    std::vector<Part> parts;
    Money sum;
    for (const int column : values.shownColumns()) {
        const ColumnDefinition& definition = values.definition().columns[static_cast<std::size_t>(column)];
        if (definition.isValue() && definition.container == cell.column) {
            parts.push_back({panel.rows.at(cell.row), panel.columns.at(column)});
            sum += values.value(cell.row, column);
        }
    }
    return sum == values.value(cell.row, cell.column) ? parts : std::vector<Part>();
}

QString TotalFormulas::formula(const CellRef& cell) const {
    std::vector<Part> parts = rowParts(cell);
    if (parts.empty()) {
        parts = columnParts(cell);
    }
    // Parts that follow each other, in a row or a column, are written as one range.
    QStringList ranges;
    for (std::size_t first = 0; first < parts.size();) {
        std::size_t last = first;
        while (last + 1 < parts.size() &&
               parts[last + 1].row + parts[last + 1].column == parts[last].row + parts[last].column + 1) {
            ++last;
        }
        const QString from = cellAddress(parts[first].row, parts[first].column);
        ranges.append(last == first
                          ? from
                          : from + QLatin1Char(':') + cellAddress(parts[last].row, parts[last].column));
        first = last + 1;
    }
    const QString formula = QStringLiteral("=SUM(") + ranges.join(QLatin1Char(',')) + QLatin1Char(')');
    const bool isUsable =
        !ranges.isEmpty() && ranges.size() <= mostArguments && formula.size() <= longestFormula;
    return isUsable ? formula : QString();
}

} // namespace budget
