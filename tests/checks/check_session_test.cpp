// Following edits gives what looking at everything anew gives.
#include "tests/checks/figure_fixture.h"
#include "tests/support/random_ledger.h"

namespace budget {
namespace {

using namespace budget::test;

class CheckedEditsTest : public testing::TestWithParam<unsigned> {};

Document randomDocument(RandomLedger& random, Depth depth) {
    Document document = random.document(3, 3);
    random.fill(document.ledger, 40, depth);
    const auto workspace = workspaceOf(document);
    for (const auto& [cell, figure] : approvalOf(*workspace)) {
        if (random.below(3) == 0) {
            document.controlFigures[cell] = figure;
        }
    }
    Document before = document;
    document.lastYear = LastYearLedger{{}, before.ledger};
    return document;
}

void expectAsFromNothing(const CheckedDocument& checked, int edit) {
    const CheckSession fresh(checked.workspace(), checkPack());
    ASSERT_EQ(describe(checked.session().tableResults()), describe(fresh.tableResults())) << "edit " << edit;
    ASSERT_EQ(checked.session().tableResults(), fresh.tableResults()) << "edit " << edit;
    ASSERT_EQ(checked.session().controlSummary(), fresh.controlSummary()) << "edit " << edit;
}

TEST_P(CheckedEditsTest, LeaveResultsAsFromNothing) {
    RandomLedger random(GetParam());
    CheckedDocument checked(randomDocument(random, GetParam() % 2 == 0 ? Depth::AnyNode : Depth::Complete));
    for (int i = 0; i < 60; ++i) {
        checked.apply(random.edit(checked.workspace().document()));
        expectAsFromNothing(checked, i);
        if (HasFatalFailure()) {
            return;
        }
    }
}

TEST_P(CheckedEditsTest, FindNoSumOrRelationBroken) {
    RandomLedger random(GetParam() + 100);
    CheckedDocument checked(randomDocument(random, Depth::Complete));
    for (int i = 0; i < 40; ++i) {
        checked.apply(random.edit(checked.workspace().document()));
        for (const RuleResult& result : checked.session().tableResults()) {
            const bool ofTables = result.rule.startsWith(QStringLiteral("V-2")) ||
                                  (result.rule.startsWith(QStringLiteral("V-3")) && result.rule < u"V-33");
            if (ofTables && result.rule != u"V-231") {
                ASSERT_NE(result.state, CheckState::Found) << describe({result}) << " edit " << i;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, CheckedEditsTest, testing::Range(0U, 8U));

TEST(CheckSessionTest, FollowsNamesAndOrderOfUnitsAndProjects) {
    RandomLedger random(5);
    CheckedDocument checked(randomDocument(random, Depth::AnyNode));
    const Ledger& ledger = checked.workspace().document().ledger;
    Unit unit = *ledger.unit(ledger.unitsInOrder().front());
    unit.name = QStringLiteral("另一单位");
    checked.apply({{UnitChange{unit.id, unit}}});
    expectAsFromNothing(checked, 0);
    unit.order = ledger.nextOrder();
    checked.apply({{UnitChange{unit.id, unit}}});
    expectAsFromNothing(checked, 1);
    Project project = *ledger.project(ledger.projectsInOrder().front());
    project.name = QStringLiteral("另一项目");
    checked.apply({{ProjectChange{project.id, project}}});
    expectAsFromNothing(checked, 2);
    Document other = checked.workspace().document();
    Settings settings = other.settings;
    settings.weightTotal = 100;
    checked.apply({{PartChange(settings)}});
    expectAsFromNothing(checked, 3);
    checked.apply({{PartChange(LastYear())}});
    expectAsFromNothing(checked, 4);
}

} // namespace
} // namespace budget
