// ControlPlan: a pasted block taken as 批复数, the approved figures of the cells it goes to.
#pragma once

#include "core/edit/block_plan.h"

namespace budget {

/// Each figure becomes the approved figure of its cell, of totals and read-only cells too. A blank says
/// nothing; a dash says zero. What stands already is no change. Changes nothing.
BlockPlan planControlFigures(const Document& document, const Tables& tables,
                             const std::vector<BlockItem>& items, MoneyUnit unit);

} // namespace budget
