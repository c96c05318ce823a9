// NumberGrid: a grid whose cells are texts or numbers, row by row, and its sheet in a workbook.
#pragma once

#include "core/publication/content.h"
#include "core/spreadsheet/workbook_writer.h"

#include <variant>
#include <vector>

namespace budget {

class NumberGrid {
public:
    /// `frame` has columns and header, and no rows.
    NumberGrid(Grid frame, FigureFormat format) : m_grid(std::move(frame)), m_format(format) {}

    /// The cells that follow belong to a new row; there must be one for each column.
    void beginRow();
    /// Of a text in a column of figures the side is the right one.
    void addText(const QString& text);
    void addFigure(Figure figure);
    void addRate(Percent rate);
    void addAmount(Money amount);

    /// Columns before the first one of figures.
    int labelColumns() const;
    /// Writes its sheet; the first `frozen` columns do not scroll.
    void write(WorkbookWriter& book, const QString& sheet, int frozen, const QString& mark) const;

private:
    using Number = std::variant<std::monostate, Figure, Percent, Money>;

    void add(const QString& text, const Number& number);

    Grid m_grid;
    FigureFormat m_format;
    std::vector<std::vector<Number>> m_numbers; // one for each cell of the grid
};

} // namespace budget
