// What was understood of a workbook, in sentences.
#pragma once

#include "core/exchange/ledger_workbook.h"

#include <QStringList>

namespace budget {

/// Which sheet was taken, what was passed over and what the file does not tell; empty for a ledger CSV.
QStringList workbookNotes(const WorkbookNotes& notes);
/// "申请数（元） → 金额（元）", with an arrow only where the words differ.
QStringList mappedColumns(const WorkbookNotes& notes);

} // namespace budget
