#include "core/checks/check_session.h"
#include "core/checks/document_check.h"
#include "core/checks/waivers.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

Finding findingOf(const char* rule, Severity severity) {
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.left.push_back(
        {CellName{QStringLiteral("t05"), {}, QStringLiteral("2")}, QStringLiteral("406.68")});
    finding.right.push_back(
        {CellName{QStringLiteral("t06"), {}, QStringLiteral("1")}, QStringLiteral("406.67")});
    return finding;
}

std::vector<RuleResult> resultsOf(const Finding& finding) {
    return {{.rule = finding.rule,
             .severity = finding.severity,
             .state = CheckState::Found,
             .missing = {},
             .findings = {finding}}};
}

TEST(WaiverTest, CoversAFindingWhileItsFactsAreTheSame) {
    Finding finding = findingOf("V-313", Severity::Error);
    Review review;
    EXPECT_TRUE(hasOpenErrors(resultsOf(finding), review));
    review.waivers.push_back(waiverFor(finding, QStringLiteral("尾差"), {}));
    ASSERT_NE(waiverOf(review, finding), nullptr);
    EXPECT_EQ(waiverOf(review, finding)->reason, QStringLiteral("尾差"));
    EXPECT_FALSE(hasOpenErrors(resultsOf(finding), review));
    finding.right.front().shown = QStringLiteral("406.66");
    EXPECT_EQ(waiverOf(review, finding), nullptr);
    EXPECT_TRUE(hasOpenErrors(resultsOf(finding), review));
}

TEST(WaiverTest, NeverCoversALeak) {
    const Finding leak = findingOf("V-902", Severity::Error);
    Review review;
    review.waivers.push_back(waiverFor(leak, QStringLiteral("没关系"), {}));
    EXPECT_EQ(waiverOf(review, leak), nullptr);
    EXPECT_TRUE(hasOpenErrors(resultsOf(leak), review));
}

TEST(WaiverTest, LetsWarningsPassAndCountsErrorsBeyondTheList) {
    EXPECT_FALSE(hasOpenErrors(resultsOf(findingOf("V-404", Severity::Warning)), {}));
    std::vector<RuleResult> results = resultsOf(findingOf("V-002", Severity::Error));
    results.front().findings.clear();
    results.front().more = 1;
    EXPECT_TRUE(hasOpenErrors(results, {}));
}

TEST(DocumentCheckTest, RunsEveryRuleOnceInOrder) {
    const Result<std::vector<RuleResult>> results = checkDocument(referenceDocument(), QDate(2024, 2, 22));
    ASSERT_TRUE(results);
    EXPECT_EQ(results->front().rule, QStringLiteral("V-001"));
    std::vector<RuleResult> sorted = *results;
    sortByRule(sorted);
    EXPECT_EQ(sorted, *results);
    for (std::size_t i = 1; i < results->size(); ++i) {
        EXPECT_NE((*results)[i].rule, (*results)[i - 1].rule);
    }
}

} // namespace
} // namespace budget
