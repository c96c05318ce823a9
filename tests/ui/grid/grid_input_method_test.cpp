#include "tests/ui/grid/sheet_fixture.h"

#include <QInputMethodEvent>
#include <QSignalSpy>

namespace budget {
namespace {

class GridInputMethodTest : public TestSheet {
protected:
    /// To where the focus is, as the platform does.
    void compose(const QString& preedit, const QString& commit = {}) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(qApp->focusObject(), &event);
    }
    void keyToFocus(Qt::Key key) { QTest::keyClick(qApp->focusWidget(), key); }
};

const QString wai = QStringLiteral("外");

TEST_F(GridInputMethodTest, NoKeystrokeOfTheFirstWordIsLost) {
    compose(QStringLiteral("w"));
    ASSERT_TRUE(view.isEditing());
    compose(QStringLiteral("wa"));
    compose({}, wai);
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), wai);
    EXPECT_TRUE(editor()->hasFocus());
    keyToFocus(Qt::Key_Return);
    EXPECT_EQ(text(1, 1), wai);
}

TEST_F(GridInputMethodTest, TheWordMayComeAfterTheEndOfItsComposition) {
    compose(QStringLiteral("w"));
    compose({});
    compose({}, wai);
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), wai);
}

TEST_F(GridInputMethodTest, AWordWithoutCompositionOpensTheEditor) {
    compose({}, wai);
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), wai);
}

TEST_F(GridInputMethodTest, KeysBelongToTheFirstComposition) {
    compose(QStringLiteral("w"));
    for (const Qt::Key each : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Escape, Qt::Key_Delete})
        keyToFocus(each);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(model.edits.empty());
    EXPECT_EQ(where(), QStringLiteral("1.1"));
}

TEST_F(GridInputMethodTest, KeysBelongToALaterComposition) {
    type("4");
    compose(QStringLiteral("w"));
    for (const Qt::Key each : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Escape})
        keyToFocus(each);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(model.edits.empty());
    compose({}, wai);
    EXPECT_EQ(editor()->text(), QStringLiteral("4外"));
}

TEST_F(GridInputMethodTest, AnAbandonedCompositionLeavesTheCellAsItWas) {
    compose(QStringLiteral("w"));
    compose({});
    EXPECT_FALSE(view.isEditing());
    EXPECT_TRUE(view.hasFocus());
    EXPECT_TRUE(model.edits.empty());
}

TEST_F(GridInputMethodTest, ACellThatCannotBeEditedRefusesAComposition) {
    QSignalSpy refused(&view, &GridView::editRefused);
    at(2, 3);
    compose(QStringLiteral("w"));
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(where(), QStringLiteral("2.3"));
}

TEST_F(GridInputMethodTest, TheCandidatesStandAtTheCell) {
    EXPECT_TRUE(view.inputMethodQuery(Qt::ImEnabled).toBool());
    const QRect cell = view.visualRect(model.index(1, 1)).translated(view.viewport()->pos());
    EXPECT_EQ(view.inputMethodQuery(Qt::ImCursorRectangle).toRect(), cell);
    compose(QStringLiteral("w"));
    EXPECT_TRUE(
        cell.adjusted(-9, -9, 9, 9).contains(view.inputMethodQuery(Qt::ImCursorRectangle).toRect().center()));
}

} // namespace
} // namespace budget
