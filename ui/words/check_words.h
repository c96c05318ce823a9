// What the checks say to a person, in the language of the program. Core states facts; every rule has a row of
// words here, or the layout's own title.
#pragma once

#include "core/checks/finding.h"
#include "core/document/review.h"
#include "ui/words/place_names.h"

#include <span>

namespace budget {

/// The words of one rule, or of one of its facets. A pattern has %left and %right (places with what stands in
/// them), %difference (with its unit), %found and %expected.
struct RuleWords {
    const char* id;
    const char* facet;
    const char* title;
    const char* pattern;
};

/// Of the rules over figures and entries.
std::span<const RuleWords> figureRuleWords();
/// Of the rules about texts, years, performance, disclosure and staff.
std::span<const RuleWords> documentRuleWords();

QString severityText(Severity severity);
/// The rule in a few words: the layout's own, or the program's.
QString ruleTitle(const RuleResult& result);
/// What was found, with both sides: "表5 总计 · 基本支出 406.68 ≠ 表6 总计 · 合计 406.67, difference 0.01
/// 万元".
QString findingText(const Finding& finding, const PlaceNames& places);
/// Why a rule was not checked.
QString notCheckedText(const RuleResult& result);

} // namespace budget
