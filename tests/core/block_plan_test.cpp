#include "core/edit/block_plan.h"

#include "core/edit/entry_index.h"
#include "core/edit/workspace.h"
#include "core/tables/cell_name.h"
#include "tests/support/random_ledger.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

std::unique_ptr<Workspace> opened(Document document) {
    auto workspace = Workspace::open(std::move(document));
    return workspace ? std::move(workspace).value() : nullptr;
}

std::optional<CellRef> cellAt(const Workspace& workspace, const char* table, const char* row,
                              const char* column) {
    return cellOf(workspace.tables(), workspace.document().ledger,
                  {QString::fromUtf8(table), QString::fromUtf8(row), QString::fromUtf8(column)});
}

std::string figureAt(const Workspace& workspace, const char* table, const char* row, const char* column) {
    const auto cell = cellAt(workspace, table, row, column);
    return cell ? exactAmount(workspace.tables().value(*cell), MoneyUnit::TenThousand) : "no cell";
}

/// The three value columns of 表6 beside some codes; a null code is a row of labels.
BlockCells basicCells(const Workspace& workspace, std::initializer_list<const char*> codes) {
    BlockCells cells;
    for (const char* code : codes) {
        auto& row = cells.emplace_back();
        for (const char* column : {"1", "2", "3"}) {
            row.push_back(code ? cellAt(workspace, "t06", code, column) : std::nullopt);
        }
    }
    return cells;
}

BlockPlan planned(const Workspace& workspace, const std::vector<BlockItem>& items,
                  const BlockReading& reading = {}) {
    return planBlock(workspace.document(), workspace.tables(), items, reading);
}

std::vector<Money> valuesOf(const Tables& tables) {
    std::vector<Money> values;
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            const PanelTable& panel = tables.panel(t, p);
            for (int r = 0; r < panel.rowCount(); ++r) {
                for (std::size_t c = 0; c < panel.definition().columns.size(); ++c) {
                    values.push_back(panel.value(panel.rowAt(r), static_cast<int>(c)));
                }
            }
        }
    }
    return values;
}

/// Applies the plan's edit and takes it back: the tables follow as if computed anew, the document returns.
void expectSoundEdit(Workspace& workspace, const BlockPlan& plan) {
    const Document before = workspace.document();
    const Workspace::Outcome done = workspace.apply(plan.edit);
    const auto anew = opened(workspace.document());
    ASSERT_TRUE(anew);
    EXPECT_EQ(valuesOf(workspace.tables()), valuesOf(anew->tables()));
    static_cast<void>(workspace.apply(done.inverse));
    EXPECT_EQ(workspace.document(), before);
    static_cast<void>(workspace.apply(plan.edit));
}

const char16_t basicBlock[] = u"合计\t人员经费\t公用经费\r\n"
                              u"102.31\t101.31\t1.00\r\n"
                              u"95.94\t95.94\t-\r\n"
                              u"57.70\t５７．７０\t\r\n"
                              u"\t\"1,234.50\"\t—\r\n"
                              u"\t\t\r\n"
                              u"\t=1+0.5\t\r\n"
                              u"\t120000元\t\r\n"
                              u"40.00\t\t39.78\r\n"
                              u"\t\t一二\r\n"
                              u"\t\t0.0000001\r\n"
                              u"\t\t1.005\r\n";

std::vector<BlockItem> basicItems(const Workspace& workspace) {
    return blockItems(basicCells(workspace, {nullptr, "30101", "30102", "30103", "30107", "30108", "30110",
                                             "30111", "30201", "30202", "30207", "30211"}),
                      readClipboardText(basicBlock));
}

std::string reasonsOf(const BlockPlan& plan) {
    std::string list;
    for (const BlockRefusal& refusal : plan.refused) {
        list += std::to_string(refusal.place.row) + ',' + std::to_string(refusal.place.column) + ' ' +
                refusal.text.toStdString() + ' ' + std::to_string(static_cast<int>(refusal.reason)) + '\n';
    }
    return list;
}

TEST(BlockPlanTest, FillsLeafCellsAndListsTheRest) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    const BlockPlan plan = planned(*workspace, basicItems(*workspace));
    EXPECT_EQ(plan.filled, 9);
    EXPECT_TRUE(plan.questions.empty());
    EXPECT_EQ(reasonsOf(plan), "0,0 合计 1\n0,1 人员经费 1\n0,2 公用经费 1\n8,0 40.00 4\n9,2 一二 0\n"
                               "10,2 0.0000001 0\n");
    EXPECT_EQ(plan.refused.at(3).shown, Money::fromFen(39'780'000));
    EXPECT_EQ(plan.refused.at(3).typed, Money::fromFen(40'000'000));
    EXPECT_EQ(plan.refused.at(4).amount, TypedAmountError::Nonsense);
    EXPECT_EQ(plan.refused.at(5).amount, TypedAmountError::TooFine);
    EXPECT_EQ(plan.finer, std::vector<BlockPlace>({{11, 2}}));
    EXPECT_TRUE(plan.open.contains(Dimension::Function));
    expectSoundEdit(*workspace, plan);
    EXPECT_EQ(figureAt(*workspace, "t06", "30107", "2"), "1234.50");
    EXPECT_EQ(figureAt(*workspace, "t06", "30111", "1"), "12.00");
    EXPECT_EQ(figureAt(*workspace, "t06", "30211", "3"), "1.005");
    EXPECT_EQ(figureAt(*workspace, "t06", "", "1"), "1544.735");
}

TEST(BlockPlanTest, ClearsCellsByBlanksAndDashes) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    static_cast<void>(workspace->apply(planned(*workspace, basicItems(*workspace)).edit));
    const BlockPlan plan = planned(*workspace, blockItems(basicCells(*workspace, {"30101", "30102"}),
                                                          readClipboardText(u"\t\t2\n-\t-\t－\n")));
    EXPECT_EQ(plan.filled, 3);
    expectSoundEdit(*workspace, plan);
    EXPECT_EQ(figureAt(*workspace, "t06", "30101", "2"), "0.00");
    EXPECT_EQ(figureAt(*workspace, "t06", "30101", "3"), "2.00");
    EXPECT_EQ(figureAt(*workspace, "t06", "30102", "1"), "0.00");
}

TEST(BlockPlanTest, TakesTheUnitItIsTold) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    BlockReading reading;
    reading.unit = MoneyUnit::Yuan;
    const auto items = blockItems(basicCells(*workspace, {"30101"}), readClipboardText(u"\t1013100\t1万"));
    static_cast<void>(workspace->apply(planned(*workspace, items, reading).edit));
    EXPECT_EQ(figureAt(*workspace, "t06", "30101", "2"), "101.31");
    EXPECT_EQ(figureAt(*workspace, "t06", "30101", "3"), "1.00");
}

TEST(BlockPlanTest, AsksOnceForEveryCellBehindWhichSeveralStand) {
    const auto workspace = opened(referenceDocument());
    ASSERT_TRUE(workspace);
    // 502 基本支出 of 2010301 in 表3 is many entries; all leaf cells of the table are raised by one.
    const PanelTable& panel = workspace->tables().panel(2, 0);
    std::vector<BlockItem> items;
    for (int r = 0; r < panel.rowCount(); ++r) {
        for (int c = 0; c < static_cast<int>(panel.definition().columns.size()); ++c) {
            const CellRef cell{2, 0, panel.rowAt(r), c};
            if (workspace->tables().isLeaf(cell)) {
                const Money raised = workspace->tables().value(cell) + Money::fromFen(1'000'000);
                items.push_back(
                    {{r, c}, cell, QString::fromStdString(exactAmount(raised, MoneyUnit::TenThousand))});
            }
        }
    }
    const BlockPlan asking = planned(*workspace, items);
    ASSERT_FALSE(asking.questions.empty());
    for (const BlockQuestion& question : asking.questions) {
        EXPECT_EQ(question.outcome, PlanOutcome::Several);
        EXPECT_GT(question.candidates.size(), 1U);
        EXPECT_EQ(question.difference, Money::fromFen(1'000'000));
    }
    BlockReading reading;
    reading.answer.newEntry = true;
    reading.answers[asking.questions.front().place].entry = asking.questions.front().candidates.front();
    const BlockPlan plan = planned(*workspace, items, reading);
    EXPECT_TRUE(plan.questions.empty());
    EXPECT_EQ(plan.filled, static_cast<int>(items.size()));
    expectSoundEdit(*workspace, plan);
    for (const BlockItem& item : items) {
        EXPECT_EQ(exactAmount(workspace->tables().value(*item.cell), MoneyUnit::TenThousand),
                  item.text.toStdString());
    }
}

TEST(BlockPlanTest, AsksBeforeATotalThatWasReachedChanges) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    static_cast<void>(workspace->apply(
        planned(*workspace, {{{0, 0}, cellAt(*workspace, "t03", "2010301", "2"), QStringLiteral("10")}})
            .edit));
    const std::vector<BlockItem> items{
        {{0, 0}, cellAt(*workspace, "t06", "30101", "2"), QStringLiteral("8")},
        {{1, 0}, cellAt(*workspace, "t06", "30102", "2"), QStringLiteral("8")}};
    const BlockPlan asking = planned(*workspace, items);
    EXPECT_EQ(asking.filled, 1);
    ASSERT_EQ(asking.questions.size(), 1U);
    EXPECT_EQ(asking.questions.front().outcome, PlanOutcome::Contradiction);
    EXPECT_EQ(asking.questions.front().place, (BlockPlace{1, 0}));
    BlockReading reading;
    reading.answer.keepInferred = true;
    const BlockPlan plan = planned(*workspace, items, reading);
    EXPECT_EQ(plan.filled, 2);
    expectSoundEdit(*workspace, plan);
    EXPECT_EQ(figureAt(*workspace, "t03", "", "1"), "16.00");
}

TEST(BlockPlanTest, OneValueFillsASelection) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    BlockCells cells = basicCells(*workspace, {"30101", "30102", "30103"});
    for (auto& row : cells) {
        row = {row[1]};
    }
    const BlockPlan plan = planned(*workspace, blockItems(cells, readClipboardText(u"2.5\r\n")));
    EXPECT_EQ(plan.filled, 3);
    expectSoundEdit(*workspace, plan);
    EXPECT_EQ(figureAt(*workspace, "t06", "", "1"), "7.50");
}

TEST(BlockItemsTest, RepeatOnlyWhereTheyFitAndGoBeyondTheCellsWithoutOne) {
    const BlockCells cells(3, std::vector<std::optional<CellRef>>(2, CellRef()));
    EXPECT_EQ(blockItems(cells, {{QStringLiteral("1"), QStringLiteral("2")}}).size(), 6U);
    EXPECT_EQ(blockItems(cells, TextRows(2, {QStringLiteral("1")})).size(), 2U);
    const auto items = blockItems(cells, {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}});
    ASSERT_EQ(items.size(), 3U);
    EXPECT_TRUE(items[1].cell);
    EXPECT_FALSE(items[2].cell);
}

TEST(BlockPlanTest, SuggestsYuanByTheSizeOfTheFigures) {
    const auto workspace = opened(emptyReference());
    ASSERT_TRUE(workspace);
    const BlockCells cells = basicCells(*workspace, {"30101", "30102"});
    const auto suggests = [&](const char16_t* text) {
        return planned(*workspace, blockItems(cells, readClipboardText(QString::fromUtf16(text))))
            .suggestsYuan;
    };
    EXPECT_TRUE(suggests(u"1013100\t1013100\t-\n959400.50\t959400.5\t300"));
    EXPECT_FALSE(suggests(u"101.31\t101.31\t\n95.94\t95.94\t12000"));
    EXPECT_FALSE(suggests(u"1013100.123\t1013100\t-\n"));
    static_cast<void>(
        workspace->apply(planned(*workspace, blockItems(cells, readClipboardText(u"\t101.31"))).edit));
    EXPECT_TRUE(suggests(u"1013100\t1013100\n"));
    EXPECT_FALSE(suggests(u"20000\t20000\n"));
}

class RandomBlockTest : public testing::TestWithParam<unsigned> {};

const char* const randomTexts[] = {"",  "-",    "1",   "２.５", "12万", "3,000", "x",       "=1+2",
                                   "0", "0.07", "(2)", "5元",   "100",  "1e5",   "7.123456"};

TEST_P(RandomBlockTest, KeepsTheTablesTrueAndCanBeTakenBack) {
    RandomLedger random(GetParam());
    Document document = random.document(1 + random.below(3), 2);
    random.fill(document.ledger, random.below(40), Depth::AnyNode);
    const auto workspace = opened(std::move(document));
    ASSERT_TRUE(workspace);
    BlockReading reading;
    reading.answer.newEntry = random.below(2) == 0;
    reading.answer.takeBackInferred = random.below(2) == 0;
    reading.answer.keepInferred = !reading.answer.takeBackInferred && random.below(2) == 0;
    std::vector<BlockItem> items;
    for (int i = 0; i < 40; ++i) {
        const int table = random.below(workspace->tables().tableCount());
        const int p = random.below(workspace->tables().panelCount(table));
        const PanelTable& panel = workspace->tables().panel(table, p);
        if (panel.rowCount() > 0) {
            const int column = random.below(static_cast<int>(panel.definition().columns.size()));
            items.push_back({{i, 0},
                             CellRef{table, p, panel.rowAt(random.below(panel.rowCount())), column},
                             QString::fromUtf8(randomTexts[random.below(std::size(randomTexts))])});
        }
    }
    expectSoundEdit(*workspace, planned(*workspace, items, reading));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomBlockTest, testing::Range(0U, 100U));

/// With the index of the ledger a plan is the same as without.
TEST_P(RandomBlockTest, PlansTheSameWithAnIndex) {
    RandomLedger random(GetParam());
    Document document = random.document(1 + random.below(3), 2);
    random.fill(document.ledger, random.below(40), Depth::AnyNode);
    const auto workspace = opened(std::move(document));
    ASSERT_TRUE(workspace);
    EntryIndex index(workspace->document().ledger);
    for (int i = 0; i < 30; ++i) {
        const int table = random.below(11);
        const PanelTable& rows = workspace->tables().panel(table, 0);
        if (rows.rowCount() == 0) {
            continue;
        }
        const CellRef cell{table, 0, rows.rowAt(random.below(rows.rowCount())),
                           random.below(static_cast<int>(rows.definition().columns.size()))};
        const Money target = random.amount();
        PlanChoices choices;
        choices.newEntry = random.below(2) == 0;
        choices.takeBackInferred = random.below(2) == 0;
        const CellPlan plain = planCell(workspace->document(), workspace->tables(), cell, target, choices);
        const CellPlan indexed =
            planCell(workspace->document(), workspace->tables(), cell, target, choices, &index);
        ASSERT_EQ(plain.outcome, indexed.outcome);
        EXPECT_EQ(plain.candidates, indexed.candidates);
        Document one = workspace->document();
        static_cast<void>(applyEdit(one, plain.edit));
        Document other = workspace->document();
        index.follow(applyEdit(other, indexed.edit).entries);
        EXPECT_EQ(one, other);
        static_cast<void>(workspace->apply(plain.edit));
    }
}

} // namespace
} // namespace budget
