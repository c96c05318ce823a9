// V-4xx: what is noticed about this year beside last year, and what is not.
#include "tests/checks/check_fixture.h"

namespace budget::test {
namespace {

QString& reason(Document& document, const char* name) {
    return document.inputs.reasons[QString::fromLatin1(name)];
}

class YearRuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(YearRuleTest, FiresAndSparesTheNearMiss) {
    expectFiresAndMisses(GetParam());
}

void keep(Document&) {}

constexpr RuleCase cases[] = {
    {"MoneyThatHadNothingLastYear", "V-404", "",
     [](Document& d) { addEntry(d, "fiscal.fund.own", "project", "2120801", "30201", "3.00"); },
     [](Document& d) { addEntry(d, "unit.other", "project", "2010302", "30201", "3.00", 1, 3); }},
    {"NoReason", "V-405", "missing", [](Document& d) { reason(d, "income.general").clear(); },
     [](Document& d) {
         reason(d, "income.fund").clear(); // nothing changes there
     }},
    {"NoReasonAboveTheThreshold", "V-405", "missing",
     [](Document& d) {
         d.settings.reasonPercent = 20;
         reason(d, "threePublic.reception").clear(); // 25.00 %
     },
     [](Document& d) {
         d.settings.reasonPercent = 20;
         reason(d, "threePublic.vehicleOperation").clear(); // 19.30 %
     }},
    {"ReasonThatSaysNothing", "V-405", "missing",
     [](Document& d) { reason(d, "income.general") = QStringLiteral("略"); }, keep},
    {"ReasonThatBreaksOff", "V-405", "unfinished",
     [](Document& d) { reason(d, "income.general") = QStringLiteral("人员减少，主要原因是"); },
     [](Document& d) { reason(d, "income.general") = QStringLiteral("人员减少，经费相应减少。"); }},
    {"OneReasonForRiseAndFall", "V-405", "opposite",
     [](Document& d) { reason(d, "threePublic.reception") = reason(d, "threePublic.vehicleOperation"); },
     [](Document& d) { reason(d, "operatingCost") = reason(d, "threePublic.vehicleOperation"); }},
    {"LargeChange", "V-409", "", [](Document& d) { d.settings.fullReasonPercent = 24; },
     [](Document& d) { d.settings.fullReasonPercent = 25; }},
    {"ReasonOfTheOtherDirection", "V-410", "",
     [](Document& d) { reason(d, "threePublic.reception") = QStringLiteral("严格执行规定，压减接待费"); },
     [](Document& d) { reason(d, "threePublic.reception") = QStringLiteral("压减会议后外事接待增加"); }},
    {"ReasonThatDenies", "V-410", "",
     [](Document& d) { reason(d, "operatingCost") = QStringLiteral("会议增加"); },
     [](Document& d) { reason(d, "operatingCost") = QStringLiteral("严控经费，不再新增支出"); }},
    {"VanishedCode", "V-411", "",
     [](Document& d) {
         for (const Entry& entry : std::vector<Entry>(d.ledger.entries())) {
             if (entry.at.function == FunctionCode::parse("2080501")) {
                 d.ledger.exchange(entry.id, std::nullopt);
             }
         }
     },
     [](Document& d) { addEntry(d, "fiscal.general.own", "basic.personnel", "2080506", "30109", "1.00"); }},
};

INSTANTIATE_TEST_SUITE_P(All, YearRuleTest, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(YearRules, SayNothingWithoutLastYear) {
    const Document document = changed(exampleDocument(), [](Document& d) { d.lastYear = std::monostate(); });
    const PrintedDocument checked(document);
    for (const char* rule : {"V-401", "V-402", "V-404", "V-405", "V-406", "V-407", "V-409", "V-411"}) {
        const RuleResult result = checked.result(rule);
        EXPECT_EQ(result.state, CheckState::NotChecked) << rule;
        EXPECT_EQ(result.missing, QStringLiteral("lastYear")) << rule;
    }
}

TEST(YearRules, SayThatSomethingWasNotCheckedWhereLastYearIsCoarse) {
    const Document document = changed(exampleDocument(), [](Document& d) {
        auto& ledger = std::get<LastYearLedger>(d.lastYear).ledger;
        Entry coarse = ledger.entries().front();
        coarse.at.function = FunctionCode();
        ledger.exchange(coarse.id, coarse);
    });
    EXPECT_EQ(stateOf(document, "V-401"), CheckState::NotChecked);
    EXPECT_EQ(stateOf(document, "V-409"), CheckState::Found) << "what is known is still looked at";
}

TEST(YearRules, NameTheCellsOfBothYears) {
    const std::vector<Finding> findings = findingsOf(exampleDocument(), "V-409");
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(placeText(findings[0].left.front().place), QStringLiteral("cell:t03::3"));
    EXPECT_EQ(findings[0].left.front().shown, QStringLiteral("58.56"));
    EXPECT_EQ(findings[0].right.front().shown, QStringLiteral("23.18"));
    EXPECT_EQ(findings[0].difference, tenThousand("35.38"));
    EXPECT_EQ(findings[0].found, QStringLiteral("152.63%"));
}

TEST(YearRules, ComparePrintedPartsOfLastYear) {
    Document document = exampleDocument();
    LastYearFigures figures;
    const std::pair<const char*, const char*> cells[] = {
        {"", "449.27"}, {"basic", "426.09"}, {"project", "23.18"}};
    figures.figures[{QStringLiteral("t03"), {}, QStringLiteral("1")}] = tenThousand(cells[0].second);
    figures.figures[{QStringLiteral("t03"), {}, QStringLiteral("2")}] = tenThousand(cells[1].second);
    figures.figures[{QStringLiteral("t03"), {}, QStringLiteral("3")}] = tenThousand(cells[2].second);
    document.lastYear = figures;
    EXPECT_EQ(saidOf(document, "V-406").size(), 0U);
    figures.figures[{QStringLiteral("t03"), {}, QStringLiteral("3")}] = tenThousand("23.28");
    document.lastYear = figures;
    const std::vector<Finding> findings = findingsOf(document, "V-406");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].difference, tenThousand("-0.10"));
    EXPECT_EQ(findings[0].expected, QStringLiteral("449.37"));
}

/// The first span of an aspect in a paragraph.
TextSpan& spanOf(std::vector<NarrativeSection>& sections, const char* paragraph, Aspect aspect) {
    for (NarrativeSection& section : sections) {
        for (NarrativeParagraph& each : section.paragraphs) {
            for (TextSpan& span : each.spans) {
                if (each.id == QString::fromLatin1(paragraph) && span.figure &&
                    span.figure->aspect == aspect) {
                    return span;
                }
            }
        }
    }
    throw std::invalid_argument(paragraph);
}

TEST(YearRules, ReadDifferencesRatesAndWordsAsPrinted) {
    const PrintedDocument checked(exampleDocument());
    EXPECT_EQ(checked.result("V-401").state, CheckState::Passed);
    EXPECT_EQ(checked.result("V-402").state, CheckState::Passed);
    EXPECT_EQ(checked.result("V-403").state, CheckState::Passed);
    EXPECT_EQ(checked
                  .result("V-401",
                          [](auto& sections, Publication&) {
                              spanOf(sections, "income.general", Aspect::Rate).text = QStringLiteral("4.57");
                          })
                  .findings.size(),
              1U);
    EXPECT_EQ(checked
                  .result("V-402",
                          [](auto& sections, Publication&) {
                              spanOf(sections, "income.general", Aspect::Word).text = QStringLiteral("增加");
                          })
                  .findings.size(),
              1U);
    EXPECT_EQ(checked
                  .result("V-403",
                          [](auto& sections, Publication&) {
                              spanOf(sections, "income.fund", Aspect::Rate).text = QStringLiteral("100.00");
                          })
                  .findings.size(),
              1U);
}

} // namespace
} // namespace budget::test
