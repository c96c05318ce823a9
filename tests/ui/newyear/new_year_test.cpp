#include "tests/ui/files/files_fixture.h"
#include "ui/newyear/roll_forward_dialog.h"
#include "ui/newyear/unconfirmed_page.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QtTest/QTest>

namespace budget::test {
namespace {

class NewYearTest : public FilesFixture {
protected:
    NewYearTest() {
        window.setQuestions(answers);
        original.inputs.organisation.functions = QStringLiteral("2023年至2024年负责外事");
        original.inputs.organisation.active.count = 17;
        original.inputs.otherMatters = QStringLiteral("无");
        EXPECT_TRUE(saveDocument(original, path));
        bytes = *readWholeFile(path);
        EXPECT_TRUE(window.files().start(path));
        window.show();
        QApplication::setActiveWindow(&window);
    }

    /// Calls the command and presses keys in its dialog.
    void rollForward(const std::function<void(RollForwardDialog&)>& press) {
        QTimer::singleShot(0, &window, [press] {
            auto* dialog = qobject_cast<RollForwardDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            press(*dialog);
        });
        window.action(QStringLiteral("new-year"))->trigger();
        QApplication::processEvents();
    }
    static void accept(RollForwardDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }

    UnconfirmedPage& page() {
        auto* page = qobject_cast<UnconfirmedPage*>(window.showPage(QStringLiteral("unconfirmed")));
        QApplication::setActiveWindow(&window); // the dialog has left this platform without one
        page->setFocus();
        return *page;
    }
    const Document& now() { return window.document()->document(); }
    static void select(UnconfirmedPage& page, const char* path) {
        for (int row = 0; row < page.model().rowCount(); ++row) {
            if (page.model().pathAt(row) == QString::fromUtf8(path)) {
                page.view().selectRow(row);
                return;
            }
        }
        FAIL() << path;
    }

    QByteArray bytes;
    MainWindow window;
};

TEST_F(NewYearTest, OpensTheNewDocumentUnsavedAndLeavesTheOldFileAlone) {
    rollForward(accept);
    EXPECT_EQ(now().year, original.year + 1);
    EXPECT_TRUE(now().ledger.entries().empty());
    EXPECT_TRUE(window.files().session()->path().isEmpty());
    EXPECT_TRUE(window.files().session()->hasUnsavedWork());
    EXPECT_EQ(window.currentPageId(), u"unconfirmed");
    EXPECT_EQ(*readWholeFile(path), bytes);
    const auto* last = std::get_if<LastYearLedger>(&now().lastYear);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->source, (LastYearSource{QStringLiteral("预算.mingzhang"), checksumOf(bytes)}));
    EXPECT_EQ(last->ledger, original.ledger);
}

TEST_F(NewYearTest, CopiesEntriesAndDropsAProjectByKeys) {
    const ProjectId first = original.ledger.projectsInOrder().front();
    rollForward([](RollForwardDialog& dialog) {
        auto* copy = dialog.findChild<QRadioButton*>(QStringLiteral("copy"));
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        auto* projects = dialog.findChild<QListWidget*>(QStringLiteral("projects"));
        projects->setCurrentRow(0);
        projects->setFocus();
        QTest::keyClick(projects, Qt::Key_Space);
        accept(dialog);
    });
    EXPECT_FALSE(now().ledger.entries().empty());
    EXPECT_FALSE(now().ledger.project(first));
    EXPECT_EQ(now().ledger.projects().size(), original.ledger.projects().size() - 1);
}

TEST_F(NewYearTest, TurningBackKeepsTheOldDocumentOpen) {
    rollForward([](RollForwardDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(now(), original);
    EXPECT_FALSE(window.files().session()->path().isEmpty());
}

TEST_F(NewYearTest, TakesWhatIsInTheFileWhenChangesAreDiscarded) {
    edit(*window.document(), QStringLiteral("没有保存"));
    answers.choices = {1}; // discard
    rollForward(accept);
    EXPECT_EQ(now().inputs.otherMatters, u"无");
    EXPECT_EQ(*readWholeFile(path), bytes);
}

TEST_F(NewYearTest, ConfirmsByOneKey) {
    rollForward(accept);
    UnconfirmedPage& unconfirmed = page();
    const int before = unconfirmed.model().rowCount();
    ASSERT_GT(before, 2);
    select(unconfirmed, "otherMatters");
    QTest::keyClick(&unconfirmed.view(), Qt::Key_Space);
    EXPECT_EQ(unconfirmed.model().rowCount(), before - 1);
    EXPECT_FALSE(now().review.unconfirmed.contains(QStringLiteral("input:otherMatters")));
    window.document()->undoStack().undo();
    EXPECT_EQ(unconfirmed.model().rowCount(), before);
}

TEST_F(NewYearTest, AdvancesYearsOneByOne) {
    rollForward(accept);
    UnconfirmedPage& unconfirmed = page();
    select(unconfirmed, "organisation/functions");
    EXPECT_EQ(unconfirmed.markedYears(), 2);
    QTest::keyClick(&unconfirmed.view(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&unconfirmed.view(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(now().inputs.organisation.functions, u"2023年至2025年负责外事");
    EXPECT_TRUE(now().review.unconfirmed.contains(QStringLiteral("input:organisation/functions")));
    window.document()->undoStack().undo();
    EXPECT_EQ(now().inputs.organisation.functions, u"2023年至2024年负责外事");
}

TEST_F(NewYearTest, EnterLeadsToTheForm) {
    rollForward(accept);
    UnconfirmedPage& unconfirmed = page();
    select(unconfirmed, "organisation/functions");
    QTest::keyClick(&unconfirmed.view(), Qt::Key_Return);
    EXPECT_EQ(window.currentPageId(), u"organisation");
}

TEST_F(NewYearTest, EditingATextDoesNotConfirmIt) {
    rollForward(accept);
    edit(*window.document(), QStringLiteral("改过"));
    EXPECT_TRUE(now().review.unconfirmed.contains(QStringLiteral("input:otherMatters")));
}

} // namespace
} // namespace budget::test
