// V-8xx: what is noticed in the clerk's texts, and what is right although it looks alike.
#include "tests/checks/check_fixture.h"

namespace budget::test {
namespace {

void setMatters(Document& document, const char16_t* text) {
    document.inputs.otherMatters = QString::fromUtf16(text);
}
void setGoal(Document& document, const char16_t* text) {
    document.inputs.performance.goal = QString::fromUtf16(text);
}
void setFunctions(Document& document, const char16_t* text) {
    document.inputs.organisation.functions = QString::fromUtf16(text);
}

class WordingRuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(WordingRuleTest, FiresAndSparesTheNearMiss) {
    expectFiresAndMisses(GetParam());
}

constexpr RuleCase cases[] = {
    {"EmptyFieldOfAForm", "V-801", "empty", [](Document& d) { d.inputs.performance.contact.clear(); },
     [](Document& d) { d.inputs.performance.contact = QStringLiteral("张三"); }},
    {"EmptyCountInASentence", "V-801", "empty", [](Document& d) { d.inputs.procurement.goods.reset(); },
     [](Document& d) { d.inputs.procurement.goods = Money(); }},
    {"Crosses", "V-801", "leftover", [](Document& d) { setMatters(d, u"由XX单位负责。"); },
     [](Document& d) { setMatters(d, u"采购LED屏2×3米。"); }},
    {"ForgottenToken", "V-801", "leftover", [](Document& d) { setMatters(d, u"{单位}无其他事项。"); },
     [](Document& d) { setMatters(d, u"{本年}年无其他事项。"); }},
    {"BothDirections", "V-801", "leftover", [](Document& d) { setMatters(d, u"经费增加（减少）。"); },
     [](Document& d) { setMatters(d, u"经费增加（含上年）。"); }},
    {"DoubledWord", "V-802", "word", [](Document& d) { setMatters(d, u"预算增加增加584.09万元。"); },
     [](Document& d) { setMatters(d, u"由市政府政府采购中心办理。"); }},
    {"DoubledMark", "V-802", "mark", [](Document& d) { setMatters(d, u"无其他事项，。"); },
     [](Document& d) { setMatters(d, u"“无”，其他……事项。"); }},
    {"WordsOfTheSentenceAgain", "V-802", "joint",
     [](Document& d) {
         d.inputs.reasons[QStringLiteral("income.general")] = QStringLiteral("主要原因是人员减少");
     },
     [](Document& d) {
         d.inputs.reasons[QStringLiteral("income.general")] = QStringLiteral("人员减少是主要原因");
     }},
    {"EnglishWord", "V-803", "", [](Document& d) { setGoal(d, u"新思想 and 外交思想。"); },
     [](Document& d) { setGoal(d, u"采购LED屏、iPad和5km线缆，建设APP。"); }},
    {"OldYear", "V-804", "year", [](Document& d) { setMatters(d, u"2022年无其他事项。"); },
     [](Document& d) { setMatters(d, u"2023年与2024年无其他事项。"); }},
    {"OldYearInATitle", "V-804", "year", [](Document& d) { setMatters(d, u"按照2019年规定执行。"); },
     [](Document& d) { setMatters(d, u"按照《2019年规定》和〔2021年〕文，自2018年起执行。"); }},
    {"OldYearOutsideABasis", "V-804", "year", [](Document& d) { setGoal(d, u"完成2021年任务。"); },
     [](Document& d) {
         changeProject(d, 1, [](Project& p) { p.basis = QStringLiteral("根据2015年工作报告"); });
     }},
    {"YearThatIsCut", "V-804", "cut", [](Document& d) { setMatters(d, u"202年度预算。"); },
     [](Document& d) { setMatters(d, u"2024年度预算。"); }},
    {"NameWithAPartLeftOut", "V-805", "", [](Document& d) { setMatters(d, u"乌鲁木齐市外事办公室负责。"); },
     [](Document& d) { setMatters(d, u"乌鲁木齐市人民对外友好协会与乌鲁木齐市外事工作。"); }},
    {"NameWithATypo", "V-805", "", [](Document& d) { setMatters(d, u"乌鲁木齐市人民政府外市办公室负责。"); },
     [](Document& d) { setMatters(d, u"乌鲁木齐市人民政府外事办公室负责。"); }},
    {"NameRepaired", "V-805", "", [](Document& d) { setGoal(d, u"乌鲁木齐市政府外事办公室的目标"); },
     [](Document& d) {
         setGoal(d, u"乌鲁木齐市人民政府办公厅的目标"); // another office
     }},
    {"HalfWidthComma", "V-807", "", [](Document& d) { setMatters(d, u"无其他事项,特此说明。"); },
     [](Document& d) { setMatters(d, u"增长1,234.50万元，目标>=3次。"); }},
    {"HalfWidthBrackets", "V-807", "", [](Document& d) { setMatters(d, u"出国(境)经费"); },
     [](Document& d) { setMatters(d, u"（1）无；(2)无"); }},
    {"BlankInADate", "V-808", "", [](Document& d) { setMatters(d, u"2024 年无其他事项。"); },
     [](Document& d) { setMatters(d, u"2024年 无其他事项，特定目标 07100133。"); }},
    {"BracketNotClosed", "V-809", "", [](Document& d) { setMatters(d, u"因公出国（境费用。"); },
     [](Document& d) { setMatters(d, u"1）因公出国（境）；2）“三公”《办法》。"); }},
    {"BracketNotOpened", "V-809", "", [](Document& d) { setMatters(d, u"因公出国境）费用。"); },
     [](Document& d) { setMatters(d, u"因公出国(境）费用。"); }},
    {"GapInAList", "V-810", "", [](Document& d) { setGoal(d, u"1.完成；2.配合；4.促进"); },
     [](Document& d) { setGoal(d, u"1.完成3.5万；2.配合2024年；3.促进。1、另；2、再"); }},
    {"GapInGoals", "V-810", "", [](Document& d) { setGoal(d, u"目标1：规范；目标3：深化"); },
     [](Document& d) { setGoal(d, u"目标1：规范；目标2：深化，占2、5成"); }},
    {"ShortDepartmentInFunctions", "V-805", "", [](Document& d) { setGoal(d, u"乌鲁木齐市人民外事办公室"); },
     [](Document& d) {
         setFunctions(d, u"乌鲁木齐市外事办公室是外事工作主管单位。"); // it is noticed already
     }},
};

INSTANTIATE_TEST_SUITE_P(All, WordingRuleTest, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(WordingRules, LookOnlyAtWhatIsPrinted) {
    Document document = exampleDocument();
    document.inputs.reasons[QStringLiteral("item.2999999")] = QStringLiteral("由于XX由于XX");
    changeProject(document, 5, [](Project& project) { project.basis = QStringLiteral("XX（"); }); // masked
    for (const char* rule : {"V-801", "V-802", "V-809"}) {
        EXPECT_EQ(stateOf(document, rule), CheckState::Passed) << rule;
    }
}

TEST(WordingRules, SaySomethingWithoutNamingAMaskedProject) {
    Document document = exampleDocument();
    changeProject(document, 5, [](Project& project) {
        project.name = QStringLiteral("秘密工程");
        project.code = QStringLiteral("0710");
    });
    document.inputs.otherMatters = QStringLiteral("秘密工程增加增加");
    const std::vector<Finding> findings = findingsOf(document, "V-802");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_FALSE(findings[0].left.front().shown.contains(QStringLiteral("秘密工程")));
    EXPECT_TRUE(findings[0].left.front().shown.contains(QStringLiteral("特定目标 0710")));
}

TEST(WordingRules, CompareTermsOfHeadingAndText) {
    const RuleResult repaired =
        PrintedDocument(exampleDocument()).result("V-811", [](auto& sections, Publication&) {
            for (NarrativeSection& section : sections) {
                section.heading.replace(QStringLiteral("单位运行经费"), QStringLiteral("机关运行经费"));
            }
        });
    EXPECT_EQ(repaired.state, CheckState::Passed);
}

} // namespace
} // namespace budget::test
