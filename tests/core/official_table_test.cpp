#include "core/edit/official_table.h"

#include "core/edit/workspace.h"
#include "core/exchange/table_tsv.h"
#include "core/tables/cell_name.h"
#include "tests/support/random_ledger.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace budget {
namespace {

using namespace budget::test;

std::unique_ptr<Workspace> opened(Document document) {
    auto workspace = Workspace::open(std::move(document));
    return workspace ? std::move(workspace).value() : nullptr;
}

QString publishedRows(int number) {
    return QString::fromUtf8(
        readData(QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
}

std::string tsvOf(const Workspace& workspace, int table) {
    return tableTsv(workspace.tables(), table,
                    RowText(workspace.tables(), workspace.document().ledger, realName))
        .toStdString();
}

OfficialPlan planned(const Workspace& workspace, int number, const QString& text,
                     const BlockReading& reading = {}) {
    return planOfficialTable(workspace.document(), workspace.tables(), number - 1, readClipboardText(text),
                             reading);
}

std::string listOf(const BlockPlan& plan) {
    std::string list;
    for (const BlockRefusal& refusal : plan.refused) {
        list += std::to_string(refusal.place.row) + ',' + std::to_string(refusal.place.column) + ' ' +
                refusal.text.toStdString() + " reason " + std::to_string(static_cast<int>(refusal.reason)) +
                " shown " + exactAmount(refusal.shown, MoneyUnit::TenThousand) + '\n';
    }
    for (const BlockQuestion& question : plan.questions) {
        list += std::to_string(question.place.row) + ',' + std::to_string(question.place.column) + " asks " +
                std::to_string(static_cast<int>(question.outcome)) + '\n';
    }
    return list;
}

class OfficialTableTest : public testing::TestWithParam<int> {};

/// Pastes a text into an empty document and compares the table with the reference's.
void expectReference(int number, const QString& text) {
    const auto truth = opened(referenceDocument());
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(truth && workspace);
    const Document before = workspace->document();
    const OfficialPlan plan = planned(*workspace, number, text);
    EXPECT_EQ(listOf(plan.block), "");
    const Workspace::Outcome done = workspace->apply(plan.block.edit);
    EXPECT_EQ(tsvOf(*workspace, number - 1), tsvOf(*truth, number - 1));
    static_cast<void>(workspace->apply(done.inverse));
    EXPECT_EQ(workspace->document(), before);
}

TEST_P(OfficialTableTest, PastedIntoAnEmptyDocumentGivesTheReference) {
    expectReference(GetParam(), publishedRows(GetParam()));
}

TEST_P(OfficialTableTest, MayComeWithTitleHeaderAndNumbers) {
    const auto truth = opened(referenceDocument());
    ASSERT_TRUE(truth);
    const QString tsv = QString::fromStdString(tsvOf(*truth, GetParam() - 1));
    const qsizetype header = tsv.indexOf(QLatin1Char('\n')) + 1;
    const qsizetype width = tsv.left(header).count(QLatin1Char('\t')) + 1;
    QString numbers = QStringLiteral("※");
    for (qsizetype i = 1; i < width; ++i) {
        numbers += QStringLiteral("\t%1").arg(i);
    }
    expectReference(GetParam(),
                    QStringLiteral("表 %1\n部门预算公开表\n编制部门：乌鲁木齐市人民政府外事办公室\t"
                                   "单位：万元\n%2%3\n%4注：本表数据为预算数。\n")
                        .arg(GetParam())
                        .arg(tsv.left(header), numbers, tsv.mid(header)));
}

INSTANTIATE_TEST_SUITE_P(All, OfficialTableTest, testing::Range(1, 12));

TEST(OfficialTablePlanTest, ComparesTotalsAndAddsNone) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    QString text = publishedRows(6);
    text.replace(QStringLiteral("406.68\t366.90"), QStringLiteral("500.00\t366.90"));
    text.replace(QStringLiteral("商品和服务支出\t39.78"), QStringLiteral("商品和服务支出\t39.79"));
    const OfficialPlan plan = planned(*workspace, 6, text);
    EXPECT_EQ(listOf(plan.block), "0,3 500.00 reason 4 shown 406.68\n10,3 39.79 reason 4 shown 39.78\n");
    EXPECT_EQ(plan.tableRows, 23);
    static_cast<void>(workspace->apply(plan.block.edit));
    EXPECT_EQ(exactAmount(workspace->document().ledger.total(), MoneyUnit::TenThousand), "406.68");
}

TEST(OfficialTablePlanTest, TakesCodesWholeOrAsNumbersOrLeftOutBelow) {
    for (const char16_t* text : {u"科目编码\t科目名称\t合计\t人员经费\t公用经费\n"
                                 u"\t总计\t5\t3\t2\n301\t工资福利支出\t3\t3\n30101\t基本工资\t3\t3\n"
                                 u"302\t商品和服务支出\t2\t\t2\n30201\t办公费\t2\t\t2\n",
                                 u"总计\t\t\t5\t3\t2\n301\t\t工资福利支出\t3\t3\n301\t1\t基本工资\t3\t3\n"
                                 u"302\t\t商品和服务支出\t2\t\t2\n302\t1\t办公费\t2\t\t2\n",
                                 u"\t\t合计\t5\t3\t2\n301\t\t工资福利支出\t3\t3\n\t01\t基本工资\t3\t3\n"
                                 u"302\t\t商品和服务支出\t2\t\t2\n\t01\t办公费\t2\t\t2\n",
                                 u"\t\t\t总计\t5\t3\t2\n\t301\t\t工资福利支出\t3\t3\n\t\t\t基本工资\t3\t3\n"
                                 u"\t\t\t商品和服务支出\t2\t\t2\n\t\t\t办公费\t2\t\t2\n"}) {
        const auto workspace = opened(emptyReference());
        ASSERT_TRUE(workspace);
        const OfficialPlan plan = planned(*workspace, 6, QString::fromUtf16(text));
        EXPECT_EQ(listOf(plan.block), "");
        static_cast<void>(workspace->apply(plan.block.edit));
        EXPECT_EQ(
            tsvOf(*workspace, 5).substr(tsvOf(*workspace, 5).find('\n') + 1),
            "\t\t总计\t5.00\t3.00\t2.00\n301\t\t工资福利支出\t3.00\t3.00\t\n301\t01\t基本工资\t3.00\t3.00\t\n"
            "302\t\t商品和服务支出\t2.00\t\t2.00\n302\t01\t办公费\t2.00\t\t2.00\n");
    }
}

TEST(OfficialTablePlanTest, ListsCodesUnitsAndRowsItDoesNotKnow) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    EXPECT_EQ(listOf(planned(*workspace, 6, QStringLiteral("301\t77\t某支出\t1\t1\t\n")).block),
              "0,0 30177 某支出 reason 5 shown 0.00\n");
    EXPECT_EQ(listOf(planned(*workspace, 10, QStringLiteral("合计\t1\t1\n会议费\t1\t1\n")).block),
              "0,1 1 reason 4 shown 0.00\n0,2 1 reason 4 shown 0.00\n1,0 会议费 reason 7 shown 0.00\n");
    EXPECT_EQ(listOf(planned(*workspace, 7,
                             QStringLiteral("\t\t\t某中心\t\t1\t\t1\n201\t03\t02\t一般行政管理事务\t某项目"
                                            "\t1\t\t1\n"))
                         .block),
              "0,0 某中心 reason 6 shown 0.00\n1,0 2010302 一般行政管理事务 某项目 reason 6 shown 0.00\n");
    EXPECT_EQ(listOf(planned(*workspace, 7,
                             QStringLiteral("\t\t\t乌鲁木齐市人民对外友好协会\t\t\t\t1\n201\t03\t02\t一般行政"
                                            "管理事务\t\t1\t\t1\n"))
                         .block),
              "0,7 1 reason 4 shown 0.00\n1,0 2010302 一般行政管理事务 reason 8 shown 0.00\n");
}

TEST(OfficialTablePlanTest, CreatesProjectsUnderTheirUnitUntilItIsFull) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    const OfficialPlan plan = planned(
        *workspace, 11,
        QStringLiteral(
            "总计\t6\t6\t\t\t6\n乌鲁木齐市人民政府外事办公室\t4\t4\t\t\t4\n甲项目\t3\t3\t\t\t3\n乙项目"
            "\t1\t1\t\t\t1\n某中心\t2\t2\t\t\t2\n丙项目\t2\t2\t\t\t2\n"));
    EXPECT_EQ(plan.newProjects, std::vector<QString>({QStringLiteral("甲项目"), QStringLiteral("乙项目")}));
    EXPECT_EQ(listOf(plan.block),
              "0,1 6 reason 4 shown 4.00\n0,2 6 reason 4 shown 4.00\n0,5 6 reason 4 shown 4.00\n"
              "4,0 某中心 reason 6 shown 0.00\n5,0 丙项目 reason 6 shown 0.00\n");
    static_cast<void>(workspace->apply(plan.block.edit));
    EXPECT_EQ(workspace->document().ledger.projects().size(), 2U);
}

TEST(OfficialTablePlanTest, AsksWhichCodeACellOfSeveralMeans) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    const QString text =
        QStringLiteral("合计\t3\t3\n公务用车购置及运行费（小计）\t3\t3\n公务用车购置费\t3\t3\n");
    const OfficialPlan asking = planned(*workspace, 10, text);
    ASSERT_EQ(asking.block.questions.size(), 1U);
    EXPECT_EQ(asking.block.questions.front().outcome, PlanOutcome::Choose);
    EXPECT_EQ(asking.block.questions.front().choose, Dimension::Economic);
    BlockReading reading;
    reading.answer.at = Coordinates();
    reading.answer.at->economic = *EconomicCode::parse("31013");
    EXPECT_EQ(listOf(planned(*workspace, 10, text, reading).block), "");
}

TEST(OfficialTablePlanTest, ChangesOnlyWhatDiffersInAFilledTable) {
    const auto workspace = opened(referenceDocument());
    ASSERT_TRUE(workspace);
    EXPECT_TRUE(planned(*workspace, 6, publishedRows(6)).block.edit.isEmpty());
    QString text = publishedRows(6);
    text.replace(QStringLiteral("57.70"), QStringLiteral("57.71"));
    const OfficialPlan plan = planned(*workspace, 6, text);
    EXPECT_EQ(plan.block.filled, 1);
    EXPECT_EQ(plan.block.refused.size(), 4U); // 301 and 总计, both columns each
}

TEST(OfficialTablePlanTest, TakesNoDecimalsFromCellsThatPrintWhatWasPasted) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    const OfficialPlan fine =
        planned(*workspace, 6, QStringLiteral("301\t01\t基本工资\t\t1.004\t\n302\t01\t办公费\t\t\t0.004\n"));
    static_cast<void>(workspace->apply(fine.block.edit));
    const OfficialPlan printed =
        planned(*workspace, 6, QStringLiteral("301\t01\t基本工资\t\t1.00\t\n302\t01\t办公费\t\t\t\n"));
    EXPECT_EQ(printed.block.filled, 1); // a blank means exactly nothing
    static_cast<void>(workspace->apply(printed.block.edit));
    EXPECT_EQ(exactAmount(workspace->document().ledger.total(), MoneyUnit::TenThousand), "1.004");
}

TEST(OfficialTablePlanTest, SuggestsYuanAndReadsIt) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    const QString text = QStringLiteral("\t\t总计\t3000000\t3000000\n301\t01\t基本工资\t3000000\t3000000\n");
    EXPECT_TRUE(planned(*workspace, 6, text).block.suggestsYuan);
    BlockReading reading;
    reading.unit = MoneyUnit::Yuan;
    const OfficialPlan plan = planned(*workspace, 6, text, reading);
    EXPECT_FALSE(plan.block.suggestsYuan);
    static_cast<void>(workspace->apply(plan.block.edit));
    EXPECT_EQ(exactAmount(workspace->document().ledger.total(), MoneyUnit::TenThousand), "300.00");
}

/// A complete document in whole printed figures.
Document roundDocument(RandomLedger& random) {
    Document document = random.document(1 + random.below(3), 2);
    random.fill(document.ledger, 3 + random.below(20), Depth::Complete);
    const std::vector<Entry> entries = document.ledger.entries();
    for (Entry entry : entries) {
        entry.amount = Money::fromFen((1 + std::abs(entry.amount.fen() / 10'000)) * 10'000);
        static_cast<void>(document.ledger.exchange(entry.id, entry));
    }
    return document;
}

Document withoutEntries(Document document) {
    const std::vector<Entry> entries = document.ledger.entries();
    for (const Entry& entry : entries) {
        static_cast<void>(document.ledger.exchange(entry.id, std::nullopt));
    }
    return document;
}

class RandomOfficialTableTest : public testing::TestWithParam<unsigned> {};

TEST_P(RandomOfficialTableTest, GivesEveryTableAsItWasCopied) {
    RandomLedger random(GetParam());
    const auto truth = opened(roundDocument(random));
    ASSERT_TRUE(truth);
    for (int table = 0; table < truth->tables().tableCount(); ++table) {
        const auto workspace = opened(withoutEntries(truth->document()));
        BlockReading reading;
        reading.answer.at = Coordinates(); // for the purchase of vehicles, which joins two codes
        reading.answer.at->economic = *EconomicCode::parse("31013");
        const QString text = QString::fromStdString(tsvOf(*truth, table));
        const OfficialPlan plan = planned(*workspace, table + 1, text, reading);
        if (truth->tables().isItemised(table)) {
            EXPECT_EQ(listOf(plan.block), "") << text.toStdString();
            static_cast<void>(workspace->apply(plan.block.edit));
            EXPECT_EQ(tsvOf(*workspace, table), text.toStdString());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomOfficialTableTest, testing::Range(0U, 40U));

} // namespace
} // namespace budget
