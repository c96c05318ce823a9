// What a workbook of official tables does to a document: its tables are taken one after the other in
// published order, each as if it were pasted, and become one edit.
#pragma once

#include "core/edit/edit.h"
#include "core/edit/official_table.h"
#include "core/exchange/tables_workbook_reader.h"

namespace budget {

enum class TablesAs : std::uint8_t {
    Content,   ///< entries, by the rule that takes less specified money first
    Approved,  ///< 批复数 of the cells, totals too
    Published, ///< published figures of last year, in place of what was known of it; a blank says nothing
};

/// What one table did. Places of the plan are those of WorkbookTable::texts.
struct TakenTable {
    WorkbookTable from;
    BlockPlan plan; ///< its edit is part of TablesPlan::edit
    std::vector<QString> newProjects;
};

struct TablesPlan {
    Edit edit;
    std::vector<TakenTable> tables; ///< in the order they were taken
    std::vector<QString> newUnits;  ///< Content, where no entry stands yet: units that the document lacked
    std::size_t figures = 0;        ///< cells that are filled
};

/// Figures whose sheet does not say their unit are in `unit`, else in that of the layout. `source` names the
/// file for Published. Changes nothing. Fault: of the document's layout pack and lists.
Result<TablesPlan> planTables(const Document& document, const TablesWorkbook& book, TablesAs as,
                              const LastYearSource& source = {}, std::optional<MoneyUnit> unit = {});

} // namespace budget
