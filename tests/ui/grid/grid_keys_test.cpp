#include "tests/ui/grid/sheet_fixture.h"

#include <QSignalSpy>

namespace budget {
namespace {

using GridKeysTest = TestSheet;

struct Move {
    const char* name;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    const char* to;
};
void PrintTo(const Move& move, std::ostream* stream) {
    *stream << move.name;
}

class GridMoveTest : public TestSheet, public testing::WithParamInterface<Move> {};

TEST_P(GridMoveTest, LeadsWhereASpreadsheetLeads) {
    at(5, 4);
    key(GetParam().key, GetParam().modifiers);
    EXPECT_EQ(where(), QString::fromLatin1(GetParam().to));
}

constexpr auto none = Qt::NoModifier;
INSTANTIATE_TEST_SUITE_P(
    Keys, GridMoveTest,
    testing::Values(Move{"Left", Qt::Key_Left, none, "5.3"}, Move{"Right", Qt::Key_Right, none, "5.5"},
                    Move{"Up", Qt::Key_Up, none, "4.4"}, Move{"Down", Qt::Key_Down, none, "6.4"},
                    Move{"Enter", Qt::Key_Return, none, "6.4"},
                    Move{"ShiftEnter", Qt::Key_Return, Qt::ShiftModifier, "4.4"},
                    Move{"Tab", Qt::Key_Tab, none, "5.5"},
                    Move{"ShiftTab", Qt::Key_Backtab, Qt::ShiftModifier, "5.3"},
                    Move{"Home", Qt::Key_Home, none, "5.0"}, Move{"End", Qt::Key_End, none, "5.7"},
                    Move{"CtrlHome", Qt::Key_Home, Qt::ControlModifier, "0.0"},
                    Move{"CtrlEnd", Qt::Key_End, Qt::ControlModifier, "19.7"},
                    Move{"CtrlDown", Qt::Key_Down, Qt::ControlModifier, "19.4"},
                    Move{"CtrlLeft", Qt::Key_Left, Qt::ControlModifier, "5.0"}),
    [](const testing::TestParamInfo<Move>& move) { return std::string(move.param.name); });

TEST_F(GridKeysTest, CtrlArrowStopsAtTheEdgeOfAFilledBlock) {
    model.item(7, 4)->setText({});
    model.item(8, 4)->setText({});
    at(5, 4);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(where(), QStringLiteral("6.4"));
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(where(), QStringLiteral("9.4"));
}

TEST_F(GridKeysTest, PageDownAndUpLeadBack) {
    key(Qt::Key_PageDown);
    EXPECT_GT(view.currentIndex().row(), 4);
    key(Qt::Key_PageUp);
    EXPECT_EQ(where(), QStringLiteral("1.1"));
}

TEST_F(GridKeysTest, TabStaysAtTheEndOfTheRow) {
    at(2, 7);
    key(Qt::Key_Tab);
    EXPECT_EQ(where(), QStringLiteral("2.7"));
}

TEST_F(GridKeysTest, EnterReturnsBelowTheFirstColumnOfARunOfTabs) {
    type("7");
    key(Qt::Key_Tab);
    type("8");
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    EXPECT_EQ(where(), QStringLiteral("2.1"));
    EXPECT_EQ(text(1, 1), QStringLiteral("7"));
    EXPECT_EQ(text(1, 2), QStringLiteral("8"));
}

TEST_F(GridKeysTest, AnArrowEndsARunOfTabs) {
    key(Qt::Key_Tab);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_EQ(where(), QStringLiteral("2.3"));
}

TEST_F(GridKeysTest, ShiftExtendsFromTheCurrentCell) {
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(where(), QStringLiteral("1.1"));
    EXPECT_EQ(view.selectionModel()->selectedIndexes().size(), 4);
    key(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(view.selectionModel()->selectedIndexes().size(), 2);
}

TEST_F(GridKeysTest, CtrlASelectsEverything) {
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selectionModel()->selectedIndexes().size(), 160);
}

TEST_F(GridKeysTest, DeleteAndBackspaceAskForClearing) {
    QSignalSpy asked(&view, &GridView::clearRequested);
    key(Qt::Key_Delete);
    key(Qt::Key_Backspace);
    EXPECT_EQ(asked.count(), 2);
    EXPECT_FALSE(view.isEditing());
}

TEST_F(GridKeysTest, CommandsPassThroughToTheWindow) {
    for (const int letter : {Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_D, Qt::Key_R, Qt::Key_Z}) {
        QKeyEvent press(QEvent::KeyPress, letter, Qt::ControlModifier,
                        QString(QChar(letter - Qt::Key_A + 1)));
        QCoreApplication::sendEvent(&view, &press);
        EXPECT_FALSE(press.isAccepted()) << letter;
    }
    EXPECT_FALSE(view.isEditing());
}

TEST_F(GridKeysTest, ATitleSelectsItsColumns) {
    view.setHeaderLayout({2, {{0, 1, 1, 2, QStringLiteral("both")}}});
    const HeaderCell both{0, 1, 1, 2, {}};
    QTest::mouseClick(view.gridHeader()->viewport(), Qt::LeftButton, {},
                      view.gridHeader()->cellRect(both).center());
    EXPECT_EQ(view.selectionModel()->selectedColumns().size(), 2);
}

} // namespace
} // namespace budget
