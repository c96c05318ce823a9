// What is typed and not settled is neither lost nor taken: questions left without an answer, closing, the
// ledger filled by keys.
#include "tests/ui/window/window_fixture.h"
#include "ui/entries/ledger_page.h"
#include "ui/grid/cell_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>

namespace budget::test {
namespace {

class UnsettledTypingTest : public WindowFixture {
protected:
    /// The cell that is being typed in, if one is open.
    static CellEditor* editor() { return qobject_cast<CellEditor*>(QApplication::focusWidget()); }
    bool closes() {
        QCloseEvent event;
        QApplication::sendEvent(&m_window, &event);
        return event.isAccepted();
    }
    /// Ends in the empty row below the last of table 6, in the column of codes.
    TablePage& endOfTable6() {
        TablePage& page = table(6);
        key(Qt::Key_End, Qt::ControlModifier);
        key(Qt::Key_Home);
        return page;
    }
    void addRowToTable6(const QString& code) {
        endOfTable6();
        type(code);
        key(Qt::Key_Return);
    }
    LedgerPage& ledger() { return *qobject_cast<LedgerPage*>(m_window.showPage(QStringLiteral("ledger"))); }
};

TEST_F(UnsettledTypingTest, AQuestionWithoutAnAnswerLeavesTheTextInItsCell) {
    open(emptyReference());
    addRowToTable6(QStringLiteral("30102"));
    goTo(table(6), QStringLiteral("30102"), QStringLiteral("人员经费"));
    type(QStringLiteral("12"));
    key(Qt::Key_Return); // which function? No answer.
    ASSERT_FALSE(m_questions.asked.isEmpty());
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), QStringLiteral("12"));
    EXPECT_TRUE(m_window.document()->ledger().entries().empty());
    EXPECT_FALSE(closes());
    key(Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_TRUE(table(6).view().hasFocus());
}

TEST_F(UnsettledTypingTest, TextThatIsNoAmountKeepsTheWindowOpen) {
    openExample();
    goTo(table(6), QStringLiteral("30103"), QStringLiteral("人员经费"));
    type(QStringLiteral("abc"));
    EXPECT_FALSE(closes());
    ASSERT_TRUE(editor());
    key(Qt::Key_Escape);
    EXPECT_TRUE(closes());
}

TEST_F(UnsettledTypingTest, TheGridKeepsTheFocusWhenSavingTakesWhatIsTyped) {
    openExample();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30103"), QStringLiteral("人员经费"));
    type(QStringLiteral("57.71"));
    ASSERT_TRUE(editor());
    editor()->clearFocus();
    EXPECT_TRUE(page.view().hasFocus());
    EXPECT_EQ(total(), QStringLiteral("465.25"));
}

TEST_F(UnsettledTypingTest, InitialsOfOneNameAreThatName) {
    open(emptyReference());
    endOfTable6();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    type(QStringLiteral("jtbt"));
    key(Qt::Key_Return);
    goTo(table(6), QStringLiteral("津贴补贴"), QStringLiteral("人员经费"));
    EXPECT_EQ(m_window.document()->document().placedRows.size(), 1U);
}

TEST_F(UnsettledTypingTest, ACodeOfTheOtherTreeIsRefused) {
    open(emptyReference());
    TablePage& page = endOfTable6();
    type(QStringLiteral("2010301"));
    key(Qt::Key_Return);
    EXPECT_TRUE(page.view().complaint().contains(QStringLiteral("2010301")));
}

TEST_F(UnsettledTypingTest, TheOnlyEntryBehindACellChangesItsAmount) {
    open(emptyReference());
    addRowToTable6(QStringLiteral("30102"));
    m_questions.functions = {*FunctionCode::parse("2010301")};
    for (const char* amount : {"12", "15", "9", "20"}) {
        goTo(table(6), QStringLiteral("30102"), QStringLiteral("人员经费"));
        type(QString::fromLatin1(amount));
        key(Qt::Key_Return);
        EXPECT_EQ(m_window.document()->ledger().entries().size(), 1U) << amount;
    }
    EXPECT_EQ(m_window.document()->ledger().total(), Money::fromFen(20'000'000));
}

TEST_F(UnsettledTypingTest, TheLedgerIsFilledDownAndPastedIntoAsOneStep) {
    openExample();
    LedgerPage& page = ledger();
    page.setFocus();
    const Document before = m_window.document()->document();
    QAbstractItemModel& model = *page.view().model();
    const auto column = static_cast<int>(EntryColumn::Amount);
    page.view().selectionModel()->setCurrentIndex(model.index(0, column),
                                                  QItemSelectionModel::ClearAndSelect);
    page.view().selectionModel()->select(QItemSelection(model.index(0, column), model.index(2, column)),
                                         QItemSelectionModel::ClearAndSelect);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(model.index(2, column).data().toString(), QStringLiteral("101.31"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.document()->document(), before);

    QGuiApplication::clipboard()->setText(QStringLiteral("1.5"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(model.index(0, column).data().toString(), QStringLiteral("1.50"));
    EXPECT_EQ(model.index(2, column).data().toString(), QStringLiteral("1.50"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.document()->document(), before);
}

} // namespace
} // namespace budget::test
