#include "core/tables/cell_name.h"
#include "tests/checks/figure_fixture.h"

namespace budget {
namespace {

using namespace budget::test;

Money wan(const char* text) {
    return parseAmount(text, MoneyUnit::TenThousand).money;
}

Document approvedReference() {
    Document document = referenceDocument();
    document.controlFigures = publishedApproval(*workspaceOf(document));
    return document;
}

Entry entryAt(const Document& document, const char* economic) {
    for (const Entry& entry : document.ledger.entries()) {
        if (entry.at.economic == *EconomicCode::parse(economic)) {
            return entry;
        }
    }
    return {};
}

/// The causes among the differences, as text.
std::string causes(const ControlSummary& summary) {
    std::string text;
    for (const ControlDifference& difference : summary.differences) {
        if (!difference.cause) {
            text += (text.empty() ? "" : ", ") + placeText(difference.name).toStdString();
        }
    }
    return text;
}

TEST(ControlChecksTest, FindsThePublishedTablesWholeAndAgreeing) {
    const CheckedDocument checked(approvedReference());
    EXPECT_EQ(checked.session().controlSummary().agreeing, 196);
    EXPECT_TRUE(checked.session().controlSummary().differences.empty());
    EXPECT_EQ(checked.result("V-001").state, CheckState::Passed);
}

TEST(ControlChecksTest, GivesTotalsAsConsequencesOfTheCellBelow) {
    CheckedDocument checked(approvedReference());
    Entry entry = entryAt(checked.workspace().document(), "30103");
    entry.amount -= wan("0.01");
    checked.put(entry);
    const ControlSummary& summary = checked.session().controlSummary();
    EXPECT_GT(summary.differences.size(), 10U);
    EXPECT_EQ(causes(summary), "cell:t06:30103:2");
}

TEST(ControlChecksTest, TellsTwoCausesApart) {
    CheckedDocument checked(approvedReference());
    Entry bonus = entryAt(checked.workspace().document(), "30103");
    bonus.amount -= wan("0.01");
    checked.put(bonus);
    Entry pension = entryAt(checked.workspace().document(), "30108");
    pension.amount += wan("3.00");
    checked.put(pension);
    std::size_t count = 0;
    for (const ControlDifference& difference : checked.session().controlSummary().differences) {
        count += difference.cause ? 0 : 1;
    }
    EXPECT_EQ(count, 2U) << causes(checked.session().controlSummary());
}

TEST(ControlChecksTest, KnowsTheEntriesBehindADifference) {
    CheckedDocument checked(approvedReference());
    Entry entry = entryAt(checked.workspace().document(), "30103");
    entry.amount -= wan("0.01");
    checked.put(entry);
    const ControlDifference* cause = nullptr;
    for (const ControlDifference& difference : checked.session().controlSummary().differences) {
        cause = difference.cause ? cause : &difference;
    }
    ASSERT_TRUE(cause && cause->cell);
    EXPECT_EQ(entriesBehind(checked.workspace(), *cause->cell), std::vector<EntryId>{entry.id});
    EXPECT_EQ(cause->difference(), wan("-0.01"));
}

TEST(ControlChecksTest, CountsAnApprovedCellThatNoRowAnswers) {
    CheckedDocument checked(referenceDocument());
    const CellName cell{QStringLiteral("t05"), QStringLiteral("2130101"), QStringLiteral("2")};
    checked.apply({{ControlFigureChange{cell, wan("5.00")}}});
    ASSERT_EQ(checked.found(), "V-001 1");
    EXPECT_EQ(checked.result("V-001").findings.front().difference, wan("-5.00"));
    checked.apply({{ControlFigureChange{cell, std::nullopt}}});
    EXPECT_EQ(checked.result("V-001").state, CheckState::NotChecked);
}

} // namespace
} // namespace budget
