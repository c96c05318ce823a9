// Whether figures that look like 元 are 元, asked where the table they are taken into is in 万元.
#pragma once

#include "core/base/money.h"
#include "ui/editing/questions.h"

namespace budget {

/// Nothing when the clerk turns back.
std::optional<MoneyUnit> askUnitOfFigures(Questions& questions);

} // namespace budget
