// FindingSides: cells as the sides of findings, with what stands in them as it is printed.
#pragma once

#include "core/checks/finding.h"
#include "core/edit/workspace.h"

namespace budget {

/// Findings of one rule that are written out; more are counted.
inline constexpr std::size_t mostFindings = 300;
/// Parts of a figure that are listed.
inline constexpr std::size_t mostParts = 20;

class FindingSides {
public:
    explicit FindingSides(const Workspace& workspace) : m_workspace(&workspace) {}

    /// "12.00"; an amount finer than what is printed is written out to its last decimal.
    QString amount(Money money) const;
    FindingSide cell(const CellRef& cell, Money figure) const;
    static FindingSide entry(EntryId id, const QString& shown);
    /// The rows right below a cell that hold something, or the columns right inside it.
    std::vector<FindingSide> rowsBelow(const CellRef& cell) const;
    std::vector<FindingSide> columnsInside(const CellRef& cell) const;

private:
    const Workspace* m_workspace;
};

} // namespace budget
