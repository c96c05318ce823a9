// The type size and the columns' widths of a grid. Figures are never broken; labels wrap; the size goes down
// before anything would be clipped.
#pragma once

#include "core/render/layout/grid_cells.h"

#include <vector>

namespace budget {

struct GridMeasure {
    double size = 0;
    double padding = 0;        ///< at the left and right of a cell's text
    std::vector<double> edges; ///< columns + 1 offsets from the grid's left side

    double width(int column, int span) const { return edges[column + span] - edges[column]; }
    double textWidth(int column, int span) const { return width(column, span) - 2 * padding; }

    friend bool operator==(const GridMeasure&, const GridMeasure&) = default;
};

inline constexpr double largestGridSize = 10.5; ///< 五号
inline constexpr double smallestGridSize = 7.5;

/// What the columns ask for, in ems; found once, tried at several sizes.
class ColumnNeeds {
public:
    ColumnNeeds(const std::vector<GridColumn>& columns, const PlacedRows& header, const PlacedRows& rows,
                const LineBreaker& breaker);

    /// The largest size not above `largest` at which the columns stand well in `width`; below
    /// `smallestGridSize` only when figures would not fit otherwise.
    GridMeasure fit(double width, double largest = largestGridSize) const;
    /// Whether `width` is enough without going below the smallest size.
    bool fitsAt(double width, double size) const;

private:
    struct Column {
        ColumnKind kind = ColumnKind::Text;
        double weight = 1;
        double figure = 0;      ///< widest text that must not be broken
        double piece = 0;       ///< longest stretch without a place to break: a number with its unit
        double least = 0;       ///< labels broken as far as bearable
        double decent = 0;      ///< labels broken as is usual
        double heading = 0;     ///< the column's own titles on one line
        double comfortable = 0; ///< titles on a few lines, codes with some air
        double natural = 0;     ///< labels on one line
    };

    void take(const PlacedRows& rows, bool isHeader);
    void takeSpans(const PlacedRows& rows);
    void takeCell(const PlacedCell& placed, bool isHeader);
    double longestPiece(const ShapedText& text) const;
    void settle();
    double total(double size, double padding, double Column::*need) const;
    GridMeasure share(double width, double size, double padding) const;

    std::vector<Column> m_columns;
    const LineBreaker& m_breaker;
};

} // namespace budget
