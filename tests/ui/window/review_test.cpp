// From a draft to the final document, driven by keys in the real window.
#include "tests/ui/window/window_fixture.h"
#include "ui/grid/grid_view.h"
#include "ui/review/finishing.h"
#include "ui/review/review_page.h"

#include <QAction>
#include <QLineEdit>

namespace budget::test {
namespace {

class ReviewTest : public WindowFixture {
protected:
    ReviewPage& reviewPage() {
        auto* page = qobject_cast<ReviewPage*>(m_window.showPage(QStringLiteral("review-state")));
        EXPECT_NE(page, nullptr);
        return *page;
    }
    const Document& now() { return m_window.document()->document(); }
    QString stateWords() { return m_window.findChild<QLabel*>(QStringLiteral("standing"))->text(); }
    void signSecrecyReview() {
        Review review = now().review;
        review.secrecy = {QStringLiteral("张三"), QDate(2024, 2, 20)};
        m_window.document()->edit({{PartChange(review)}}, QStringLiteral("sign"));
    }
    /// Types a figure over 30103 奖金.
    void typeBonus(const QString& amount) {
        TablePage& page = table(6);
        goTo(page, QStringLiteral("30103"), QStringLiteral("人员经费"));
        type(amount);
        key(Qt::Key_Return);
    }
};

TEST_F(ReviewTest, TheSecrecyReviewIsSignedByKeys) {
    openExample();
    ReviewPage& page = reviewPage();
    ASSERT_TRUE(page.goTo(QStringLiteral("review.secrecy.name")));
    type(QStringLiteral("李四"));
    key(Qt::Key_Tab);
    type(QStringLiteral("2024-2-21"));
    key(Qt::Key_Tab);
    EXPECT_EQ(now().review.secrecy, (SignOff{QStringLiteral("李四"), QDate(2024, 2, 21)}));
}

TEST_F(ReviewTest, IsNotFinalWithoutASecrecyReview) {
    openExample();
    EXPECT_FALSE(declareFinal(*m_window.document(), m_questions, QDate(2024, 2, 22)));
    EXPECT_FALSE(now().review.final.isGiven());
    EXPECT_EQ(m_questions.told.size(), 1);
}

TEST_F(ReviewTest, ListsWhatChangedSinceADraftAndLeadsThere) {
    openExample();
    ASSERT_TRUE(keepDraft(*m_window.document(), 1, QDateTime::currentDateTime()));
    typeBonus(QStringLiteral("57.71"));
    ReviewPage& page = reviewPage();
    page.catchUp();
    EXPECT_EQ(page.draftField()->count(), 1);
    const DraftChanges& changes = page.changes().changes();
    EXPECT_EQ(changes.figures.size(), 47U);
    EXPECT_GE(changes.sentences.size(), 11U);
    page.changesView()->setFocus();
    page.changesView()->setCurrentIndex(page.changes().index(0, 0));
    key(Qt::Key_Return);
    EXPECT_EQ(m_window.currentPageId(), QStringLiteral("t01"));
}

TEST_F(ReviewTest, WhatWasSentForReviewIsNotTakenBackByUndo) {
    openExample();
    ASSERT_TRUE(keepDraft(*m_window.document(), 1, QDateTime::currentDateTime()));
    EXPECT_FALSE(m_window.document()->undoStack().isClean());
    typeBonus(QStringLiteral("60"));
    m_window.document()->undoStack().undo();
    EXPECT_FALSE(m_window.document()->undoStack().canUndo());
    EXPECT_EQ(now().drafts.nextNumber(), 2);
}

TEST_F(ReviewTest, CellsRememberWhatTheFileHasLogged) {
    openExample();
    typeBonus(QStringLiteral("57.71"));
    Document saved = now();
    saved.changeLog = m_window.document()->changeLog();
    const auto logged = std::ranges::count_if(
        saved.changeLog, [](const LoggedChange& change) { return change.cell.table == u"t06"; });
    EXPECT_EQ(logged, 1);
    open(saved);
    const QModelIndex cell = goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("57.70 → 57.71")))
        << cell.data(Qt::ToolTipRole).toString().toStdString();
}

TEST_F(ReviewTest, TheStatusLineSaysHowFarADocumentIs) {
    openExample();
    EXPECT_TRUE(stateWords().contains(QStringLiteral("1"))) << stateWords().toStdString();
    const QString draft = stateWords();
    signSecrecyReview();
    Review review = now().review;
    review.final = {QStringLiteral("王五"), QDate(2024, 2, 22)};
    m_window.document()->edit({{PartChange(review)}}, QStringLiteral("final"));
    EXPECT_NE(stateWords(), draft);
    EXPECT_TRUE(stateWords().contains(QStringLiteral("王五"))) << stateWords().toStdString();
}

TEST_F(ReviewTest, AFinalDocumentIsNotEditedUntilItIsTakenBack) {
    openExample();
    signSecrecyReview();
    Review review = now().review;
    review.final = {QStringLiteral("王五"), QDate(2024, 2, 22)};
    m_window.document()->edit({{PartChange(review)}}, QStringLiteral("final"));
    const Money before = now().ledger.total();
    typeBonus(QStringLiteral("99"));
    EXPECT_EQ(now().ledger.total(), before);
    EXPECT_FALSE(m_window.action(QStringLiteral("paste"))->isEnabled());
    EXPECT_FALSE(m_window.action(QStringLiteral("undo"))->isEnabled());
    reviewPage().finalButton()->setFocus();
    key(Qt::Key_Space);
    EXPECT_FALSE(now().review.final.isGiven());
    typeBonus(QStringLiteral("99"));
    EXPECT_NE(now().ledger.total(), before);
}

TEST_F(ReviewTest, AColumnKeepsTheWidthTheClerkGaveIt) {
    openExample();
    GridView* view = table(6).findChild<GridView*>();
    view->restoreColumnSizes(QStringLiteral("2:333"));
    Q_EMIT view->columnSizesChanged();
    open(Document(now()));
    EXPECT_EQ(table(6).findChild<GridView*>()->columnWidth(2), 333);
    EXPECT_NE(table(5).findChild<GridView*>()->columnWidth(2), 333);
}

} // namespace
} // namespace budget::test
