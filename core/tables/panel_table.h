// PanelTable: the computed rows and sums of one panel, kept true by differences.
// Work for one entry is proportional to the depth of its row and the columns it counts in, never to the
// ledger.
#pragma once

#include "core/tables/change_set.h"
#include "core/tables/row_path.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace budget {

class PanelTable {
public:
    PanelTable(const PanelDefinition& panel, const Scope& table, const CodeBook& book);

    const PanelDefinition& definition() const { return *m_definition; }
    const RowPath& path() const { return m_path; }

    /// Rows as they stand, from top to bottom.
    int rowCount() const { return static_cast<int>(m_order.size()); }
    const RowKey& rowAt(int position) const {
        return m_rows[m_order[static_cast<std::size_t>(position)]].key;
    }
    /// Place of a row, −1 where it does not stand.
    int positionOf(const RowKey& row) const;
    /// The exact sum; zero where the row does not stand. `column` is an index into the definition's columns.
    Money value(const RowKey& row, int column) const;
    /// Entries in a row, or in the whole panel for the total.
    std::uint32_t entryCount(const RowKey& row) const;
    /// An entry stands in a row or column 未细化.
    bool hasRest() const;
    /// A column 未细化 is shown while an entry stands in it; every other column always.
    bool isShown(int column) const;
    /// Columns in the order of the header, those that are not shown left out.
    std::vector<int> shownColumns() const;

    /// The query behind a cell; nothing for a cell in which nothing can stand.
    std::optional<Scope> scopeOf(const RowKey& row, int column) const;
    /// Only the innermost rows and columns are edited.
    bool isLeaf(const RowKey& row, int column) const;

    /// Back to nothing but the permanent rows.
    void clear();
    /// Computing from nothing: after clear() each entry is gathered in its deepest row, then rollUp() once,
    /// then finish().
    void gather(const Coordinates& at, Money amount);
    void rollUp();
    /// Sets which rows stand, and their order.
    void finish(const Ledger& ledger);

    /// Counts an entry in or out, and remembers which rows and cells that touches.
    void change(const Coordinates& at, Money amount, int sign);
    /// Places (+1) or unplaces (−1) a row.
    void place(const RowKey& row, int sign);
    /// Brings rows into being or removes them after changes, and says what changed since the last call.
    PanelChange settle(const Ledger& ledger);
    /// Puts the rows into order again after units or projects changed places.
    PanelChange reorder(const Ledger& ledger);

private:
    struct Row {
        RowKey key;
        RowOrder order{};
        std::uint32_t parent = noRow;
        std::uint32_t entries = 0;
        std::uint32_t placed = 0;
        bool permanent = false;
        bool standing = false;
        bool touched = false;

        bool exists() const { return permanent || entries > 0 || placed > 0; }
    };
    static constexpr std::uint32_t noRow = 0xFFFFFFFF;

    void count(const Coordinates& at, Money amount, int sign);
    std::uint64_t columnsOf(const Coordinates& at) const;
    std::uint64_t reckonColumns(const Coordinates& at) const;
    void tabulateColumns();
    std::uint32_t rowIndex(const RowKey& key);
    std::uint32_t findRow(const RowKey& key) const;
    std::uint32_t deepestRow(const Coordinates& at);
    void release(std::uint32_t row);
    std::size_t placeOf(const RowOrder& order) const;
    std::int64_t& cell(std::uint32_t row, int column) {
        return m_values[static_cast<std::size_t>(row) * m_width + static_cast<std::size_t>(column)];
    }
    void touch(std::uint32_t row);
    void settleRows(PanelChange& change, const Ledger& ledger);
    void settleColumns(PanelChange& change);
    void settleCells(PanelChange& change);

    const PanelDefinition* m_definition;
    Scope m_table;
    RowPath m_path;
    std::size_t m_width;
    // For each fund and nature the columns an entry counts in; empty where columns ask for more than that.
    std::vector<std::uint64_t> m_columnTable;
    std::vector<std::uint64_t> m_partsOf; // for each column the columns that narrow it, for 未细化

    std::unordered_map<RowKey, std::uint32_t> m_index;
    RowKey m_recentKey; // entries that follow each other often share their row
    std::uint32_t m_recentRow = noRow;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_free;
    std::vector<std::int64_t> m_values;       // rows × columns, in 分
    std::vector<std::uint32_t> m_order;       // standing rows from top to bottom
    std::vector<std::uint32_t> m_inColumn;    // entries in each column
    std::uint32_t m_inRestRows = 0;           // entries in rows 未细化
    std::vector<bool> m_shown;                // columns 未细化 as last reported
    std::vector<std::uint32_t> m_touchedRows; // since the last settle()
    std::vector<std::int64_t> m_before;       // their cells as they were, m_width for each
};

} // namespace budget
