#include "core/spreadsheet/grid_sheet.h"

#include <algorithm>

namespace budget {
namespace {

// Rows above the header.
constexpr int labelRow = 0;
constexpr int titleRow = 1;
constexpr int departmentRow = 2;
constexpr int headerRow = 3;

// Points.
constexpr int titleHeight = 30;

} // namespace

GridSheet::GridSheet(SheetWriter sheet, const Grid& grid)
    : m_sheet(sheet), m_grid(&grid), m_widths(columnWidths()) {}

int GridSheet::firstRow() const {
    return headerRow + static_cast<int>(m_grid->header.size());
}

bool GridSheet::isFigure(int column) const {
    return m_grid->columns[static_cast<std::size_t>(column)].kind == ColumnKind::Figure;
}

int GridSheet::labelColumns() const {
    int column = 0;
    while (column < columnCount() - 1 && !isFigure(column)) {
        ++column;
    }
    return column;
}

/// Wide enough for every figure and code; text beyond the widest column is wrapped. Tables of many columns
/// are kept narrow, so that a page need not shrink them much.
std::vector<int> GridSheet::columnWidths() const {
    constexpr int padding = 2;
    constexpr int widest = 32;
    const bool areMany = m_grid->columns.size() > 8;
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_grid->columns.size(); ++i) {
        const ColumnKind kind = m_grid->columns[i].kind;
        const bool isText = kind == ColumnKind::Text;
        const int narrowest = kind == ColumnKind::Code ? 5 : areMany ? 9 : 13;
        int width = 0;
        for (const GridRow& row : m_grid->rows) {
            width = std::max(width, widthOf(row.cells[i].text) + padding);
        }
        widths.push_back(std::clamp(width, narrowest, isText ? widest + (areMany ? 0 : 6) : widest));
    }
    return widths;
}

int GridSheet::widthOfColumns(int first, int count) const {
    int width = 0;
    for (int i = first; i < first + count; ++i) {
        width += m_widths[static_cast<std::size_t>(i)];
    }
    return width;
}

void GridSheet::writeFrame() {
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_sheet.setColumnWidth(static_cast<int>(i), m_widths[i]);
    }
    writeLines();
    writeHeader();
    writeNote();
}

void GridSheet::writeLines() {
    m_sheet.writeText({labelRow, 0}, m_grid->label, CellStyle::Plain);
    m_sheet.writeText({titleRow, 0, 1, columnCount()}, m_grid->title, CellStyle::Title);
    m_sheet.setRowHeight(titleRow, titleHeight);
    m_sheet.writeText({departmentRow, 0}, m_grid->leftLine, CellStyle::Plain);
    m_sheet.writeText({departmentRow, columnCount() - 1}, m_grid->rightLine, CellStyle::PlainRight);
    m_sheet.setLines(departmentRow, 1);
}

/// Cells take the places that no cell above reaches into.
void GridSheet::writeHeader() {
    std::vector<int> covered(m_widths.size(), 0); // rows from this one on
    std::vector<int> lines(m_grid->header.size(), 1);
    for (std::size_t r = 0; r < m_grid->header.size(); ++r) {
        int column = 0;
        for (const GridCell& cell : m_grid->header[r].cells) {
            while (covered[static_cast<std::size_t>(column)] > 0) {
                ++column;
            }
            m_sheet.writeText({headerRow + static_cast<int>(r), column, cell.rowSpan, cell.columnSpan},
                              cell.text, CellStyle::Header);
            const int needed = wrappedLines(cell.text, widthOfColumns(column, cell.columnSpan));
            lines[r] = std::max(lines[r], (needed + cell.rowSpan - 1) / cell.rowSpan);
            std::fill_n(covered.begin() + column, cell.columnSpan, cell.rowSpan);
            column += cell.columnSpan;
        }
        for (int& rows : covered) {
            rows = std::max(rows - 1, 0);
        }
        m_sheet.setLines(headerRow + static_cast<int>(r), lines[r]);
    }
}

void GridSheet::writeText(int row, int column) {
    const GridCell& cell =
        m_grid->rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    m_sheet.writeText({firstRow() + row, column}, cell.text,
                      cell.align == CellAlign::Left    ? CellStyle::Left
                      : cell.align == CellAlign::Right ? CellStyle::Figure
                                                       : CellStyle::Center);
}

void GridSheet::setHeight(int row) {
    int lines = 1;
    for (int column = 0; column < columnCount(); ++column) {
        const GridCell& cell =
            m_grid->rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
        lines = std::max(lines, wrappedLines(cell.text, widthOfColumns(column, 1)));
    }
    m_sheet.setLines(firstRow() + row, lines);
}

void GridSheet::writeNote() {
    if (!m_grid->note.isEmpty()) {
        m_sheet.writeText({noteRow(), 0, 1, columnCount()}, m_grid->note, CellStyle::Note);
        m_sheet.setLines(noteRow(), wrappedLines(m_grid->note, widthOfColumns(0, columnCount())));
    }
}

void GridSheet::setPages(int frozen, const QString& mark) {
    SheetPages pages;
    pages.isLandscape = m_grid->page == PageShape::Landscape;
    pages.repeatedFrom = labelRow;
    pages.firstRow = firstRow();
    pages.firstColumn = frozen;
    pages.lastRow = noteRow() - (m_grid->note.isEmpty() ? 1 : 0);
    pages.lastColumn = columnCount() - 1;
    pages.mark = mark;
    m_sheet.setPages(pages);
}

} // namespace budget
