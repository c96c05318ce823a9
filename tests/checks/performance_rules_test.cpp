// V-7xx: what is noticed in performance forms.
#include "tests/checks/check_fixture.h"

namespace budget::test {
namespace {

Indicator& indicator(Document& document, std::size_t index) {
    return document.inputs.performance.indicators[index];
}
template <typename Change>
void changeIndicator(Document& document, std::uint32_t project, std::size_t index, const Change& change) {
    changeProject(document, project, [&](Project& p) { change(p.performance.indicators[index]); });
}

class PerformanceRuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(PerformanceRuleTest, FiresAndSparesTheNearMiss) {
    expectFiresAndMisses(GetParam());
}

constexpr RuleCase cases[] = {
    {"DepartmentAmount", "V-701", "",
     [](Document& d) { d.inputs.performance.otherOverride = tenThousand("0.01"); },
     [](Document& d) {
         d.inputs.performance.upperOverride = tenThousand("465.00");
         d.inputs.performance.ownOverride = tenThousand("0.24");
     }},
    {"SumOfWeights", "V-702", "", [](Document& d) { indicator(d, 0).weight = QStringLiteral("41"); },
     [](Document& d) {
         indicator(d, 0).weight = QStringLiteral("39.5");
         indicator(d, 1).weight = QStringLiteral(" 30.5 ");
     }},
    {"SumOfWeightsOfASetting", "V-702", "", [](Document& d) { d.settings.weightTotal = 100; },
     [](Document& d) { d.settings.weightTotal = 90; }},
    {"WeightLeftBlank", "V-702", "blank", [](Document& d) { indicator(d, 0).weight.clear(); },
     [](Document& d) { indicator(d, 0).weight = QStringLiteral("40分"); }},
    {"WeightThatIsNoNumber", "V-702", "unreadable",
     [](Document& d) { indicator(d, 0).weight = QStringLiteral("四十"); },
     [](Document& d) { d.inputs.performance.indicators.clear(); }},
    {"WeightsOfGroups", "V-703", "",
     [](Document& d) {
         changeIndicator(d, 3, 5, [](Indicator& i) { i.weight = QStringLiteral("10"); });
         changeIndicator(d, 3, 6, [](Indicator& i) { i.weight = QStringLiteral("40"); });
     },
     [](Document& d) {
         changeIndicator(d, 3, 0, [](Indicator& i) { i.weight = QStringLiteral("6"); });
         changeIndicator(d, 3, 1, [](Indicator& i) { i.weight = QStringLiteral("10"); });
     }},
    {"MoneyWithoutAProject", "V-705", "noProject",
     [](Document& d) { addEntry(d, "fiscal.general.own", "project", "2010302", "30201", "1.00"); },
     [](Document& d) { addEntry(d, "fiscal.general.own", "project", "2010302", "30201", "1.00", 1, 1); }},
    {"CarriedOverInName", "V-707", "",
     [](Document& d) {
         changeProject(d, 4, [](Project& p) { p.name = QStringLiteral("外交部项目（结转资金）"); });
     },
     [](Document& d) { addEntry(d, "carry.fiscal.general", "project", "2010302", "30201", "2.00", 1, 5); }},
    {"FormWithoutMoney", "V-708", "noMoney",
     [](Document& d) {
         Project project = *d.ledger.project(static_cast<ProjectId>(1));
         project.id = d.ledger.nextProjectId();
         project.name = QStringLiteral("新项目");
         d.ledger.exchange(project.id, project);
     },
     [](Document& d) {
         Project project = *d.ledger.project(static_cast<ProjectId>(1));
         project.id = d.ledger.nextProjectId();
         project.name = QStringLiteral("新项目");
         project.performance = {};
         d.ledger.exchange(project.id, project);
     }},
    {"NumberWithoutUnit", "V-709", "value", [](Document& d) { indicator(d, 0).value = QStringLiteral("≥3"); },
     [](Document& d) { indicator(d, 0).value = QStringLiteral("≥3万人次"); }},
    {"NumberWithoutOperator", "V-709", "value",
     [](Document& d) { indicator(d, 0).value = QStringLiteral("3次"); },
     [](Document& d) { indicator(d, 0).value = QStringLiteral("2024年12月底前"); }},
    {"PriceTimesNumber", "V-710", "",
     [](Document& d) {
         changeIndicator(d, 4, 5, [](Indicator& i) { i.value = QStringLiteral("<=4300元"); });
     },
     [](Document& d) {
         changeIndicator(d, 4, 5, [](Indicator& i) { i.value = QStringLiteral("<=4257元"); });
     }},
    {"NoBasis", "V-711", "basis", [](Document& d) { indicator(d, 0).basis.clear(); },
     [](Document& d) { indicator(d, 0).scoring.clear(); }},
    {"NoScoring", "V-711", "scoring",
     [](Document& d) { changeIndicator(d, 1, 0, [](Indicator& i) { i.scoring.clear(); }); },
     [](Document& d) { changeProject(d, 1, [](Project& p) { p.performance.published = false; }); }},
    {"WeightOfZero", "V-711", "weight", [](Document& d) { indicator(d, 0).weight = QStringLiteral("0"); },
     [](Document& d) { indicator(d, 0).weight = QStringLiteral("1"); }},
    {"LastYearPartlyBlank", "V-712", "",
     [](Document& d) { changeIndicator(d, 1, 0, [](Indicator& i) { i.lastYear.clear(); }); },
     [](Document& d) {
         changeProject(d, 1, [](Project& p) {
             for (Indicator& each : p.performance.indicators) {
                 each.lastYear.clear();
             }
         });
     }},
};

INSTANTIATE_TEST_SUITE_P(All, PerformanceRuleTest, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(PerformanceRules, SpareAmountsThatAreComputed) {
    const Document document = changed(exampleDocument(), [](Document& d) {
        d.inputs.performance.upperOverride.reset();
        d.inputs.performance.ownOverride.reset();
        d.inputs.performance.otherOverride.reset();
    });
    EXPECT_EQ(stateOf(document, "V-701"), CheckState::Passed);
    EXPECT_EQ(stateOf(document, "V-706"), CheckState::NotApplicable);
}

TEST(PerformanceRules, NameOnlyTheOverridesThatDiffer) {
    const Document document = changed(exampleDocument(), [](Document& d) {
        d.inputs.performance.upperOverride = tenThousand("0.00");
        d.inputs.performance.ownOverride = tenThousand("434.05");
        d.inputs.performance.otherOverride.reset();
    });
    const std::vector<Finding> findings = findingsOf(document, "V-706");
    ASSERT_EQ(findings.size(), 1U);
    ASSERT_EQ(findings[0].left.size(), 1U);
    EXPECT_EQ(findings[0].difference, tenThousand("0.01"));
    EXPECT_EQ(findings[0].expected, QStringLiteral("434.04"));
}

TEST(PerformanceRules, TakeAnEmptyWeightForNoNumber) {
    const Document document = changed(exampleDocument(), [](Document& d) { indicator(d, 0).weight.clear(); });
    const std::vector<Finding> findings = findingsOf(document, "V-702");
    ASSERT_EQ(findings.size(), 1U) << "no sum is made of a blank";
    EXPECT_EQ(placeText(findings[0].left.front().place),
              QStringLiteral("input:performance/indicators/0/weight"));
}

TEST(PerformanceRules, ReadTheAmountsOfForms) {
    const PrintedDocument checked(exampleDocument());
    EXPECT_EQ(checked.result("V-704").state, CheckState::Passed);
    const RuleResult tampered = checked.result("V-704", [](auto&, Publication& publication) {
        for (Block& block : publication.blocks) {
            if (Grid* grid = std::get_if<Grid>(&block); grid && grid->style == GridStyle::Form) {
                for (GridRow& row : grid->rows) {
                    for (GridCell& cell : row.cells) {
                        cell.text.replace(QStringLiteral("18.81"), QStringLiteral("18.18"));
                    }
                }
            }
        }
    });
    EXPECT_EQ(tampered.findings.size(), 1U);
}

} // namespace
} // namespace budget::test
