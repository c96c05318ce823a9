// What can be typed for a dimension, one line a node, as the lists of completion offer it.
#pragma once

#include "ui/document/budget_document.h"

#include <QStringList>

namespace budget {

/// Codes as "2010301 行政运行", funds and natures as a ledger CSV writes them, units and projects by their
/// names in document order. The root is left out.
QStringList nodeLines(const BudgetDocument& document, Dimension dimension);

} // namespace budget
