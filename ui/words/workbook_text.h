// What was understood of a workbook, in sentences.
#pragma once

#include "core/exchange/ledger_workbook.h"
#include "core/exchange/tables_plan.h"

#include <QStringList>

namespace budget {

/// Which sheet was taken, what was passed over and what the file does not tell; empty for a ledger CSV.
QStringList workbookNotes(const WorkbookNotes& notes);
/// "申请数（元） → 金额（元）", with an arrow only where the words differ.
QStringList mappedColumns(const WorkbookNotes& notes);

/// Which tables were taken with how many figures, what came into being, what was not understood.
QStringList tablesNotes(const TablesWorkbook& book, const TablesPlan& plan, const LayoutPack& pack);
/// "表6!D8 “406.7”: a total that comes to 406.68 here"; what was left out, or left because it asks.
QStringList tablesLeft(const TablesPlan& plan, MoneyUnit unit);

} // namespace budget
