// Last year beside this year as a workbook: the largest changes with their parts, then a sheet for each table
// with 上年, 本年, 增减额 and 增减率 of each figure as they are printed. What last year does not tell says
// 未知; a rate over nothing is —. Projects are named as on paper. Equal documents give equal bytes.
#pragma once

#include "core/compare/year_comparison.h"
#include "core/publication/printout.h"

#include <QByteArray>

namespace budget {

/// Faults: those of Printout::publication; CannotWrite where there is no room for temporary files; Internal.
Result<QByteArray> comparisonWorkbook(const Printout& printout, const YearComparison& comparison,
                                      const std::optional<DraftMark>& draft);

} // namespace budget
