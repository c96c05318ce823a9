#include "tests/ui/grid/sheet_fixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>

namespace budget {
namespace {

using GridEditingTest = TestSheet;

TEST_F(GridEditingTest, TypingReplacesAndAnArrowCommits) {
    type("42");
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), QStringLiteral("42"));
    key(Qt::Key_Right);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(text(1, 1), QStringLiteral("42"));
    EXPECT_EQ(where(), QStringLiteral("1.2"));
}

TEST_F(GridEditingTest, F2KeepsTheTextAndArrowsMoveInIt) {
    key(Qt::Key_F2);
    key(Qt::Key_Left);
    type("5");
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), QStringLiteral("1.51"));
    key(Qt::Key_Return);
    EXPECT_EQ(text(1, 1), QStringLiteral("1.51"));
    EXPECT_EQ(where(), QStringLiteral("2.1"));
}

TEST_F(GridEditingTest, TabAndShiftTabCommitAndMove) {
    type("4");
    key(Qt::Key_Tab);
    EXPECT_EQ(text(1, 1), QStringLiteral("4"));
    EXPECT_EQ(where(), QStringLiteral("1.2"));
    type("6");
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(text(1, 2), QStringLiteral("6"));
    EXPECT_EQ(where(), QStringLiteral("1.1"));
}

TEST_F(GridEditingTest, ShiftEnterCommitsAndMovesUp) {
    type("4");
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(text(1, 1), QStringLiteral("4"));
    EXPECT_EQ(where(), QStringLiteral("0.1"));
}

TEST_F(GridEditingTest, EscapeCancels) {
    type("4");
    key(Qt::Key_Escape);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(text(1, 1), QStringLiteral("1.1"));
    EXPECT_EQ(where(), QStringLiteral("1.1"));
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(GridEditingTest, CtrlEnterCommitsTheOtherWayAndStays) {
    type("4");
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(where(), QStringLiteral("1.1"));
    EXPECT_EQ(model.edits, (std::vector<int>{AlternativeEditRole}));
}

TEST_F(GridEditingTest, AnUnchangedTextIsNoEdit) {
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    type("2.1");
    key(Qt::Key_Return);
    EXPECT_TRUE(model.edits.empty());
    EXPECT_EQ(where(), QStringLiteral("3.1"));
}

TEST_F(GridEditingTest, ARefusedTextKeepsEditorAndOldValue) {
    view.setValidator([](const QModelIndex&, const QString& text) {
        return text == QStringLiteral("abc") ? QStringLiteral("not a number") : QString();
    });
    type("abc");
    key(Qt::Key_Return);
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(view.complaint(), QStringLiteral("not a number"));
    EXPECT_EQ(text(1, 1), QStringLiteral("1.1"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(4, 1)).center());
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(where(), QStringLiteral("1.1"));
    key(Qt::Key_Backspace);
    EXPECT_EQ(view.complaint(), QString());
    key(Qt::Key_Return);
    EXPECT_EQ(text(1, 1), QStringLiteral("ab"));
}

TEST_F(GridEditingTest, ARefusedTextIsLostWhenTheCurrentCellIsSetElsewhere) {
    view.setValidator([](const QModelIndex&, const QString&) { return QStringLiteral("no"); });
    type("4");
    at(6, 6);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(view.complaint(), QString());
    EXPECT_EQ(text(1, 1), QStringLiteral("1.1"));
}

TEST_F(GridEditingTest, ACellThatCannotBeEditedSaysSo) {
    QSignalSpy refused(&view, &GridView::editRefused);
    at(2, 3);
    type("4");
    key(Qt::Key_F2);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(2, 3)).center());
    EXPECT_EQ(refused.count(), 3);
    EXPECT_FALSE(view.isEditing());
}

TEST_F(GridEditingTest, TheTextIsToldWhileItIsTyped) {
    QStringList told;
    QObject::connect(&view, &GridView::editTextChanged, &view,
                     [&told](const QModelIndex& index, const QString& text) {
                         told += index.isValid() ? text : QStringLiteral("end");
                     });
    type("12");
    key(Qt::Key_Escape);
    ASSERT_GE(told.size(), 3);
    EXPECT_EQ(told.mid(told.size() - 3),
              (QStringList{QStringLiteral("1"), QStringLiteral("12"), QStringLiteral("end")}));
}

TEST_F(GridEditingTest, AClickElsewhereCommits) {
    type("4");
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(4, 1)).center());
    EXPECT_EQ(text(1, 1), QStringLiteral("4"));
    EXPECT_EQ(where(), QStringLiteral("4.1"));
}

TEST_F(GridEditingTest, AChangeFromElsewhereKeepsWhatIsTyped) {
    type("4");
    model.item(1, 1)->setText(QStringLiteral("other"));
    EXPECT_EQ(editor()->text(), QStringLiteral("4"));
}

TEST_F(GridEditingTest, RemovingTheRowEndsEditing) {
    QSignalSpy told(&view, &GridView::editTextChanged);
    type("4");
    model.removeRow(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(told.last().at(0).toModelIndex(), QModelIndex());
    type("5");
    EXPECT_TRUE(view.isEditing());
}

TEST_F(GridEditingTest, AWordIsCompletedByKeys) {
    model.item(1, 1)->setData(QStringList{QStringLiteral("20103 office"), QStringLiteral("205 school")},
                              CompletionRole);
    type("sch");
    QWidget* list = editor()->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    ASSERT_TRUE(view.isEditing());
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(text(1, 1), QStringLiteral("205 school"));
    EXPECT_FALSE(view.isEditing());
}

TEST_F(GridEditingTest, AWordIsFoundByItsOtherTextToo) {
    model.item(1, 1)->setData(QStringList{QStringLiteral("行政运行\txzyx"), QStringLiteral("教育\tjy")},
                              CompletionRole);
    type("xzy");
    QWidget* list = editor()->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(text(1, 1), QStringLiteral("行政运行"));
}

} // namespace
} // namespace budget
