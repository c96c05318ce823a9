// Which findings are waived (出错说明), and whether anything stands in the way of a final publication.
#pragma once

#include "core/checks/finding.h"
#include "core/document/review.h"

namespace budget {

/// A leak (V-902) is never waived.
bool canBeWaived(const Finding& finding);
/// The waiver that covers a finding: of its rule, at its place, of the same facts. nullptr while it is open.
const Waiver* waiverOf(const Review& review, const Finding& finding);
/// A waiver that covers the finding as long as it is what it is.
Waiver waiverFor(const Finding& finding, const QString& reason, const SignOff& by);

/// A finding of severity error that no waiver covers.
bool hasOpenErrors(const std::vector<RuleResult>& results, const Review& review);

} // namespace budget
