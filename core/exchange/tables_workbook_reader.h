// A workbook of official tables, as finance bureaus hand them out: each table is found by its title (表名),
// or by its number (表号) where no title stands, and its columns by the header tree of the layout pack;
// places of cells mean nothing. Several tables may stand in one sheet, and tables may be missing.
#pragma once

#include "core/base/result.h"
#include "core/exchange/clipboard_block.h"
#include "core/spreadsheet/workbook.h"
#include "core/tables/tables.h"

#include <optional>
#include <vector>

namespace budget {

/// One table as a block of texts in the order of the layout's columns, without its header: what
/// planOfficialTable and planControlTable take.
struct WorkbookTable {
    int table = 0; ///< index into the layout's tables
    QString sheet;
    TextRows texts;
    std::vector<int> rows;         ///< the sheet's row of each row of `texts`
    std::vector<int> columns;      ///< the sheet's column of each column of `texts`; 0 = the sheet lacks it
    std::vector<QString> missing;  ///< titles of those columns
    std::optional<MoneyUnit> unit; ///< of the figures, where the sheet says it

    /// "表6!D7" for a place in `texts`.
    QString place(int row, int column) const;
};

struct TablesWorkbook {
    std::vector<WorkbookTable> tables; ///< in published order
    std::vector<int> notUnderstood;    ///< tables whose title stands there, but no header of theirs
    std::vector<QString> otherSheets;  ///< visible ones without a table
    QString department;                ///< behind 编制部门
    std::optional<int> year;           ///< in front of a title: 2024年…
    bool hasMacros = false;            ///< they were not read
};

/// `expected` of the fault of a workbook without a table of the layout.
inline constexpr const char* officialTables = "表名, 表号";

/// `tables` are those of the layout, with or without figures.
/// Faults: of readWorkbook; with `expected` = officialTables MissingField (no table) and DuplicateField (a
/// table stands twice; `path` = its title, `found` = the sheets).
Result<TablesWorkbook> readTablesWorkbook(const QByteArray& bytes, const QString& file, const Tables& tables);

/// Names of the units that have rows of their own, as they stand in the tables that name units before codes.
std::vector<QString> unitNames(const TablesWorkbook& book, const Tables& tables);

} // namespace budget
