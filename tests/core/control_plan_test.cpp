#include "core/edit/official_table.h"
#include "core/edit/renamed_cells.h"
#include "core/edit/workspace.h"
#include "core/exchange/table_tsv.h"
#include "core/tables/cell_name.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget::test {
namespace {

std::unique_ptr<Workspace> opened(Document document) {
    auto workspace = Workspace::open(std::move(document));
    EXPECT_TRUE(workspace);
    return std::move(workspace).value();
}

/// The published table as it would be copied from a sheet.
TextRows published(int number) {
    const QString name = QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'));
    return readClipboardText(QString::fromUtf8(readData(name)));
}

Edit controlsOf(const Workspace& workspace, int number) {
    return planControlTable(workspace.document(), workspace.tables(), number - 1, published(number))
        .block.edit;
}

TEST(ControlPlanTest, TheElevenPublishedTablesBecomeTheirApprovedFiguresAndAgree) {
    const auto workspace = opened(referenceDocument());
    for (int number = 1; number <= 11; ++number) {
        static_cast<void>(workspace->apply(controlsOf(*workspace, number)));
    }
    const Document& document = workspace->document();
    EXPECT_EQ(document.controlFigures.size(), 196U);
    for (const auto& [name, figure] : document.controlFigures) {
        const auto cell = cellOf(workspace->tables(), document.ledger, name);
        ASSERT_TRUE(cell) << name.table.toStdString() << ' ' << name.row.toStdString();
        EXPECT_EQ(workspace->tables().value(*cell), figure) << name.row.toStdString();
    }
}

TEST(ControlPlanTest, ChangesNoEntryAndNoSum) {
    const auto workspace = opened(referenceDocument());
    const Ledger before = workspace->document().ledger;
    const Workspace::Outcome outcome = workspace->apply(controlsOf(*workspace, 6));
    EXPECT_EQ(workspace->document().ledger, before);
    EXPECT_TRUE(outcome.changes.panels.empty());
}

TEST(ControlPlanTest, FiguresFollowAProjectThatGetsAnotherName) {
    const auto workspace = opened(referenceDocument());
    static_cast<void>(workspace->apply(controlsOf(*workspace, 7)));
    const Document before = workspace->document();
    Project project = before.ledger.projects().begin()->second;
    project.name = QStringLiteral("另一个名称");
    const Edit whole = withCellsRenamed(*workspace, {{ProjectChange{project.id, project}}});
    const Workspace::Outcome outcome = workspace->apply(whole);
    EXPECT_NE(workspace->document().controlFigures, before.controlFigures);
    EXPECT_EQ(workspace->document().controlFigures.size(), before.controlFigures.size());
    for (const auto& [name, figure] : workspace->document().controlFigures) {
        EXPECT_TRUE(cellOf(workspace->tables(), workspace->document().ledger, name))
            << name.row.toStdString();
    }
    static_cast<void>(workspace->apply(outcome.inverse));
    EXPECT_EQ(workspace->document(), before);
}

TEST(ControlPlanTest, TheSameTableAgainIsNoChange) {
    const auto workspace = opened(referenceDocument());
    static_cast<void>(workspace->apply(controlsOf(*workspace, 7)));
    EXPECT_TRUE(controlsOf(*workspace, 7).isEmpty());
}

TEST(ControlPlanTest, ARowOfAProjectTheDocumentLacksIsKeptByItsName) {
    const auto workspace = opened(emptyReference());
    static_cast<void>(workspace->apply(controlsOf(*workspace, 7)));
    EXPECT_TRUE(workspace->document().ledger.projects().empty());
    const auto& figures = workspace->document().controlFigures;
    const auto isProject = [](const auto& each) { return each.first.row.count(QLatin1Char('/')) >= 2; };
    EXPECT_TRUE(std::any_of(figures.begin(), figures.end(), isProject));
}

TEST(ControlPlanTest, BlanksSayNothingAndDashesSayZero) {
    const auto workspace = opened(referenceDocument());
    const TextRows texts =
        readClipboardText(QStringLiteral("301\t03\t奖金\t57.70\t\t-\n302\t\t商品和服务支出\tx\t\t\n"));
    const OfficialPlan plan = planControlTable(workspace->document(), workspace->tables(), 5, texts);
    EXPECT_EQ(plan.block.filled, 2);
    ASSERT_EQ(plan.block.refused.size(), 1U);
    EXPECT_EQ(plan.block.refused.front().reason, BlockReason::NotAnAmount);
}

} // namespace
} // namespace budget::test
