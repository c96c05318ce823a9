// CheckRule: a rule as a row of data. What it looks for is a small function that knows nothing else.
#pragma once

#include "core/checks/check_input.h"
#include "core/checks/finding.h"

#include <span>

namespace budget {

/// Collects what a rule finds.
class RuleReport {
public:
    explicit RuleReport(RuleResult& result) : m_result(&result) {}

    /// Fills in `finding.rule`, and the rule's severity unless another is given.
    void add(Finding finding) { add(std::move(finding), m_result->severity); }
    void add(Finding finding, Severity severity);
    void notChecked(const char* missing);
    void notApplicable();

private:
    RuleResult* m_result;
};

struct CheckRule {
    const char* id; ///< V-404
    Severity severity;
    void (*run)(const CheckInput& input, RuleReport& report);
};

/// The rules about texts, years, performance, disclosure and staff (V-1xx of texts, V-4xx … V-11xx), by
/// number.
std::span<const CheckRule> documentRules();

RuleResult runRule(const CheckRule& rule, const CheckInput& input);

} // namespace budget
