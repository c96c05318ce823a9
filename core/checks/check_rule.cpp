#include "core/checks/check_rule.h"

namespace budget {

void RuleReport::add(Finding finding, Severity severity) {
    finding.rule = m_result->rule;
    finding.severity = severity;
    m_result->state = CheckState::Found;
    m_result->findings.push_back(std::move(finding));
}

void RuleReport::notChecked(const char* missing) {
    m_result->state = CheckState::NotChecked;
    m_result->missing = QString::fromLatin1(missing);
}

void RuleReport::notApplicable() {
    m_result->state = CheckState::NotApplicable;
}

RuleResult runRule(const CheckRule& rule, const CheckInput& input) {
    RuleResult result;
    result.rule = QString::fromLatin1(rule.id);
    result.severity = rule.severity;
    RuleReport report(result);
    rule.run(input, report);
    return result;
}

} // namespace budget
