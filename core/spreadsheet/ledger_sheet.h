// The ledger as a sheet with the columns a ledger CSV has, so that it can be read again. A project is named
// by its mask wherever the layout masks it at any place; everything else goes through the redaction.
#pragma once

#include "core/publication/printout.h"
#include "core/spreadsheet/workbook_writer.h"

namespace budget {

void writeLedgerSheet(WorkbookWriter& book, const Printout& printout, const QString& mark);

} // namespace budget
