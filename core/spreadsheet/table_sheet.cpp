#include "core/spreadsheet/table_sheet.h"

#include "core/spreadsheet/total_formulas.h"

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

class TableSheet {
public:
    TableSheet(SheetWriter sheet, const Tables& tables, int table, const Grid& grid)
        : m_sheet(sheet), m_tables(tables), m_table(table), m_grid(grid), m_widths(columnWidths()) {}

    void write(TotalsAs totals, const QString& mark) {
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            m_sheet.setColumnWidth(static_cast<int>(i), m_widths[i]);
        }
        writeFrame();
        writeHeader();
        writeRows(totals);
        writeNote();
        setPages(mark);
    }

private:
    int lastColumn() const { return static_cast<int>(m_widths.size()) - 1; }
    int firstRow() const { return headerRow + static_cast<int>(m_grid.header.size()); }
    int noteRow() const { return firstRow() + static_cast<int>(m_grid.rows.size()); }

    /// Wide enough for every figure and code; text beyond the widest column is wrapped. Tables of many
    /// columns are kept narrow, so that a page need not shrink them much.
    std::vector<int> columnWidths() const {
        constexpr int padding = 2;
        constexpr int widest = 32;
        const bool areMany = m_grid.columns.size() > 8;
        std::vector<int> widths;
        for (std::size_t i = 0; i < m_grid.columns.size(); ++i) {
            const ColumnKind kind = m_grid.columns[i].kind;
            const bool isText = kind == ColumnKind::Text;
            const int narrowest = kind == ColumnKind::Code ? 5 : areMany ? 9 : 13;
            int width = 0;
            for (const GridRow& row : m_grid.rows) {
                width = std::max(width, widthOf(row.cells[i].text) + padding);
            }
            widths.push_back(std::clamp(width, narrowest, isText ? widest + (areMany ? 0 : 6) : widest));
        }
        return widths;
    }

    int widthOfColumns(int first, int count) const {
        int width = 0;
        for (int i = first; i < first + count; ++i) {
            width += m_widths[static_cast<std::size_t>(i)];
        }
        return width;
    }

    void writeFrame() {
        const int columns = lastColumn() + 1;
        m_sheet.writeText({labelRow, 0}, m_grid.label, CellStyle::Plain);
        m_sheet.writeText({titleRow, 0, 1, columns}, m_grid.title, CellStyle::Title);
        m_sheet.setRowHeight(titleRow, titleHeight);
        m_sheet.writeText({departmentRow, 0}, m_grid.leftLine, CellStyle::Plain);
        m_sheet.writeText({departmentRow, lastColumn()}, m_grid.rightLine, CellStyle::PlainRight);
        m_sheet.setLines(departmentRow, 1);
    }

    /// Cells take the places that no cell above reaches into.
    void writeHeader() {
        std::vector<int> covered(m_widths.size(), 0); // rows from this one on
        std::vector<int> lines(m_grid.header.size(), 1);
        for (std::size_t r = 0; r < m_grid.header.size(); ++r) {
            int column = 0;
            for (const GridCell& cell : m_grid.header[r].cells) {
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

    void writeRows(TotalsAs totals) {
        const TotalFormulas formulas(m_tables, m_table, firstRow());
        const std::vector<TableLine> lines = linesOf(m_tables, m_table);
        for (std::size_t r = 0; r < lines.size(); ++r) {
            const int row = firstRow() + static_cast<int>(r);
            int column = 0;
            int height = 1;
            for (int p = 0; p < m_tables.panelCount(m_table); ++p) {
                const std::optional<RowKey>& key = lines[r][static_cast<std::size_t>(p)];
                for (const int each : m_tables.panel(m_table, p).shownColumns()) {
                    const GridCell& cell = m_grid.rows[r].cells[static_cast<std::size_t>(column)];
                    height = std::max(height, wrappedLines(cell.text, widthOfColumns(column, 1)));
                    if (key && isFigure(column)) {
                        const CellRef ref{m_table, p, *key, each};
                        writeFigure(row, column, ref,
                                    totals == TotalsAs::Formulas ? formulas.formula(ref) : QString());
                    } else {
                        m_sheet.writeText({row, column}, cell.text,
                                          cell.align == CellAlign::Left ? CellStyle::Left
                                                                        : CellStyle::Center);
                    }
                    ++column;
                }
            }
            m_sheet.setLines(row, height);
        }
    }

    bool isFigure(int column) const {
        return m_grid.columns[static_cast<std::size_t>(column)].kind == ColumnKind::Figure;
    }

    void writeFigure(int row, int column, const CellRef& cell, const QString& formula) {
        const Money value = m_tables.value(cell);
        const MoneyUnit unit = m_tables.pack().figures.unit;
        if (formula.isEmpty()) {
            m_sheet.writeAmount(row, column, value, unit);
        } else {
            m_sheet.writeTotal(row, column, formula, value, unit);
        }
    }

    void writeNote() {
        if (!m_grid.note.isEmpty()) {
            const int columns = lastColumn() + 1;
            m_sheet.writeText({noteRow(), 0, 1, columns}, m_grid.note, CellStyle::Note);
            m_sheet.setLines(noteRow(), wrappedLines(m_grid.note, widthOfColumns(0, columns)));
        }
    }

    void setPages(const QString& mark) {
        SheetPages pages;
        pages.isLandscape = m_grid.page == PageShape::Landscape;
        pages.repeatedFrom = labelRow;
        pages.firstRow = firstRow();
        if (m_tables.panelCount(m_table) == 1) {
            while (pages.firstColumn < lastColumn() && !isFigure(pages.firstColumn)) {
                ++pages.firstColumn;
            }
        }
        pages.lastRow = noteRow() - (m_grid.note.isEmpty() ? 1 : 0);
        pages.lastColumn = lastColumn();
        pages.mark = mark;
        m_sheet.setPages(pages);
    }

    SheetWriter m_sheet;
    const Tables& m_tables;
    int m_table;
    const Grid& m_grid;
    std::vector<int> m_widths;
};

} // namespace

void writeTableSheet(WorkbookWriter& book, const Tables& tables, int table, const Grid& grid, TotalsAs totals,
                     const QString& mark) {
    const QString name = QString(grid.label).remove(QLatin1Char(' '));
    TableSheet(book.addSheet(name), tables, table, grid).write(totals, mark);
}

} // namespace budget
