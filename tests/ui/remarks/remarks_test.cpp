#include "tests/ui/window/window_fixture.h"
#include "ui/grid/grid_roles.h"
#include "ui/narrative/narrative_page.h"
#include "ui/remarks/remarks_page.h"

#include <QAction>
#include <QApplication>

namespace budget::test {
namespace {

class RemarksTest : public WindowFixture {
protected:
    RemarksTest() { openExample(); }

    void remark(const char* text) {
        m_questions.texts.push_back(QString::fromUtf8(text));
        key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    }
    const std::vector<Remark>& remarks() { return m_window.document()->document().review.remarks; }
    RemarksPage& page() {
        auto* page = qobject_cast<RemarksPage*>(m_window.showPage(QStringLiteral("remarks")));
        page->setFocus();
        return *page;
    }
};

TEST_F(RemarksTest, IsWrittenOnACellByAKeyAndMarksIt) {
    setRemarkAuthor(QStringLiteral("李四"));
    TablePage& table6 = table(6);
    const QModelIndex index = goTo(table6, QStringLiteral("30103"), QStringLiteral("人员经费"));
    EXPECT_FALSE(index.data(RemarkRole).toBool());
    remark("请核对");
    ASSERT_EQ(remarks().size(), 1U);
    EXPECT_EQ(remarks().front().author, u"李四");
    EXPECT_TRUE(remarks().front().place.startsWith(u"cell:t06:")) << remarks().front().place.toStdString();
    EXPECT_TRUE(index.data(RemarkRole).toBool());
    EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().contains(u"请核对"));
    m_window.document()->undoStack().undo();
    EXPECT_FALSE(index.data(RemarkRole).toBool());
}

TEST_F(RemarksTest, IsWrittenOnASentenceAndLeadsBackToIt) {
    auto* narrative = qobject_cast<NarrativePage*>(m_window.showPage(QStringLiteral("narrative")));
    narrative->setFocus();
    ASSERT_TRUE(narrative->showSentence(QStringLiteral("income.general")));
    remark("原因不清");
    ASSERT_EQ(remarks().size(), 1U);
    EXPECT_EQ(remarks().front().place, u"sentence:income.general");
    RemarksPage& list = page();
    EXPECT_TRUE(list.model().index(0, RemarksModel::Where).data().toString().startsWith(u"一般公共预算"));
    list.view().setCurrentIndex(list.model().index(0, RemarksModel::Text));
    key(Qt::Key_Return);
    EXPECT_EQ(m_window.currentPageId(), u"narrative");
}

TEST_F(RemarksTest, IsAnsweredSettledAndDeletedByKeys) {
    goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    remark("请核对");
    RemarksPage& list = page();
    list.view().setCurrentIndex(list.model().index(0, RemarksModel::Answer));
    key(Qt::Key_F2);
    type(QStringLiteral("ok"));
    key(Qt::Key_Return);
    EXPECT_EQ(remarks().front().answer, u"ok");
    list.setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(remarks().front().settled);
    EXPECT_FALSE(table(6).model().marks().remarks(0, {}, 0).size());
    page();
    ASSERT_TRUE(m_window.action(QStringLiteral("remove-row"))->isEnabled());
    m_window.action(QStringLiteral("remove-row"))->trigger();
    EXPECT_TRUE(remarks().empty());
    m_window.document()->undoStack().undo();
    EXPECT_EQ(remarks().size(), 1U);
}

TEST_F(RemarksTest, IsNeverPrinted) {
    const QStringList before = narrative();
    goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    remark("绝不打印的批注");
    EXPECT_EQ(narrative(), before);
}

TEST_F(RemarksTest, NeedsAPlace) {
    m_window.showPage(QStringLiteral("assets"))->setFocus();
    remark("哪里");
    EXPECT_TRUE(remarks().empty());
    EXPECT_FALSE(m_window.statusText().isEmpty());
}

TEST_F(RemarksTest, IsTakenByAFinalDocumentToo) {
    Review review = m_window.document()->document().review;
    review.final = {QStringLiteral("张三"), QDate(2024, 2, 22)};
    m_window.document()->edit({{PartChange(review)}}, QStringLiteral("final"));
    goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    remark("定稿后的批注");
    EXPECT_EQ(remarks().size(), 1U);
}

} // namespace
} // namespace budget::test
