// The parts of a change by the funds it is paid from: 项目支出 +35.38 = 财政拨款 −1.16 + 单位资金 31.20 +
// 结转结余 5.34.
#pragma once

#include "core/narrative/comparison.h"
#include "core/narrative/narrate.h"

#include <vector>

namespace budget {

struct FundPart {
    Fund fund = Fund::All;
    Comparison change;
};

/// The funds next below those of the figure's query that changed. Empty where last year does not tell one of
/// them, where they do not add up to the figure, and where a single one changed.
std::vector<FundPart> changeByFund(const NarrativePack& pack, const NarrativeSource& source,
                                   const FigureRef& figure);

} // namespace budget
