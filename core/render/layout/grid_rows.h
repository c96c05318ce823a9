// The heights of a grid's rows: what their texts need when broken to the columns' widths, and some air.
#pragma once

#include "core/render/layout/grid_columns.h"

#include <vector>

namespace budget {

/// Breaks a grid's texts and finds its rows' heights.
class GridRows {
public:
    GridRows(PlacedRows rows, const LineBreaker& breaker) : m_rows(std::move(rows)), m_breaker(breaker) {}

    /// Breaks all texts anew; rows get their least heights.
    void setTo(const GridMeasure& measure);
    /// Adds the same height to every row.
    void addAir(double height);
    /// Splits rows that are taller than `limit`, as their texts would be lost otherwise.
    void splitTallerThan(double limit);
    /// Makes the row taller.
    void extend(int row, double height) { m_heights[static_cast<std::size_t>(row)] += height; }

    double height(int first, int last) const;
    double rowHeight(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    double totalHeight() const { return height(0, m_rows.rowCount); }
    int count() const { return m_rows.rowCount; }
    double lineHeight() const { return m_lineHeight; }
    std::vector<PlacedCell>& cells() { return m_rows.cells; }
    const PlacedRows& placed() const { return m_rows; }
    LineShape lineShape(const PlacedCell& cell) const;

private:
    void breakLines(PlacedCell& cell);
    double needed(const PlacedCell& cell) const;
    void splitRow(int row, double limit);

    PlacedRows m_rows;
    const LineBreaker& m_breaker;
    GridMeasure m_measure;
    std::vector<double> m_heights;
    double m_lineHeight = 0;
};

/// Above and below a cell's text, at least.
inline constexpr double cellAir = 1.0;

} // namespace budget
