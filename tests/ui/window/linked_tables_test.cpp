// One figure typed into one table, seen in all of them.
#include "core/publication/printout.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/entries/parts_panel.h"

namespace budget::test {
namespace {

class LinkedTablesTest : public WindowFixture {
protected:
    static int changed(const std::map<std::string, std::string>& before,
                       const std::map<std::string, std::string>& after, int table) {
        int count = 0;
        const std::string prefix = std::to_string(table) + '/';
        for (const auto& [name, text] : before) {
            count += name.starts_with(prefix) && after.at(name) != text ? 1 : 0;
        }
        return count;
    }
};

TEST_F(LinkedTablesTest, MovesExactlyTheFiguresThatRestOnTheBonus) {
    openExample();
    const auto cells = shownCells();
    const QStringList lines = narrative();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30103"), QStringLiteral("人员经费"));
    type(QStringLiteral("57.71"));
    key(Qt::Key_Return);

    const auto after = shownCells();
    const std::map<int, int> expected{{1, 6}, {2, 12}, {3, 8}, {4, 7}, {5, 8}, {6, 6}};
    int all = 0;
    for (int t = 1; t <= 11; ++t) {
        const auto found = expected.find(t);
        EXPECT_EQ(changed(cells, after, t), found == expected.end() ? 0 : found->second) << "table " << t;
        all += changed(cells, after, t);
    }
    EXPECT_EQ(all, 47);
    EXPECT_TRUE(m_questions.asked.isEmpty());

    const QStringList linesAfter = narrative();
    ASSERT_EQ(lines.size(), linesAfter.size());
    int moved = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        moved += lines[i] != linesAfter[i] ? 1 : 0;
    }
    EXPECT_EQ(moved, 15);

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shownCells(), cells);
    EXPECT_TRUE(narrative() == lines);
}

TEST_F(LinkedTablesTest, NamesTheStepThatUndoTakesBack) {
    openExample();
    goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    type(QStringLiteral("57.71"));
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window.document()->undoStack().undoText().contains(QStringLiteral("57.70 → 57.71")))
        << m_window.document()->undoStack().undoText().toStdString();
}

TEST_F(LinkedTablesTest, TellsWhenACellWasChangedAndFromWhat) {
    openExample();
    const QModelIndex bonus = goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    EXPECT_FALSE(bonus.data(Qt::ToolTipRole).toString().contains(QStringLiteral("57.70")));
    type(QStringLiteral("57.71"));
    key(Qt::Key_Return);
    EXPECT_TRUE(bonus.data(Qt::ToolTipRole).toString().contains(QStringLiteral("57.70 → 57.71")));
}

TEST_F(LinkedTablesTest, KeepsARowThatIsEmptiedUntilItIsFilledAgain) {
    openExample();
    const Document before = m_window.document()->document();
    TablePage& page = table(6);
    const QModelIndex bonus = goTo(page, QStringLiteral("30103"), QStringLiteral("人员经费"));
    key(Qt::Key_Delete);
    EXPECT_EQ(page.view().currentIndex(), bonus);
    EXPECT_EQ(page.view().currentIndex().data().toString().toStdString(), "");
    type(QStringLiteral("57.70"));
    key(Qt::Key_Return);
    EXPECT_EQ(bonus.data().toString().toStdString(), "57.70");
    EXPECT_TRUE(m_window.document()->document().placedRows.empty());
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_window.document()->document() == before);
}

TEST_F(LinkedTablesTest, RefusesTheNameOfAnotherProjectOfTheUnit) {
    openExample();
    TablePage& page = table(11);
    const QModelIndex name = page.model().index(2, 0);
    const QString before = name.data().toString();
    page.view().goToCell(name);
    page.setFocus();
    key(Qt::Key_F2);
    key(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("外事业务费"));
    key(Qt::Key_Return);
    EXPECT_EQ(m_questions.told.size(), 1);
    EXPECT_EQ(name.data().toString().toStdString(), before.toStdString());
}

TEST_F(LinkedTablesTest, ShowsThePartsOfTheCellWithTheirSum) {
    openExample();
    goTo(table(1), QStringLiteral("一、本年收入"), QStringLiteral("预算数"));
    EXPECT_EQ(
        m_window.parts()->model().sum(),
        m_window.document()->tables().value({0, 0, m_window.document()->tables().panel(0, 0).rowAt(0), 1}));
    EXPECT_GT(m_window.parts()->model().rowCount(), 20);
}

TEST_F(LinkedTablesTest, RefusesATotalWithTheReason) {
    openExample();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30103"), QStringLiteral("合计"));
    const QString before = page.view().currentIndex().data().toString();
    type(QStringLiteral("9"));
    EXPECT_FALSE(page.view().complaint().isEmpty());
    EXPECT_TRUE(page.view().currentIndex().data().toString() == before);
}

} // namespace
} // namespace budget::test
