// Totals among the lines of a sheet. They are compared with the entries they stand for and are never entries
// themselves.
#pragma once

#include "core/exchange/sheet_lines.h"

namespace budget {

/// Rows of a coarse code above rows of finer codes inside it (201 over 20103 over 2010301) become totals
/// where the sheet sums up that way: at least one of them is the sum of what follows. Elsewhere they are
/// entries that are not itemised.
void findGroups(std::vector<SheetLine>& lines);

/// A fault for each total that is the sum of no run of entries beside it.
void compareTotals(const std::vector<SheetLine>& lines, const SheetHeader& header, const QString& file,
                   std::vector<Fault>& faults);

} // namespace budget
