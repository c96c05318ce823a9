// The sentences the reference does not use, each by a small ledger.
#include "tests/narrative/narrative_fixture.h"

namespace budget::test {
namespace {

LedgerBuilder generalOnly(const char* amount = "10") {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "basic.personnel", "2010301", "30101", amount);
    return ledger;
}

TEST(IncomeSentencesTest, SayNothingOfAccountsThatNeverHadMoney) {
    const auto sections = narrativeOf(documentOf(generalOnly(), generalOnly()));
    EXPECT_EQ(sentence(sections, "income.account"), "");
    EXPECT_EQ(sentence(sections, "income.carryOther"), "");
    EXPECT_EQ(sentence(sections, "income.rest"), "");
}

TEST(IncomeSentencesTest, SpeakOfAccountsWithMoney) {
    LedgerBuilder ledger = generalOnly("6");
    ledger.entry("account", "project", "2050299", "", "3");
    ledger.entry("carry.other.unit", "project", "2050299", "", "1");
    Document document = documentOf(ledger, generalOnly());
    document.inputs.reasons[QStringLiteral("income.account")] = QStringLiteral("{本年}年收费恢复。");
    const auto sections = narrativeOf(document);
    EXPECT_EQ(sentence(sections, "income.account"), "财政专户核拨3.00万元，占30.00%，比上年预算增加3.00万元，"
                                                    "增长100.00%，主要原因是2024年收费恢复。");
    EXPECT_EQ(
        sentence(sections, "income.carryOther"),
        "非财政拨款结转结余1.00万元，占10.00%，比上年预算增加1.00万元，增长100.00%，主要原因是（待填写）。");
    EXPECT_EQ(sentence(sections, "balance.income"),
              "收入预算包括：一般公共预算、财政专户核拨、非财政拨款结转结余。");
}

TEST(IncomeSentencesTest, SpeakOfMoneyThatIsGone) {
    LedgerBuilder last = generalOnly();
    last.entry("account", "project", "2050299", "", "3");
    EXPECT_EQ(sentence(documentOf(generalOnly(), last), "income.account"),
              "财政专户核拨0.00万元，占0.00%，比上年预算减少3.00万元，下降100.00%，主要原因是（待填写）。");
}

TEST(IncomeSentencesTest, GiveTransfersTheirOwnShareAndReason) {
    LedgerBuilder ledger = generalOnly("6");
    ledger.entry("fiscal.general.transfer", "project", "2010302", "", "2");
    LedgerBuilder last = generalOnly("6");
    last.entry("fiscal.general.transfer", "project", "2010302", "", "4");
    Document document = documentOf(ledger, last);
    document.inputs.reasons[QStringLiteral("income.general.transfer")] = QStringLiteral("上级补助减少");
    const auto sections = narrativeOf(document);
    EXPECT_EQ(sentence(sections, "income.general.transfer"),
              "上级一般公共预算安排的转移支付资金2.00万元，占25.00%，比上年预算减少2.00万元，下降50.00%，"
              "主要原因是上级补助减少。");
    EXPECT_EQ(sentence(sections, "income.fund.transfer"), "上级政府性基金安排的转移支付资金未安排。");
}

TEST(IncomeSentencesTest, GiveThePacksOwnReasonForNothingInBothYears) {
    EXPECT_EQ(sentence(documentOf(generalOnly(), generalOnly()), "income.fund"),
              "政府性基金预算0.00万元，占0.00%，比上年预算增加0.00万元，增长0.00%，"
              "主要原因是我单位未安排此项预算，所以2024年政府性基金预算比上年增长0%。");
}

TEST(IncomeSentencesTest, NeedNoReasonForAnUnchangedAmount) {
    EXPECT_EQ(sentence(documentOf(generalOnly(), generalOnly()), "income.general"),
              "一般公共预算10.00万元，占100.00%，比上年预算增加0.00万元，增长0.00%。");
}

TEST(IncomeSentencesTest, ShowWhatNoSourceHoldsYet) {
    LedgerBuilder ledger = generalOnly("6");
    ledger.entry("", "", "", "", "2");
    EXPECT_EQ(sentence(documentOf(ledger), "income.rest"), "未细化2.00万元，占25.00%。");
}

struct ZeroBase {
    const char* name;
    ZeroBaseWording wording;
    const char* phrase;
};

std::ostream& operator<<(std::ostream& out, const ZeroBase& zero) {
    return out << zero.name;
}

class ZeroBaseTest : public testing::TestWithParam<ZeroBase> {};

TEST_P(ZeroBaseTest, SaysGrowthFromNothingAsSet) {
    Document document = documentOf(generalOnly(), LedgerBuilder());
    document.settings.zeroBase = GetParam().wording;
    EXPECT_EQ(sentence(document, "income.general"), std::string("一般公共预算10.00万元，占100.00%，") +
                                                        GetParam().phrase + "，主要原因是（待填写）。");
}

INSTANTIATE_TEST_SUITE_P(
    Wordings, ZeroBaseTest,
    testing::Values(ZeroBase{"Hundred", ZeroBaseWording::Hundred, "比上年预算增加10.00万元，增长100.00%"},
                    ZeroBase{"NoItem", ZeroBaseWording::NoItem, "比上年预算增加10.00万元，上年无此项预算"},
                    ZeroBase{"Dash", ZeroBaseWording::Dash, "比上年预算增加10.00万元，增长—"}));

TEST(FiscalSentencesTest, NameEveryBudgetThatPays) {
    LedgerBuilder ledger = generalOnly();
    ledger.entry("fiscal.fund.own", "project", "2120803", "", "5");
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "fiscal.kinds"),
              "收入包括一般公共预算拨款和政府性基金预算拨款，无国有资本经营预算。");
    EXPECT_EQ(sentence(sections, "fiscal.income"),
              "收入预算包括：一般公共预算拨款10.00万元、政府性基金预算拨款5.00万元。");
    EXPECT_EQ(sentence(sections, "fiscal.general"),
              "一般公共预算支出包括：一般公共服务支出10.00万元，主要用于行政运行。");
    EXPECT_EQ(sentence(sections, "fiscal.fund"),
              "政府性基金预算支出包括：城乡社区支出5.00万元，主要用于城市建设支出。");
}

TEST(FiscalSentencesTest, ListAllThreeBudgets) {
    LedgerBuilder ledger = generalOnly();
    ledger.entry("fiscal.fund.own", "project", "2120803", "", "5");
    ledger.entry("fiscal.capital.own", "project", "223", "", "1");
    EXPECT_EQ(sentence(documentOf(ledger), "fiscal.kinds"),
              "收入包括一般公共预算拨款、政府性基金预算拨款和国有资本经营预算拨款。");
}

TEST(FundSentencesTest, TellTheItemsOfFundsAndCapital) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.fund.own", "project", "2120803", "", "5");
    LedgerBuilder last;
    last.entry("fiscal.fund.own", "project", "2120803", "", "4");
    Document document = documentOf(ledger, last);
    document.inputs.reasons[QStringLiteral("fund.item.2120803")] = QStringLiteral("工程开工");
    const auto sections = narrativeOf(document);
    EXPECT_EQ(sentence(sections, "fund.empty"), "");
    EXPECT_EQ(sentence(sections, "fund.total"), "某某局2024年政府性基金预算拨款安排的支出5.00万元，"
                                                "比上年预算增加1.00万元，增长25.00%。主要原因是（待填写）。");
    EXPECT_EQ(sentence(sections, "fund.kinds"), "其中：基本支出0.00万元，项目支出5.00万元。");
    EXPECT_EQ(sentence(sections, "fund.items.2120803"),
              "1、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）："
              "2024年预算数为5.00万元，比上年预算增加1.00万元，增长25.00%。主要原因是工程开工。");
    EXPECT_EQ(sentence(sections, "capital.empty"),
              "某某局2024年没有使用国有资本经营预算拨款安排的支出，国有资本经营预算支出情况表为空表。");
}

TEST(GeneralSentencesTest, TellItemsThatOnlyLastYearHad) {
    LedgerBuilder last = generalOnly();
    last.entry("fiscal.general.own", "project", "2010302", "", "2.5");
    EXPECT_EQ(sentence(documentOf(generalOnly(), last), "general.items.2010302"),
              "2、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）一般行政管理事务（项）："
              "2024年预算数为0.00万元，比上年预算减少2.50万元，下降100.00%。主要原因是（待填写）。");
}

TEST(GeneralSentencesTest, SayWhenThereIsNothing) {
    const auto sections = narrativeOf(documentOf(LedgerBuilder(), LedgerBuilder()));
    EXPECT_EQ(sentence(sections, "general.empty"),
              "某某局2024年没有使用一般公共预算拨款安排的支出，一般公共预算支出情况表为空表。");
    EXPECT_EQ(sentence(sections, "basic.total"),
              "某某局2024年没有使用一般公共预算拨款安排的基本支出，一般公共预算基本支出情况表为空表。");
    EXPECT_EQ(sentence(sections, "general.projects"),
              "某某局2024年没有使用一般公共预算拨款安排的项目支出，一般公共预算项目支出情况表为空表。");
    EXPECT_EQ(sentence(sections, "threePublic.total"),
              "某某局2024年没有使用财政拨款安排的“三公”经费，财政拨款“三公”经费支出情况表为空表。");
    EXPECT_EQ(sentence(sections, "carry.total"),
              "某某局2024年没有使用上年结转结余资金安排的支出，上年结转结余情况明细表为空表。");
    EXPECT_EQ(sentence(sections, "fiscal.kinds"), "2024年未安排财政拨款收入。");
    EXPECT_EQ(sentence(sections, "balance.income"), "2024年未安排收入预算。");
}

TEST(ProjectSentencesTest, AllotMoneyInTheOrderOfTheLedger) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    const ProjectId project = ledger.project("业务费", unit);
    ledger.entry("fiscal.general.own", "project", "2010302", "30226", "10", unit, project);
    ledger.entry("fiscal.general.own", "project", "2010302", "30201", "3.50", unit, project);
    ledger.entry("fiscal.general.own", "project", "2010302", "", "1", unit, project);
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "general.projects.p1.allocation"),
              "资金分配情况：劳务费10万元、办公费3.5万元、未细化1万元");
    EXPECT_EQ(sentence(sections, "general.projects.p1.basis"), "设立的政策依据：（待填写）");
    EXPECT_EQ(sentence(sections, "general.projects.p1.period"), "资金执行时间：2024年1月至2024年12月");
}

TEST(CarrySentencesTest, PutBasicMoneyBeforeProjects) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    const ProjectId project = ledger.project("公开项目", unit);
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "2", unit, project);
    ledger.entry("carry.other.unit", "basic.operating", "2010301", "30201", "1", unit);
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "carry.rows.u1"), "1.基本支出 1.00万元。");
    EXPECT_EQ(sentence(sections, "carry.rows.p2"), "");
    EXPECT_EQ(sentence(sections, "carry.rows.p1"), "2.公开项目 2.00万元。");
}

TEST(OperatingCostTest, CountsAdministrativeUnitsOnly) {
    LedgerBuilder ledger;
    const UnitId office = ledger.unit("某某局");
    const UnitId managed = ledger.unit("某某协会", UnitKind::CivilServiceManaged);
    const UnitId institution = ledger.unit("某某中心", UnitKind::Institution);
    ledger.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "4", office);
    ledger.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "2", managed);
    ledger.entry("fiscal.general.own", "basic.operating", "2010350", "30201", "8", institution);
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "operatingCost"),
              "某某局2024年的机关运行经费财政拨款预算6.00万元，上年预算暂无可比数据。");
    EXPECT_EQ(sentence(sections, "units.count"), "本部门中，行政单位2家，事业单位1家，"
                                                 "纳入某某局2024年部门预算编制范围的下属预算单位包括：");
}

TEST(OperatingCostTest, IsNotSpokenOfWithoutSuchUnits) {
    LedgerBuilder ledger;
    ledger.unit("某某中心", UnitKind::Institution);
    EXPECT_EQ(sentence(documentOf(ledger), "operatingCost"),
              "某某局没有行政单位和参照公务员法管理的事业单位，2024年未安排机关运行经费。");
}

TEST(OverviewTest, FitsADepartmentWithoutSubordinatesAndOffices) {
    LedgerBuilder ledger;
    ledger.unit("某某局");
    const auto sections = narrativeOf(documentOf(ledger));
    EXPECT_EQ(sentence(sections, "units.budget"), "从预算单位构成看，某某局的预算包括：某某局本级预算。");
    EXPECT_EQ(sentence(sections, "offices"), "某某局本级无下设处室。");
    EXPECT_EQ(sentence(sections, "units.count"),
              "本部门中，行政单位1家，事业单位0家，纳入某某局2024年部门预算编制范围的预算单位包括：");
    EXPECT_EQ(sentence(sections, "functions"), "（待填写）");
}

TEST(OverviewTest, PrintsPlaceholdersForWhatIsMissing) {
    const auto sections = narrativeOf(documentOf(LedgerBuilder()));
    EXPECT_EQ(sentence(sections, "staff"),
              "某某局编制数（待填写），实有人数（待填写）人，其中：在职（待填写）人，增减变化（待填写）；"
              "退休（待填写）人，增减变化（待填写）；离休（待填写）人，增减变化（待填写）。");
    EXPECT_EQ(sentence(sections, "assets.furniture"), "3.办公家具价值（待填写）万元。");
    EXPECT_EQ(sentence(sections, "otherMatters"), "本单位无其他需说明事项。");
    EXPECT_EQ(sentence(sections, "signature.date"), "公开日期（待填写）");
}

TEST(AssetSentencesTest, SpeakOfVehiclesToBeBought) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "project", "2010302", "31013", "18");
    EXPECT_EQ(sentence(documentOf(ledger), "assets.purchase"),
              "2024年部门预算安排购置车辆经费18.00万元，安排购置50万元以上大型设备（待填写）台，"
              "单位价值100万元以上大型设备（待填写）台。");
}

TEST(PerformanceSentenceTest, CountsProjectsByTheirMoney) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    ledger.entry("fiscal.fund.own", "project", "2120803", "", "5", unit, ledger.project("甲", unit));
    ledger.entry("unit.other", "project", "2010302", "", "2", unit, ledger.project("乙", unit));
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "1", unit, ledger.project("丙", unit));
    EXPECT_EQ(sentence(documentOf(ledger), "performance"),
              "2024年，本部门预算绩效管理整体预算绩效目标1个，涉及金额8.00万元；当年财政拨款项目1个，"
              "涉及预算金额5.00万元；当年非财政拨款项目1个，涉及预算金额2."
              "00万元。具体情况见下表（按项目分别填报）：");
}

} // namespace
} // namespace budget::test
