// PanelFigures: the figures of one panel as the checks last saw them, with what their parts add up to, so
// that after an edit only rows it touched are looked at again. They are read through a FigureSource, so that
// a test can put a wrong figure between the tables and the checks.
#pragma once

#include "core/tables/tables.h"

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace budget {

using FigureSource = std::function<Money(const CellRef&)>;

class PanelFigures {
public:
    PanelFigures(const Tables& tables, int table, int panel);

    struct Row {
        RowKey key;
        RowOrder order{};
        std::uint32_t parent = none;
        std::uint32_t parts = 0;   ///< standing rows right below
        std::uint32_t nodes = 0;   ///< of these, those of a node with entries
        std::uint32_t entries = 0; ///< in the row
        bool standing = false;
        bool touched = false;
    };
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// Everything from nothing; every row is touched.
    void rebuild(const Ledger& ledger, const FigureSource& source);
    /// Reads a row again, and each row above it up to the total.
    void update(RowKey row, const Ledger& ledger, const FigureSource& source);
    /// The rows read since the last settle(), and those right above them. Indices are good until settle().
    const std::vector<std::uint32_t>& touched() const { return m_touched; }
    /// A row came or went since the last settle().
    bool rowsChanged() const { return m_rowsChanged; }
    /// Forgets rows that no longer stand.
    void settle();

    int table() const { return m_table; }
    int panel() const { return m_panel; }
    const PanelTable& source() const { return m_tables->panel(m_table, m_panel); }
    int width() const { return m_width; }
    const Row& row(std::uint32_t index) const { return m_rows[index]; }
    Money value(std::uint32_t row, int column) const {
        return Money::fromFen(m_cells[at(row, column)].value);
    }
    /// Sum of the rows right below.
    Money parts(std::uint32_t row, int column) const {
        return Money::fromFen(m_cells[at(row, column)].parts);
    }
    /// The same of printed figures.
    std::int64_t printedParts(std::uint32_t row, int column) const {
        return m_cells[at(row, column)].printed;
    }

    /// Of the row that stands there; zero where none does.
    Money value(const RowKey& row, int column) const;
    /// Of all rows of a code taken together, whichever units and projects they belong to.
    Money valueOfCode(std::uint32_t code, int column) const;
    /// Every code that has had a row.
    const std::unordered_map<std::uint32_t, std::vector<std::int64_t>>& codes() const { return m_codes; }
    /// The code of a row that valueOfCode() counts it under; 0 for none.
    std::uint32_t codeOf(const Row& row) const;

private:
    struct Cell {
        std::int64_t value = 0;
        std::int64_t parts = 0;
        std::int64_t printed = 0; // sum of the parts as they are printed
    };
    std::size_t at(std::uint32_t row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) +
               static_cast<std::size_t>(column);
    }
    std::uint32_t rowIndex(const RowKey& key, const Ledger& ledger);
    void read(std::uint32_t row, const FigureSource& source);
    void readCells(std::uint32_t row, const FigureSource& source);
    void touch(std::uint32_t row);

    const Tables* m_tables;
    int m_table;
    int m_panel;
    int m_width;
    std::unordered_map<RowKey, std::uint32_t> m_index;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_free;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_touched;
    bool m_rowsChanged = false;
    std::unordered_map<std::uint32_t, std::vector<std::int64_t>> m_codes;
};

} // namespace budget
