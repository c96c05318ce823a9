// OpenCells: the cells of one panel that a coarse entry leaves open. Such an entry may or may not lie inside
// the cell, so that the cell's sum is unknown. Found once for all rows; a row that comes later is looked at
// when it is asked for.
#pragma once

#include "core/tables/panel_table.h"

#include <span>
#include <unordered_map>

namespace budget {

/// A panel with the scope of its table.
struct PanelPlace {
    const PanelTable& panel;
    const Scope& table;
};

/// Amounts that are stated item by item (三公): inside `scope` an entry that does not say its economic code
/// is silent, where at least one is `stated`.
struct ItemisedScope {
    Scope scope;
    bool stated = false;
};

class OpenCells {
public:
    /// Borrows the panel, its table's scope and the items. `rows` are the rows of both years, each after the
    /// rows above it.
    OpenCells(const PanelPlace& place, const Ledger& ledger, const std::vector<ItemisedScope>& items,
              std::span<const RowKey> rows);

    bool isOpen(const RowKey& row, int column) const;

private:
    struct Row {
        Scope scope;
        std::uint64_t open = 0;
        std::vector<RowKey> below;
    };
    /// What of an entry's coordinates the panel can tell apart.
    class Projection;

    Row& rowOf(const RowKey& key);
    void open(const Coordinates& at);
    void openBelow(Row& row, const Coordinates& at, std::uint64_t columns);
    void openRow(Row& row, const Coordinates& at, std::uint64_t columns) const;
    std::uint64_t columnsMeeting(const Coordinates& at) const;
    bool columnContains(int column, const Coordinates& at) const;
    bool leavesOpen(const Scope& cell, const Coordinates& at) const;
    bool mayLeaveOpen(const Coordinates& at) const;

    PanelPlace m_place;
    const std::vector<ItemisedScope>* m_items;
    std::unordered_map<RowKey, Row> m_rows;
    std::vector<Coordinates> m_coarse; ///< distinct, of those that leave something open
};

} // namespace budget
