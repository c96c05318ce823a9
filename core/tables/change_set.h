// ChangeSet: what an edit changed in the tables, in an order a view can follow one step at a time:
// for each panel first the rows that go, then the rows that come, then the columns 未细化, then the cells.
#pragma once

#include "core/tables/row_key.h"

#include <vector>

namespace budget {

/// A row with its place at the moment of the step: before it is removed, or after it was inserted.
struct RowStep {
    RowKey row;
    int position = 0;

    friend bool operator==(const RowStep&, const RowStep&) = default;
};

/// A column 未细化 that appears or vanishes.
struct ColumnStep {
    int column = 0;
    bool shown = false;

    friend bool operator==(const ColumnStep&, const ColumnStep&) = default;
};

struct CellChange {
    RowKey row;
    int column = 0;
    Money before;
    Money after;

    friend bool operator==(const CellChange&, const CellChange&) = default;
};

struct PanelChange {
    int table = 0; ///< index in the layout pack
    int panel = 0;
    std::vector<RowStep> removed;
    std::vector<RowStep> inserted;
    std::vector<ColumnStep> columns;
    std::vector<CellChange> cells;

    bool isEmpty() const { return removed.empty() && inserted.empty() && columns.empty() && cells.empty(); }
};

struct ChangeSet {
    std::vector<PanelChange> panels;
};

} // namespace budget
