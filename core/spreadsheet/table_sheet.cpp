#include "core/spreadsheet/table_sheet.h"

#include "core/spreadsheet/grid_sheet.h"
#include "core/spreadsheet/total_formulas.h"

namespace budget {
namespace {

class TableSheet {
public:
    TableSheet(SheetWriter sheet, const Tables& tables, int table, const Grid& grid)
        : m_sheet(sheet, grid), m_tables(tables), m_table(table) {}

    void write(TotalsAs totals, const QString& mark) {
        m_sheet.writeFrame();
        writeRows(totals);
        m_sheet.setPages(m_tables.panelCount(m_table) == 1 ? m_sheet.labelColumns() : 0, mark);
    }

private:
    void writeRows(TotalsAs totals) {
        const TotalFormulas formulas(m_tables, m_table, m_sheet.firstRow());
        const std::vector<TableLine> lines = linesOf(m_tables, m_table);
        for (std::size_t r = 0; r < lines.size(); ++r) {
            const int row = static_cast<int>(r);
            int column = 0;
            for (int p = 0; p < m_tables.panelCount(m_table); ++p) {
                const std::optional<RowKey>& key = lines[r][static_cast<std::size_t>(p)];
                for (const int each : m_tables.panel(m_table, p).shownColumns()) {
                    if (key && m_sheet.isFigure(column)) {
                        const CellRef ref{m_table, p, *key, each};
                        writeFigure(row, column, ref,
                                    totals == TotalsAs::Formulas ? formulas.formula(ref) : QString());
                    } else {
                        m_sheet.writeText(row, column);
                    }
                    ++column;
                }
            }
            m_sheet.setHeight(row);
        }
    }

    void writeFigure(int row, int column, const CellRef& cell, const QString& formula) {
        const Money value = m_tables.value(cell);
        const MoneyUnit unit = m_tables.pack().figures.unit;
        const int sheetRow = m_sheet.firstRow() + row;
        if (formula.isEmpty()) {
            m_sheet.sheet().writeAmount(sheetRow, column, value, unit);
        } else {
            m_sheet.sheet().writeTotal(sheetRow, column, formula, value, unit);
        }
    }

    GridSheet m_sheet;
    const Tables& m_tables;
    int m_table;
};

} // namespace

void writeTableSheet(WorkbookWriter& book, const Tables& tables, int table, const Grid& grid, TotalsAs totals,
                     const QString& mark) {
    const QString name = QString(grid.label).remove(QLatin1Char(' '));
    TableSheet(book.addSheet(name), tables, table, grid).write(totals, mark);
}

} // namespace budget
