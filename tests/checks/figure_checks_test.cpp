#include "core/tables/cell_name.h"
#include "tests/checks/figure_fixture.h"

namespace budget {
namespace {

using namespace budget::test;

Money wan(const char* text) {
    return parseAmount(text, MoneyUnit::TenThousand).money;
}

Entry entryAt(const Document& document, const char* economic, Fund fund = Fund::GeneralOwn) {
    for (const Entry& entry : document.ledger.entries()) {
        if (entry.at.economic == *EconomicCode::parse(economic) && entry.at.fund == fund) {
            return entry;
        }
    }
    ADD_FAILURE() << economic;
    return {};
}

TEST(CheckSessionTest, FindsNothingInTheReference) {
    const CheckedDocument checked(referenceDocument());
    EXPECT_EQ(checked.found(), "");
    EXPECT_EQ(checked.result("V-001").state, CheckState::NotChecked);
    EXPECT_EQ(checked.result("V-001").missing, QStringLiteral("controlFigures"));
    EXPECT_EQ(checked.result("V-250").state, CheckState::NotApplicable);
    EXPECT_EQ(checked.result("V-313").state, CheckState::Passed);
    EXPECT_EQ(checked.result("V-330").state, CheckState::Passed);
    EXPECT_EQ(checked.result("V-331").state, CheckState::Passed);
    EXPECT_EQ(checked.result("V-1001").missing, QStringLiteral("lastYear"));
}

TEST(CheckSessionTest, AppliesNoRuleToAnEmptyDocument) {
    const CheckedDocument checked(emptyReference());
    for (const RuleResult& result : checked.session().tableResults()) {
        EXPECT_TRUE(result.state == CheckState::NotApplicable || result.rule == u"V-001")
            << result.rule.toStdString();
    }
}

/// A wrong figure between the tables and the checks.
TEST(CheckSessionTest, NoticesAFenInEachPrintedFigure) {
    const auto reference = workspaceOf(referenceDocument());
    const std::vector<CellRef> cells = printedCells(reference->tables());
    EXPECT_EQ(cells.size(), 196U);
    for (const CellRef& wrong : cells) {
        for (const Money slip : {wan("0.01"), wan("-0.01")}) {
            const FigureSource source = [&](const CellRef& cell) {
                const Money figure = reference->tables().value(cell);
                return cell == wrong ? figure + slip : figure;
            };
            const CheckSession session(*reference, checkPack(), source);
            EXPECT_NE(foundIn(session.tableResults()), "")
                << placeText(cellNameOf(reference->tables(), reference->document().ledger, wrong))
                       .toStdString();
        }
    }
}

TEST(CheckSessionTest, GivesBothSidesTheDifferenceAndTheParts) {
    const auto reference = workspaceOf(referenceDocument());
    const CellRef wrong = *cellOf(reference->tables(), reference->document().ledger,
                                  {QStringLiteral("t06"), {}, QStringLiteral("1")});
    const FigureSource source = [&](const CellRef& cell) {
        return reference->tables().value(cell) - (cell == wrong ? wan("0.01") : Money());
    };
    const CheckSession session(*reference, checkPack(), source);
    const auto result = std::find_if(session.tableResults().begin(), session.tableResults().end(),
                                     [](const RuleResult& r) { return r.rule == u"V-313"; });
    ASSERT_EQ(result->findings.size(), 1U);
    const Finding& finding = result->findings.front();
    EXPECT_EQ(findingPlace(finding).toStdString(), "cell:t05::2");
    EXPECT_EQ(findingFacts(finding).toStdString(), ";406.68;406.67;406.68");
    EXPECT_EQ(finding.difference, wan("0.01"));
    ASSERT_EQ(finding.parts.size(), 2U);
    EXPECT_EQ(finding.parts.front().shown.toStdString(), "356.92");
}

TEST(CheckSessionTest, SuspendsRelationsWhileAmountsAreCoarse) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30103");
    entry.at.fund = Fund::Fiscal;
    entry.at.economic = EconomicCode();
    checked.put(entry);
    EXPECT_EQ(checked.result("V-302").state, CheckState::Passed); // both lack it
    EXPECT_EQ(checked.result("V-306").state, CheckState::NotChecked);
    EXPECT_EQ(checked.result("V-306").missing, QStringLiteral("detail"));
    const RuleResult& coarse = checked.result("V-002");
    ASSERT_EQ(coarse.findings.size(), 1U);
    EXPECT_GE(coarse.findings.front().left.size(), 2U);
    EXPECT_EQ(coarse.findings.front().found.toStdString(), "57.70");
}

TEST(CheckSessionTest, ListsInferredEntriesUntilTheyAreConfirmed) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30108");
    entry.stated.function = FunctionCode();
    checked.put(entry);
    ASSERT_EQ(checked.found(), "M-001 1");
    const Finding& finding = checked.result("M-001").findings.front();
    EXPECT_EQ(finding.found.toStdString(), "2080505");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(findingPlace(finding).toStdString(),
              "input:entries/" + std::to_string(static_cast<unsigned>(entry.id)));
    entry.stated = entry.at;
    checked.put(entry);
    EXPECT_EQ(checked.found(), "");
}

TEST(CheckSessionTest, DoubtsWhatNoBudgetHolds) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30103");
    entry.amount = wan("1000000.01");
    checked.put(entry);
    EXPECT_EQ(checked.found(), "V-1001 2"); // 表2 and 表6
    entry.amount = wan("1000000.00") - wan("356.92") - wan("0.01");
    checked.put(entry);
    EXPECT_EQ(checked.found(), "");
    entry.amount = wan("-400.00");
    checked.put(entry);
    EXPECT_EQ(checked.result("V-352").findings.size(), 2U);
}

TEST(CheckSessionTest, ComparesMagnitudesWithLastYear) {
    Document document = referenceDocument();
    Document before = referenceDocument();
    document.lastYear = LastYearLedger{{}, before.ledger};
    CheckedDocument checked(std::move(document));
    EXPECT_EQ(checked.result("V-1001").state, CheckState::Passed);
    Entry entry = entryAt(checked.workspace().document(), "30112"); // 0.41
    entry.amount = wan("41.00");
    checked.put(entry);
    EXPECT_EQ(checked.result("V-1001").state, CheckState::Passed);
    entry.amount = wan("41.42");
    checked.put(entry);
    ASSERT_EQ(checked.result("V-1001").findings.size(), 1U);
    EXPECT_EQ(findingPlace(checked.result("V-1001").findings.front()).toStdString(), "cell:t06:30112:2");
}

TEST(CheckSessionTest, ListsTailDifferencesOnceATable) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30103");
    entry.amount += Money::fromFen(4000); // 0.004 万元
    checked.put(entry);
    Entry other = entryAt(checked.workspace().document(), "30102");
    other.amount += Money::fromFen(4000);
    checked.put(other);
    const RuleResult& tails = checked.result("V-1003");
    ASSERT_EQ(tails.state, CheckState::Found);
    EXPECT_EQ(findingPlace(tails.findings.front()).left(9).toStdString(), "cell:t06:");
    EXPECT_EQ(tails.severity, Severity::Hint);
}

TEST(CheckSessionTest, WantsEveryCodeBrokenDown) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30302");
    entry.at.economic = *EconomicCode::parse("303");
    checked.put(entry);
    EXPECT_EQ(findingPlace(checked.result("V-102").findings.at(0)).toStdString(), "cell:t06:303:1");
    entry.at.economic = *EconomicCode::parse("30302");
    entry.at.function = *FunctionCode::parse("206");
    checked.put(entry);
    EXPECT_EQ(checked.result("V-102").state, CheckState::Passed);
    // In 表2 and 表3 2069999 stands beside it, in 表5 nothing.
    ASSERT_EQ(checked.result("V-101").findings.size(), 1U);
    EXPECT_EQ(findingPlace(checked.result("V-101").findings.front()).toStdString(), "cell:t05:206:1");
    entry.at.function = *FunctionCode::parse("20805");
    checked.put(entry);
    EXPECT_EQ(checked.result("V-002").state, CheckState::Found);
}

TEST(CheckSessionTest, SeesRowsOutOfOrder) {
    const auto reference = workspaceOf(referenceDocument());
    const PanelTable& panel = reference->tables().panel(5, 0);
    std::vector<RowKey> rows;
    for (int i = 0; i < panel.rowCount(); ++i) {
        rows.push_back(panel.rowAt(i));
    }
    EXPECT_EQ(firstOutOfOrder(rows, panel.path()), -1);
    std::swap(rows[3], rows[4]);
    EXPECT_EQ(firstOutOfOrder(rows, panel.path()), 4);
    rows[4] = rows[3];
    EXPECT_EQ(firstOutOfOrder(rows, panel.path()), 4);
}

TEST(CheckSessionTest, WantsPersonnelMoneyAmongPersonnel) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30103");
    entry.at.nature = entry.stated.nature = Nature::Operating;
    checked.put(entry);
    EXPECT_EQ(checked.found(), "V-231 1");
    EXPECT_EQ(checked.result("V-231").severity, Severity::Warning);
}

TEST(CheckSessionTest, ComparesPensionsWithTheirFunction) {
    CheckedDocument checked(referenceDocument());
    Entry entry = entryAt(checked.workspace().document(), "30108");
    entry.at.function = entry.stated.function = *FunctionCode::parse("2010301");
    checked.put(entry);
    EXPECT_EQ(checked.found(), "V-330 1");
}

} // namespace
} // namespace budget
