// GridSheet: what stands around the rows of a grid on a sheet: number, title, the lines above the rules, the
// levelled header, the note below, and its pages. The rows are written by whoever has them.
#pragma once

#include "core/publication/content.h"
#include "core/spreadsheet/workbook_writer.h"

namespace budget {

class GridSheet {
public:
    /// The grid is borrowed; its rows give the columns their widths.
    GridSheet(SheetWriter sheet, const Grid& grid);

    SheetWriter& sheet() { return m_sheet; }
    /// The sheet's row of the grid's first one.
    int firstRow() const;
    int columnCount() const { return static_cast<int>(m_widths.size()); }
    bool isFigure(int column) const;
    /// Columns before the first one of figures.
    int labelColumns() const;

    void writeFrame();
    /// A cell of the grid with its text.
    void writeText(int row, int column);
    /// Makes a row of the grid high enough for its texts.
    void setHeight(int row);
    /// The first `frozen` columns do not scroll.
    void setPages(int frozen, const QString& mark);

private:
    std::vector<int> columnWidths() const;
    int widthOfColumns(int first, int count) const;
    int noteRow() const { return firstRow() + static_cast<int>(m_grid->rows.size()); }
    void writeLines();
    void writeHeader();
    void writeNote();

    SheetWriter m_sheet;
    const Grid* m_grid;
    std::vector<int> m_widths;
};

} // namespace budget
