#include "core/checks/rule_families.h"

#include <QString>

#include <algorithm>
#include <tuple>
#include <vector>

namespace budget {
namespace {

/// V before M, then by the number as a number: V-405 before V-1004.
std::tuple<bool, int> numberOf(const CheckRule& rule) {
    const QString id = QString::fromLatin1(rule.id);
    return {!id.startsWith(u'V'), id.section(u'-', 1).toInt()};
}

std::vector<CheckRule> joined() {
    std::vector<CheckRule> all;
    for (const std::span<const CheckRule> family :
         {structureRules(), yearRules(), lastYearRules(), narrativeRules(), sentenceRules(), inputRules(),
          performanceRules(), indicatorRules(), wordingRules(), consistencyRules(), disclosureRules(),
          staffRules(), reviewRules()}) {
        all.insert(all.end(), family.begin(), family.end());
    }
    std::ranges::sort(all, {}, numberOf);
    return all;
}

} // namespace

std::span<const CheckRule> documentRules() {
    static const std::vector<CheckRule> rules = joined();
    return rules;
}

} // namespace budget
