#include "core/spreadsheet/number_grid.h"

#include "core/spreadsheet/grid_sheet.h"

#include <algorithm>

namespace budget {

void NumberGrid::beginRow() {
    m_grid.rows.emplace_back();
    m_numbers.emplace_back();
}

void NumberGrid::add(const QString& text, const Number& number) {
    std::vector<GridCell>& cells = m_grid.rows.back().cells;
    GridCell cell;
    cell.text = text;
    switch (m_grid.columns[cells.size()].kind) {
    case ColumnKind::Figure:
        cell.align = CellAlign::Right;
        break;
    case ColumnKind::Text:
        cell.align = CellAlign::Left;
        break;
    case ColumnKind::Code:
        break;
    }
    cells.push_back(cell);
    m_numbers.back().push_back(number);
}

void NumberGrid::addText(const QString& text) {
    add(text, {});
}

void NumberGrid::addFigure(Figure figure) {
    add(QString::fromStdString(figure.text(m_format.decimals)), figure);
}

void NumberGrid::addRate(Percent rate) {
    add(QString::fromStdString(rate.text()) + QLatin1Char('%'), rate);
}

void NumberGrid::addAmount(Money amount) {
    add(QString::fromStdString(exactAmount(amount, m_format.unit, m_format.decimals)), amount);
}

int NumberGrid::labelColumns() const {
    const auto figure = std::ranges::find(m_grid.columns, ColumnKind::Figure, &GridColumn::kind);
    return static_cast<int>(figure - m_grid.columns.begin());
}

void NumberGrid::write(WorkbookWriter& book, const QString& sheet, int frozen, const QString& mark) const {
    GridSheet written(book.addSheet(sheet), m_grid);
    written.writeFrame();
    for (std::size_t r = 0; r < m_numbers.size(); ++r) {
        const int row = static_cast<int>(r);
        const int sheetRow = written.firstRow() + row;
        for (std::size_t c = 0; c < m_numbers[r].size(); ++c) {
            const int column = static_cast<int>(c);
            const Number& number = m_numbers[r][c];
            if (const auto* figure = std::get_if<Figure>(&number)) {
                written.sheet().writeFigure(sheetRow, column, *figure, m_format.decimals);
            } else if (const auto* rate = std::get_if<Percent>(&number)) {
                written.sheet().writeRate(sheetRow, column, *rate);
            } else if (const auto* amount = std::get_if<Money>(&number)) {
                written.sheet().writeAmount(sheetRow, column, *amount, m_format.unit);
            } else {
                written.writeText(row, column);
            }
        }
        written.setHeight(row);
    }
    written.setPages(frozen, mark);
}

} // namespace budget
