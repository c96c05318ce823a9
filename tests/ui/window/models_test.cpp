// The models keep the rules of models while rows and columns come and go.
#include "core/edit/inference.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/entries/entries_model.h"
#include "ui/grid/grid_roles.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>

namespace budget::test {
namespace {

class ModelsTest : public WindowFixture {};

TEST_F(ModelsTest, StayCleanThroughEditsThatAddAndRemoveRows) {
    openExample();
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    for (int t = 1; t <= 11; ++t) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(&table(t).model(), mode));
    }
    EntriesModel entries(*m_window.document());
    testers.push_back(std::make_unique<QAbstractItemModelTester>(&entries, mode));

    // Every entry goes, the last one first, and comes back.
    const std::size_t count = m_window.document()->ledger().entries().size();
    for (std::size_t i = 0; i < count; ++i) {
        Edit edit;
        edit.changes.emplace_back(
            EntryChange{m_window.document()->ledger().inOrder().back()->id, std::nullopt});
        m_window.document()->edit(edit, QStringLiteral("remove"));
    }
    EXPECT_EQ(entries.rowCount(), 0);
    EXPECT_EQ(table(6).model().rowCount(), 1) << "the input row";
    while (m_window.document()->undoStack().canUndo()) {
        m_window.document()->undoStack().undo();
    }
    EXPECT_EQ(entries.rowCount(), static_cast<int>(count));
    EXPECT_EQ(table(6).model().rowCount(), 24);
}

TEST_F(ModelsTest, ShowAColumnForWhatIsNotItemised) {
    openExample();
    TableModel& model = table(5).model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int columns = model.columnCount();
    Entry entry = *m_window.document()->ledger().inOrder().front();
    entry.at.nature = Nature::All;
    entry.at.economic = EconomicCode();
    entry.stated = entry.at;
    Edit edit;
    edit.changes.emplace_back(EntryChange{entry.id, entry});
    m_window.document()->edit(edit, QStringLiteral("coarser"));
    EXPECT_EQ(model.columnCount(), columns + 1);
    m_window.document()->undoStack().undo();
    EXPECT_EQ(model.columnCount(), columns);
}

TEST_F(ModelsTest, TellAScreenReaderValueRowAndColumn) {
    openExample();
    TablePage& page = table(6);
    const QModelIndex index = goTo(page, QStringLiteral("30103"), QStringLiteral("人员经费"));
    QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&page.view());
    ASSERT_TRUE(grid && grid->tableInterface());
    QAccessibleInterface* cell = grid->tableInterface()->cellAt(index.row(), index.column());
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->text(QAccessible::Name).toStdString(), "57.70, 奖金, 人员经费");
}

TEST_F(ModelsTest, MarkInferredCellsAndApprovedFigures) {
    openExample();
    TableModel& model = table(6).model();
    const QModelIndex index = goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    EXPECT_EQ(index.data(MarkRole).toInt(), int(CellMark::None));
    Entry entry;
    for (const Entry& other : m_window.document()->ledger().entries()) {
        entry = other.at.economic.text() == "30103" ? other : entry;
    }
    entry.stated.function = FunctionCode();
    Edit edit;
    edit.changes.emplace_back(EntryChange{entry.id, entry});
    m_window.document()->edit(edit, QStringLiteral("infer"));
    EXPECT_EQ(index.data(MarkRole).toInt(), int(CellMark::Inferred));

    m_questions.texts = {QStringLiteral("57.80")};
    m_window.action(QStringLiteral("control"))->trigger();
    EXPECT_EQ(index.data(MarkRole).toInt(), int(CellMark::Differs));
    EXPECT_TRUE(model.data(index, Qt::ToolTipRole).toString().contains(QStringLiteral("-0.10")));
}

} // namespace
} // namespace budget::test
