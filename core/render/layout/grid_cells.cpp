#include "core/render/layout/grid_cells.h"

#include <algorithm>

namespace budget {

namespace {

const GridCell emptyCell;

class CellPlacer {
public:
    CellPlacer(int rowCount, int columnCount, Shaper& shaper)
        : m_covered(static_cast<std::size_t>(columnCount), 0), m_columns(columnCount), m_shaper(shaper) {
        m_result.rowCount = rowCount;
    }

    PlacedRows place(const std::vector<GridRow>& rows) {
        for (int row = 0; row < m_result.rowCount; ++row) {
            placeRow(row, rows[static_cast<std::size_t>(row)]);
        }
        return std::move(m_result);
    }

private:
    /// How many rows from the current one a column is covered from above.
    int& covered(int column) { return m_covered[static_cast<std::size_t>(column)]; }

    void placeRow(int row, const GridRow& source) {
        int column = 0;
        for (const GridCell& cell : source.cells) {
            while (column < m_columns && covered(column) > 0) {
                ++column;
            }
            if (column >= m_columns) {
                break;
            }
            column = put(cell, row, column);
        }
        for (column = 0; column < m_columns; ++column) {
            if (covered(column) <= 0) {
                put(emptyCell, row, column);
            }
        }
        for (int& rest : m_covered) {
            --rest;
        }
        std::sort(m_result.cells.begin() + m_rowBegin, m_result.cells.end(),
                  [](const PlacedCell& a, const PlacedCell& b) { return a.column < b.column; });
        m_rowBegin = static_cast<std::ptrdiff_t>(m_result.cells.size());
    }

    /// The column after the cell.
    int put(const GridCell& cell, int row, int column) {
        const int rowSpan = std::clamp(cell.rowSpan, 1, m_result.rowCount - row);
        int end = column;
        while (end < m_columns && end < column + std::max(1, cell.columnSpan) && covered(end) <= 0) {
            covered(end++) = rowSpan;
        }
        m_result.cells.push_back({.cell = &cell,
                                  .text = &m_shaper.shape(FontRole::Table, cell.text),
                                  .row = row,
                                  .column = column,
                                  .rowSpan = rowSpan,
                                  .columnSpan = end - column,
                                  .sourceRow = row});
        return end;
    }

    PlacedRows m_result;
    std::vector<int> m_covered;
    std::ptrdiff_t m_rowBegin = 0;
    int m_columns = 0;
    Shaper& m_shaper;
};

} // namespace

PlacedRows placeCells(const std::vector<GridRow>& rows, int columnCount, Shaper& shaper) {
    return CellPlacer(static_cast<int>(rows.size()), columnCount, shaper).place(rows);
}

bool isFigureText(const QString& text) {
    bool hasDigit = false;
    for (const QChar unit : text) {
        const bool digit = unit >= u'0' && unit <= u'9';
        hasDigit = hasDigit || digit;
        if (!digit && !QStringView(u"+-.,%−").contains(unit)) {
            return false;
        }
    }
    return hasDigit;
}

} // namespace budget
