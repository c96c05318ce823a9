// HeaderLayout: the titles of a table as a value, in several levels and with merged cells. A column without a
// cell shows what the model's headerData() says.
#pragma once

#include <QString>

#include <vector>

namespace budget {

struct HeaderCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;

    int lastRow() const { return row + rowSpan - 1; }
    int lastColumn() const { return column + columnSpan - 1; }
    friend bool operator==(const HeaderCell&, const HeaderCell&) = default;
};

struct HeaderLayout {
    int rows = 0;
    std::vector<HeaderCell> cells;

    friend bool operator==(const HeaderLayout&, const HeaderLayout&) = default;
};

/// A merged cell around the place grows, cells behind it move.
HeaderLayout withColumnsInserted(HeaderLayout layout, int first, int count);
/// A merged cell shrinks, one that loses all its columns goes.
HeaderLayout withColumnsRemoved(HeaderLayout layout, int first, int count);
/// Heights of the rows so that each cell has at least its own of `heights` (parallel to the cells).
std::vector<int> rowHeights(const HeaderLayout& layout, const std::vector<int>& heights, int least);

} // namespace budget
