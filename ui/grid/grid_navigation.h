// Where a key of a spreadsheet leads from a cell. Pure: it looks at the view's cells and changes nothing.
#pragma once

#include <QKeyEvent>
#include <QTableView>

#include <optional>

namespace budget {

/// The cell the key leads to; the same cell at an edge; nothing for a key that does not move. Shift is not
/// looked at. Hidden rows and columns are passed over.
std::optional<QModelIndex> moveTarget(const QTableView& view, const QModelIndex& from, const QKeyEvent& key);
/// The next visible cell by so many rows and columns (one of them 0), or `from` at the edge.
QModelIndex neighbour(const QTableView& view, const QModelIndex& from, int rows, int columns);

} // namespace budget
