// The ledger as a sheet with the columns a ledger CSV has, so that it can be read again. A project is named
// by its mask where the layout masks it at any place; of the rest only codes of projects are free text and go
// through the redaction, as on paper names of units, codes and open projects do not.
#pragma once

#include "core/publication/printout.h"
#include "core/spreadsheet/workbook_writer.h"

namespace budget {

void writeLedgerSheet(WorkbookWriter& book, const Printout& printout, const QString& mark);

} // namespace budget
