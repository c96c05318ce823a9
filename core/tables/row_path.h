// RowPath: where an entry stands among the rows of a panel, and in what order rows stand.
#pragma once

#include "core/classification/code_book.h"
#include "core/layout/table_definition.h"
#include "core/ledger/ledger.h"
#include "core/tables/row_key.h"

#include <array>
#include <optional>

namespace budget {

/// Orders the rows of one panel; compares as a tuple. A parent stands before its children, 未细化 after them.
using RowOrder = std::array<std::int64_t, 6>;

class RowPath {
public:
    RowPath(const PanelDefinition& panel, const CodeBook& book) : m_rows(&panel.rows), m_book(&book) {}

    /// The deepest row an entry at `at` counts in.
    RowKey rowOf(const Coordinates& at) const;
    /// The row above; nothing above the total.
    std::optional<RowKey> parentOf(const RowKey& row) const;
    /// What a row narrows beyond its table.
    Scope scopeOf(const RowKey& row) const;
    /// True where no row below could narrow this one: only such rows are edited.
    bool isLeaf(const RowKey& row) const;
    RowOrder orderOf(const RowKey& row, const Ledger& ledger) const;
    /// Rows that stand whether or not entries do.
    std::vector<RowKey> permanentRows() const;
    /// Indentation of the row below the total: 0 for the total.
    int depthOf(const RowKey& row) const;

private:
    bool descend(RowKey& row, const Coordinates& at) const;
    bool descendFixed(RowKey& row, const Coordinates& at) const;
    bool hasFixedParts(int index) const;
    RowOrder fixedOrder(const RowKey& row) const;

    const RowAxis* m_rows;
    const CodeBook* m_book;
};

} // namespace budget
