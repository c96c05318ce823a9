// CellName: a cell of a table by names that outlive any computation.
#pragma once

#include <QString>

#include <tuple>

namespace budget {

/// The row by its codes and names as printed without masks.
struct CellName {
    QString table;  ///< "t06"
    QString row;    ///< path of the row: "301/30103"
    QString column; ///< id of the column in the layout pack

    friend bool operator==(const CellName&, const CellName&) = default;
    friend bool operator<(const CellName& a, const CellName& b) {
        return std::tie(a.table, a.row, a.column) < std::tie(b.table, b.row, b.column);
    }
};

} // namespace budget
