#include "core/narrative/last_year.h"

#include "core/document/unit_document.h"
#include "tests/narrative/narrative_fixture.h"

namespace budget::test {
namespace {

std::optional<Money> lastYearOf(const LedgerBuilder& last, const char* query) {
    return LedgerLastYear(last.ledger()).amount(pack().queries[*pack().query(QString::fromUtf8(query))]);
}

TEST(LedgerLastYearTest, DoesNotKnowWhatACoarseEntryMayHold) {
    LedgerBuilder last;
    last.entry("fiscal", "project", "2010302", "", "5");
    EXPECT_FALSE(lastYearOf(last, "income.general"));
    EXPECT_EQ(lastYearOf(last, "income.unit"), Money());
    EXPECT_EQ(lastYearOf(last, "income.total"), Money::fromFen(5'000'000));
}

TEST(LedgerLastYearTest, TakesCoarseEntriesForSilentWhereItemsAreStated) {
    LedgerBuilder last;
    last.entry("fiscal.general.own", "basic.operating", "2010301", "", "9");
    EXPECT_FALSE(lastYearOf(last, "threePublic.reception"));
    last.entry("fiscal.general.own", "basic.operating", "2010301", "30231", "7");
    EXPECT_EQ(lastYearOf(last, "threePublic.reception"), Money());
    EXPECT_EQ(lastYearOf(last, "threePublic.vehicleOperation"), Money::fromFen(7'000'000));
}

TEST(LedgerLastYearTest, KnowsThatAnEmptyLedgerHasNoItems) {
    EXPECT_EQ(lastYearOf(LedgerBuilder(), "threePublic.total"), Money());
}

TEST(LedgerLastYearTest, DoesNotSplitADepartmentOfMixedUnits) {
    LedgerBuilder last;
    last.unit("局");
    last.unit("中心", UnitKind::Institution);
    last.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "9");
    EXPECT_FALSE(lastYearOf(last, "operatingCost"));
}

TEST(FiguresLastYearTest, KnowsFiguresOfEqualScopeOnly) {
    const Query& general = pack().queries[*pack().query(QStringLiteral("income.general"))];
    const FiguresLastYear last({{general.scope, Money::fromFen(100)}});
    EXPECT_EQ(last.amount(general), Money::fromFen(100));
    EXPECT_FALSE(last.amount(pack().queries[*pack().query(QStringLiteral("income.fund"))]));
}

TEST(UnknownLastYearTest, PrintsThatNothingCompares) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "basic.operating", "2010301", "30217", "2");
    Document document = documentOf(ledger);
    document.inputs.reasons[QStringLiteral("income.general")] = QStringLiteral("人员减少");
    const auto sections = narrativeOf(document);
    EXPECT_EQ(sentence(sections, "income.general"),
              "一般公共预算2.00万元，占100.00%，上年预算暂无可比数据。");
    EXPECT_EQ(sentence(sections, "general.items.2010301"),
              "1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）："
              "2024年预算数为2.00万元，上年预算暂无可比数据。");
    EXPECT_EQ(sentence(sections, "threePublic.change"), "财政拨款“三公”经费上年预算暂无可比数据。");
}

TEST(UnknownLastYearTest, SaysItOnceMoreWhereAnItemIsKnown) {
    LedgerBuilder last;
    last.entry("fiscal.general.own", "basic.operating", "2010301", "30217", "2");
    last.entry("", "basic.operating", "2010301", "30231", "2");
    EXPECT_EQ(
        sentence(documentOf(LedgerBuilder(), last), "threePublic.change"),
        "财政拨款“三公”经费上年预算暂无可比数据，其中："
        "因公出国（境）费增加0.00万元，增长0.00%，主要原因是2024年未安排此项预算经费，所以2024年此项目预算"
        "增长0%；公务用车购置费增加0.00万元，增长0.00%，主要原因是2024年未安排此项预算经费，所以2024年此项目"
        "预算增长0%；公务用车运行费上年预算暂无可比数据；公务接待费减少2.00万元，下降100.00%，"
        "主要原因是（待填写）。");
}

TEST(UnitDocumentTest, KnowsNothingOfLastYearWhereItDidNotKnowTheUnit) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "project", "2010302", "", "5", ledger.unit("新中心"));
    LedgerBuilder last;
    last.entry("fiscal.general.own", "project", "2010302", "", "4", last.unit("某某局"));
    const Result<Document> own = documentOfUnit(documentOf(ledger, last), QStringLiteral("新中心"));
    ASSERT_TRUE(own);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(own->lastYear));
    EXPECT_EQ(sentence(*own, "income.general"), "一般公共预算5.00万元，占100.00%，上年预算暂无可比数据。");
}

} // namespace
} // namespace budget::test
