// TotalFormulas: the totals of a table as SUM formulas over the cells of its parts, rows before columns. Only
// where the parts that stand add up to the total exactly: elsewhere a total is a figure.
#pragma once

#include "core/tables/row_text.h"

#include <unordered_map>

namespace budget {

class TotalFormulas {
public:
    /// The table's first line stands in row `firstRow` of the sheet, counted from 0, its first column in A.
    /// `tables` must outlive it.
    TotalFormulas(const Tables& tables, int table, int firstRow);

    /// "=SUM(D6:D9)"; empty where the cell has no parts or they do not give it.
    QString formula(const CellRef& cell) const;

private:
    struct Part {
        int row = 0;    ///< of the sheet
        int column = 0; ///< of the sheet
    };
    struct Panel {
        std::unordered_map<int, int> columns;                      // index in the definition → of the sheet
        std::unordered_map<RowKey, int> rows;                      // → of the sheet
        std::unordered_map<RowKey, std::vector<RowKey>> rowsBelow; // in the order of the sheet
    };
    std::vector<Part> rowParts(const CellRef& cell) const;
    std::vector<Part> columnParts(const CellRef& cell) const;

    const Tables* m_tables;
    std::vector<Panel> m_panels;
};

} // namespace budget
