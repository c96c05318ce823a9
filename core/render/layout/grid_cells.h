// The rows of a grid as placed cells: every place of the ruled area belongs to exactly one cell, whatever
// spans the content asks for.
#pragma once

#include "core/publication/content.h"
#include "core/render/type/line_fill.h"
#include "core/render/type/shaper.h"

#include <vector>

namespace budget {

struct PlacedCell {
    const GridCell* cell = nullptr;
    const ShapedText* text = nullptr;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    int sourceRow = 0; ///< the content's row; differs from `row` once an oversized row was split
    int node = -1;
    std::vector<Line> lines; ///< what of the text stands in this cell

    friend bool operator==(const PlacedCell&, const PlacedCell&) = default;
};

struct PlacedRows {
    int rowCount = 0;
    std::vector<PlacedCell> cells; ///< by row, then column

    friend bool operator==(const PlacedRows&, const PlacedRows&) = default;
};

/// Missing cells become empty ones, spans beyond the last row or column are cut.
PlacedRows placeCells(const std::vector<GridRow>& rows, int columnCount, Shaper& shaper);

/// Digits with sign, point, separators, percent or nothing else: a text that is never broken.
bool isFigureText(const QString& text);

} // namespace budget
