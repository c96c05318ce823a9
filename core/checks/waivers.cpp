#include "core/checks/waivers.h"

#include <algorithm>

namespace budget {

bool canBeWaived(const Finding& finding) {
    return finding.rule != u"V-902";
}

const Waiver* waiverOf(const Review& review, const Finding& finding) {
    if (!canBeWaived(finding)) {
        return nullptr;
    }
    const QString place = findingPlace(finding);
    const QString facts = findingFacts(finding);
    const auto found = std::find_if(review.waivers.begin(), review.waivers.end(), [&](const Waiver& waiver) {
        return waiver.rule == finding.rule && waiver.place == place && waiver.facts == facts;
    });
    return found == review.waivers.end() ? nullptr : &*found;
}

Waiver waiverFor(const Finding& finding, const QString& reason, const SignOff& by) {
    return {finding.rule, findingPlace(finding), findingFacts(finding), reason, by};
}

bool hasOpenErrors(const std::vector<RuleResult>& results, const Review& review) {
    return std::any_of(results.begin(), results.end(), [&review](const RuleResult& result) {
        const bool uncounted = result.more > 0 && result.severity == Severity::Error;
        return uncounted ||
               std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding& finding) {
                   return finding.severity == Severity::Error && !waiverOf(review, finding);
               });
    });
}

} // namespace budget
