// Money that is not itemised to the end, nets to nothing or is tiny: the sentences still add up and read
// well.
#include "tests/narrative/narrative_fixture.h"

namespace budget::test {
namespace {

TEST(UnrefinedMoneyTest, StandsLastInTheBalance) {
    LedgerBuilder ledger;
    ledger.entry("", "", "", "", "2");
    ledger.entry("fiscal.general.own", "basic.personnel", "2010301", "30101", "6");
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "balance.income"), "收入预算包括：一般公共预算、未细化。");
    EXPECT_EQ(sentence(sections, "balance.expenditure"), "支出预算包括：一般公共服务支出、未细化。");
}

TEST(UnrefinedMoneyTest, MayBeAllThereIs) {
    LedgerBuilder ledger;
    ledger.entry("fiscal", "", "", "", "2");
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "balance.income"), "收入预算包括：未细化。");
    EXPECT_EQ(sentence(sections, "balance.expenditure"), "支出预算包括：未细化。");
    EXPECT_EQ(sentence(sections, "fiscal.income"), "收入预算包括：未细化2.00万元。");
}

TEST(UnrefinedMoneyTest, IsNamedLastAmongItems) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "basic.personnel", "", "", "2");
    ledger.entry("fiscal.general.own", "basic.personnel", "2010301", "30101", "6");
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "fiscal.general"),
              "一般公共预算支出包括：一般公共服务支出6.00万元，主要用于行政运行；未细化2.00万元。");
    EXPECT_EQ(sentence(sections, "general.classes.201"), "1、一般公共服务支出（类）6.00万元，占75.00%。");
    EXPECT_EQ(sentence(sections, "basic.personnel"), "人员经费8.00万元，主要包括：基本工资、未细化。");
}

TEST(UnrefinedMoneyTest, HasNoShareWhereItsSistersHaveNone) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "", "2010301", "", "0.5");
    EXPECT_EQ(sentence(documentOf(ledger), "general.rest"), "未细化0.50万元。");
}

TEST(UnrefinedMoneyTest, IsAPartOfFundsAndCapital) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.fund.own", "project", "2120803", "", "5");
    ledger.entry("fiscal.fund.own", "", "2120803", "", "3");
    ledger.entry("fiscal.capital.own", "", "223", "", "1");
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "fund.kinds"), "其中：基本支出0.00万元，项目支出5.00万元，未细化3.00万元。");
    EXPECT_EQ(sentence(sections, "capital.kinds"),
              "其中：基本支出0.00万元，项目支出0.00万元，未细化1.00万元。");
}

TEST(DefaultUseTest, DoesNotNameTheClassItself) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "project", "201", "", "2");
    ledger.entry("fiscal.general.own", "project", "2010302", "", "3");
    ledger.entry("fiscal.general.own", "project", "206", "", "4");
    EXPECT_EQ(
        sentence(documentOf(ledger), "fiscal.general"),
        "一般公共预算支出包括：一般公共服务支出5.00万元，主要用于一般行政管理事务；科学技术支出4.00万元。");
}

TEST(DefaultUseTest, NamesRepeatedItemsWithTheirSection) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "basic", "2010101", "", "2");
    ledger.entry("fiscal.general.own", "basic", "2010301", "", "3");
    ledger.entry("fiscal.general.own", "basic", "2010302", "", "1");
    ledger.entry("fiscal.general.own", "basic", "2080101", "", "4");
    EXPECT_EQ(sentence(documentOf(ledger), "fiscal.general"),
              "一般公共预算支出包括：一般公共服务支出6.00万元，主要用于行政运行（人大事务）、"
              "行政运行（政府办公厅（室）及相关机构事务）、一般行政管理事务；"
              "社会保障和就业支出4.00万元，主要用于行政运行（人力资源和社会保障管理事务）。");
}

TEST(AllocationTest, PrintsTwoDecimalsAtMost) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    const ProjectId project = ledger.project("业务费", unit);
    ledger.entry("fiscal.general.own", "project", "2010302", "30226", "100", unit, project);
    ledger.entry("fiscal.general.own", "project", "2010302", "30201", "4.514999", unit, project);
    ledger.entry("fiscal.general.own", "project", "2010302", "30211", "0.000017", unit, project);
    EXPECT_EQ(sentence(documentOf(ledger), "general.projects.p1.allocation"),
              "资金分配情况：劳务费100万元、办公费4.51万元、差旅费0.00万元");
}

TEST(CarrySentencesTest, NameTheUnitWhereThereAreSeveral) {
    LedgerBuilder ledger;
    const UnitId first = ledger.unit("单位甲");
    const UnitId second = ledger.unit("单位乙");
    const ProjectId project = ledger.project("某项目", second, Disclosure::Withheld, "7");
    ledger.entry("carry.fiscal.general", "basic", "2010301", "", "9.64", first);
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "1", second, project);
    ledger.entry("carry.fiscal.general", "basic", "2010301", "", "2", second);
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "carry.rows.u1"), "1.单位甲：基本支出 9.64万元。");
    EXPECT_EQ(sentence(sections, "carry.rows.u2"), "2.单位乙：基本支出 2.00万元。");
    EXPECT_EQ(sentence(sections, "carry.rows.p1"), "3.单位乙：特定目标 7 1.00万元，完全不予公开。");
}

TEST(CarrySentencesTest, ListOnlyWhatIsNotNothing) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    const ProjectId offset = ledger.project("抵一", unit);
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "100", unit, offset);
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "-100", unit, offset);
    EXPECT_EQ(sentence(documentOf(ledger), "carry.total"),
              "某某局2024年没有使用上年结转结余资金安排的支出，上年结转结余情况明细表为空表。");
    const ProjectId other = ledger.project("抵二", unit);
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "3", unit, other);
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "carry.rows.p1"), "");
    EXPECT_EQ(sentence(sections, "carry.rows.p2"), "1.抵二 3.00万元。");
}

TEST(PerformanceSentenceTest, CountsAndSumsTheSameProjects) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    ledger.entry("fiscal.general.own", "project", "2010302", "", "30", unit);
    ledger.entry("unit.other", "project", "2010302", "", "7", unit);
    ledger.entry("unit.other", "project", "2010302", "", "2", unit, ledger.project("乙", unit));
    EXPECT_EQ(sentence(documentOf(ledger), "performance"),
              "2024年，本部门预算绩效管理整体预算绩效目标1个，涉及金额39.00万元；当年财政拨款项目0个，"
              "涉及预算金额0.00万元；当年非财政拨款项目1个，涉及预算金额2.00万元。"
              "具体情况见下表（按项目分别填报）：");
}

} // namespace
} // namespace budget::test
