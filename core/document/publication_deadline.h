// The day by which a budget must be published: within twenty days after its approval (批复).
#pragma once

#include "core/document/inputs.h"

namespace budget {

inline constexpr int daysToPublish = 20;

/// Days that are left on `today`; negative when the deadline has passed. Of a publication with a date it is
/// that day that counts. Nothing while the approval has no date, and once published in time.
std::optional<int> daysLeftToPublish(const Inputs& inputs, QDate today);

} // namespace budget
