// The charts as Qt Charts draws them. Figures become lengths here and nowhere else.
#pragma once

#include "ui/charts/chart_widget.h"

#include <memory>

class QChart;

namespace budget {

/// A chart of these items; income and expenditure of this year as slices, the others as bars.
std::unique_ptr<QChart> drawnChart(ChartKind kind, const QString& title, const std::vector<ChartItem>& items,
                                   int decimals);

} // namespace budget
