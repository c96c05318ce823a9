// CellMarks: what a table's cells carry besides their figures — inferred amounts (推定), approved figures
// (批复数) and remarks (批注) — gathered once for each state of the document.
#pragma once

#include "core/tables/tables.h"
#include "ui/document/budget_document.h"

#include <optional>
#include <set>
#include <unordered_map>

namespace budget {

class CellMarks {
public:
    /// The document must outlive it.
    CellMarks(const BudgetDocument& document, int table) : m_document(&document), m_table(table) {}

    /// An entry behind this cell stands where it does by inference. Leaf cells only.
    bool isInferred(int panel, const RowKey& row, int column) const;
    /// The approved figure of the cell.
    std::optional<Money> controlFigure(int panel, const RowKey& row, int column) const;
    /// The remarks on the cell that are not settled.
    std::vector<const Remark*> remarks(int panel, const RowKey& row, int column) const;
    bool hasInferred() const;

private:
    struct RowMarks {
        std::uint64_t inferred = 0; ///< one bit a column
        std::unordered_map<int, Money> control;
        std::vector<std::pair<int, std::size_t>> remarks; ///< column, index in the review
    };
    using PanelMarks = std::unordered_map<RowKey, RowMarks>;

    void refresh() const;
    void gatherInferred() const;
    void gatherControlFigures() const;
    void gatherRemarks() const;
    const RowMarks* marksOf(int panel, const RowKey& row) const;

    const BudgetDocument* m_document;
    int m_table;
    mutable std::optional<quint64> m_revision; // of the document when the marks were gathered
    mutable std::vector<PanelMarks> m_panels;
    mutable bool m_hasInferred = false;
};

} // namespace budget
