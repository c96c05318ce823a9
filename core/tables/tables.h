// Tables: all tables of a publication over one ledger. A table holds no number of its own; each cell is a sum
// of entries.
#pragma once

#include "core/document/document.h"
#include "core/layout/layout_pack.h"
#include "core/tables/panel_table.h"

#include <functional>
#include <memory>
#include <span>

namespace budget {

/// An entry before and after an edit; nothing = it did not or does not exist.
struct EntryStep {
    std::optional<Entry> before;
    std::optional<Entry> after;
};

/// A cell of a table: the panel, the row and the column by index into the definition.
struct CellRef {
    int table = 0;
    int panel = 0;
    RowKey row;
    int column = 0;

    friend bool operator==(const CellRef&, const CellRef&) = default;
};

class Tables {
public:
    /// Both must outlive the tables.
    Tables(const LayoutPack& pack, const CodeBook& book);

    const LayoutPack& pack() const { return *m_pack; }
    const CodeBook& codeBook() const { return *m_book; }
    int tableCount() const { return static_cast<int>(m_panels.size()); }
    const TableDefinition& definition(int table) const {
        return m_pack->tables[static_cast<std::size_t>(table)];
    }
    int panelCount(int table) const {
        return static_cast<int>(m_panels[static_cast<std::size_t>(table)].size());
    }
    const PanelTable& panel(int table, int panel) const {
        return m_panels[static_cast<std::size_t>(table)][static_cast<std::size_t>(panel)];
    }

    Money value(const CellRef& cell) const {
        return panel(cell.table, cell.panel).value(cell.row, cell.column);
    }
    std::optional<Scope> scopeOf(const CellRef& cell) const {
        return panel(cell.table, cell.panel).scopeOf(cell.row, cell.column);
    }
    bool isLeaf(const CellRef& cell) const {
        return panel(cell.table, cell.panel).isLeaf(cell.row, cell.column);
    }
    /// True when no entry stands in the table: it prints its frame and its sentence.
    bool isEmpty(int table) const;

    /// True when entries stand in the table and all of them at its innermost rows and columns.
    bool isItemised(int table) const;

    /// Everything from nothing: the oracle of apply().
    void compute(const Ledger& ledger, const std::vector<PlacedRow>& placed = {});
    /// Follows an edit that has been made: `ledger` is the ledger after it.
    ChangeSet apply(const Ledger& ledger, std::span<const EntryStep> entries,
                    std::span<const PlacedRow> placed = {}, std::span<const PlacedRow> unplaced = {});
    /// Follows a change in the order of units or projects.
    ChangeSet reorder(const Ledger& ledger);

private:
    int tableIndex(const QString& id) const;
    void placeRow(const PlacedRow& row, int sign);
    void forEachPanel(const Ledger& ledger, const std::function<void(PanelTable&)>& work);

    const LayoutPack* m_pack;
    const CodeBook* m_book;
    std::vector<std::vector<PanelTable>> m_panels;
};

} // namespace budget
