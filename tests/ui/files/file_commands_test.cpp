#include "tests/ui/files/files_fixture.h"
#include "ui/files/import_dialog.h"
#include "ui/files/new_document_dialog.h"
#include "ui/tables/table_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QtTest/QTest>

#include <sys/wait.h>
#include <unistd.h>

namespace budget::test {
namespace {

class FileCommandsTest : public FilesFixture {
protected:
    FileCommandsTest() { window.setQuestions(answers); }

    void open() { ASSERT_TRUE(window.files().start(path)); }
    DocumentSession& session() { return *window.files().session(); }
    QString label() const { return window.findChild<QLabel*>(QStringLiteral("state"))->text(); }
    void type(const char* text) { edit(*window.document(), QString::fromUtf8(text)); }
    QString typed() { return window.document()->document().inputs.otherMatters; }

    /// Shows the window with a figure of table 6 half typed.
    void beginTyping() {
        window.show();
        QApplication::setActiveWindow(&window);
        auto* page = qobject_cast<TablePage*>(window.showPage(QStringLiteral("t06")));
        ASSERT_TRUE(page && QTest::qWaitForWindowActive(&window));
        for (int row = 0; row < page->model().rowCount(); ++row) {
            const QModelIndex index = page->model().index(row, page->model().labelColumns() + 1);
            if (index.flags().testFlag(Qt::ItemIsEditable) && !index.data().toString().isEmpty()) {
                page->view().setCurrentIndex(index);
                break;
            }
        }
        page->view().setFocus();
        QTest::keyClick(&page->view(), '7');
        ASSERT_TRUE(page->view().isEditing());
    }

    MainWindow window;
};

TEST_F(FileCommandsTest, ShowsTheStateOfTheDocument) {
    open();
    EXPECT_EQ(label(), MainWindow::tr("saved"));
    type("一");
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
    EXPECT_TRUE(window.isWindowModified());
    window.action(QStringLiteral("save"))->trigger();
    EXPECT_EQ(label(), MainWindow::tr("saved"));
    EXPECT_EQ(onDisk(path), window.document()->document());
    window.document()->undoStack().undo();
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
}

TEST_F(FileCommandsTest, SavesWhatIsBeingTypedInACell) {
    open();
    const Money before = window.document()->ledger().total();
    beginTyping();
    EXPECT_TRUE(window.files().save());
    EXPECT_NE(window.document()->ledger().total(), before);
    Document written = onDisk(path);
    EXPECT_EQ(written.changeLog, window.document()->changeLog());
    written.changeLog.clear(); // kept beside the document while it is open
    EXPECT_EQ(written, window.document()->document());
    EXPECT_EQ(label(), MainWindow::tr("saved"));
}

TEST_F(FileCommandsTest, AsksForWhatIsBeingTypedOnClosing) {
    open();
    beginTyping();
    EXPECT_FALSE(window.close());
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_TRUE(session().hasUnsavedWork());
}

TEST_F(FileCommandsTest, AsksBeforeAnotherDocumentTakesThePlaceOfUnsavedWork) {
    const QString other = beside("另一.mingzhang");
    ASSERT_TRUE(saveDocument(original, other));
    open();
    type("一");
    window.files().openFile(other); // turns back
    EXPECT_EQ(session().path(), path);
    EXPECT_EQ(typed(), QStringLiteral("一"));
    answers.choices = {0}; // save
    window.files().openFile(other);
    EXPECT_EQ(session().path(), other);
    EXPECT_EQ(onDisk(path).inputs.otherMatters, QStringLiteral("一"));
    EXPECT_EQ(window.files().recentFiles(), QStringList({other, path}));
    EXPECT_TRUE(recoverable(journalRoot()).empty());
}

TEST_F(FileCommandsTest, ClosesOnlyWithAnAnswer) {
    open();
    window.show();
    type("一");
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    answers.choices = {1}; // discard
    EXPECT_TRUE(window.close());
    EXPECT_EQ(onDisk(path), original);
    EXPECT_TRUE(recoverable(journalRoot()).empty());
    EXPECT_FALSE(DocumentLock::holderOf(path));
}

TEST_F(FileCommandsTest, KeepsTheDocumentWhenTheNextOneCannotBeRead) {
    open();
    type("一");
    answers.choices = {1};
    window.files().openFile(beside("fehlt.mingzhang"));
    EXPECT_EQ(typed(), QStringLiteral("一"));
    EXPECT_EQ(answers.told.size(), 1);
}

TEST_F(FileCommandsTest, NeverOverwritesAChangeFromOutsideUnasked) {
    open();
    type("一");
    const Document other = changeFromOutside();
    EXPECT_FALSE(window.files().save());
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_EQ(onDisk(path), other);
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
    answers.choices = {1}; // overwrite
    EXPECT_TRUE(window.files().save());
    EXPECT_EQ(onDisk(path).inputs.otherMatters, QStringLiteral("一"));
    const std::vector<Backup> backups = backupsOf(path, backupFolderBeside(path));
    ASSERT_FALSE(backups.empty());
    EXPECT_EQ(onDisk(backups.front().path), other);
}

TEST_F(FileCommandsTest, NoticesAChangeFromOutsideOnceAndReloads) {
    open();
    window.files().lookAtDisk();
    EXPECT_TRUE(answers.asked.isEmpty());
    const Document other = changeFromOutside();
    window.files().lookAtDisk(); // turns back
    window.files().lookAtDisk();
    EXPECT_EQ(answers.asked.size(), 1);
    type("一");
    answers.choices = {2}; // the changed file
    EXPECT_FALSE(window.files().save());
    EXPECT_EQ(window.document()->document(), other);
    EXPECT_EQ(label(), MainWindow::tr("saved"));
}

TEST_F(FileCommandsTest, KeepsTheDocumentOpenAndAdvisesWhenItCannotBeSaved) {
    open();
    type("一");
    ASSERT_TRUE(QDir(folder.filePath(QStringLiteral("部门"))).removeRecursively());
    EXPECT_FALSE(window.files().save());
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
    EXPECT_EQ(typed(), QStringLiteral("一"));
    const QString elsewhere = folder.filePath(QStringLiteral("别处.mingzhang"));
    answers.choices = {0, 0}; // whatever is asked: in another place
    answers.files = {elsewhere};
    EXPECT_TRUE(window.files().save());
    EXPECT_EQ(onDisk(elsewhere).inputs.otherMatters, QStringLiteral("一"));
}

TEST_F(FileCommandsTest, SaysWhoHasADocumentOpen) {
    const DocumentSession::Opened other = DocumentSession::openFile(path);
    open();
    EXPECT_EQ(label(), MainWindow::tr("read only"));
    ASSERT_EQ(answers.told.size(), 1);
    EXPECT_TRUE(answers.told.first().contains(thisProcess().user));
    EXPECT_TRUE(answers.told.first().contains(thisProcess().host));
    EXPECT_FALSE(window.action(QStringLiteral("import"))->isEnabled());
}

TEST_F(FileCommandsTest, TakesAStaleLockOverByChoice) {
    const pid_t child = fork();
    if (child == 0) {
        const Result<DocumentLock> lock = DocumentLock::take(path);
        _exit(lock ? 0 : 1); // without letting go
    }
    waitpid(child, nullptr, 0);
    ASSERT_TRUE(DocumentLock::holderOf(path));
    answers.choices = {0};
    open();
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_EQ(label(), MainWindow::tr("saved"));
    EXPECT_TRUE(session().holdsLock());
}

TEST_F(FileCommandsTest, OffersAtTheStartWhatACrashLeft) {
    {
        const DocumentSession::Opened crashed = DocumentSession::openFile(path);
        edit((*crashed)->document(), QStringLiteral("一"));
    }
    answers.choices = {0};
    ASSERT_TRUE(window.files().start({}));
    EXPECT_TRUE(answers.asked.first().contains(path));
    EXPECT_EQ(label(), MainWindow::tr("recovered"));
    EXPECT_EQ(typed(), QStringLiteral("一"));
    ASSERT_TRUE(window.files().save());
    EXPECT_EQ(label(), MainWindow::tr("saved"));
}

TEST_F(FileCommandsTest, DiscardsACrashOnlyAfterASecondQuestion) {
    {
        const DocumentSession::Opened crashed = DocumentSession::openFile(path);
        edit((*crashed)->document(), QStringLiteral("一"));
    }
    answers.choices = {2}; // discard, then turns back
    ASSERT_TRUE(window.files().start({}));
    EXPECT_EQ(recoverable(journalRoot()).size(), 1U);
    answers.choices = {2, 1};
    EXPECT_FALSE(window.files().offerRecovery());
    EXPECT_TRUE(recoverable(journalRoot()).empty());
}

TEST_F(FileCommandsTest, StartsWithTheExampleAndThenWithTheLastDocument) {
    ASSERT_TRUE(window.files().start({}));
    EXPECT_TRUE(session().path().isEmpty());
    EXPECT_FALSE(session().hasUnsavedWork());
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
    type("一");
    EXPECT_TRUE(session().hasUnsavedWork());
    answers.files = {beside("例")};
    ASSERT_TRUE(window.files().save());
    EXPECT_EQ(session().path(), beside("例.mingzhang"));
    window.files().finish();
    MainWindow next;
    next.setQuestions(answers);
    ASSERT_TRUE(next.files().start({}));
    EXPECT_EQ(next.files().session()->path(), beside("例.mingzhang"));
}

TEST_F(FileCommandsTest, OpensABackupAsADocumentThatIsNotSaved) {
    open();
    type("一");
    ASSERT_TRUE(window.files().save());
    answers.choices = {0};
    window.files().restoreBackup();
    EXPECT_EQ(window.document()->document(), original);
    EXPECT_TRUE(session().path().isEmpty());
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
    EXPECT_EQ(onDisk(path).inputs.otherMatters, QStringLiteral("一"));
}

TEST_F(FileCommandsTest, OpensWhatTheAssistantMade) {
    NewDocumentDialog dialog;
    auto* units = dialog.findChild<QTableWidget*>(QStringLiteral("units"));
    dialog.findChild<QLineEdit*>(QStringLiteral("department"))->setText(QStringLiteral("某局"));
    dialog.findChild<QSpinBox*>(QStringLiteral("year"))->setValue(2025);
    units->setItem(0, 0, new QTableWidgetItem(QStringLiteral("某局")));
    units->setItem(1, 0, new QTableWidgetItem(QStringLiteral("中心")));
    qobject_cast<QComboBox*>(units->cellWidget(1, 1))->setCurrentIndex(2);
    EXPECT_EQ(units->rowCount(), 3);
    open();
    window.files().openNew(dialog.document());
    const Document& made = window.document()->document();
    EXPECT_EQ(made.department, QStringLiteral("某局"));
    EXPECT_EQ(made.year, 2025);
    ASSERT_EQ(made.ledger.units().size(), 2U);
    EXPECT_EQ(made.ledger.unit(UnitId{2})->kind, UnitKind::Institution);
    EXPECT_TRUE(session().hasUnsavedWork());
    EXPECT_EQ(label(), MainWindow::tr("not saved"));
}

TEST_F(FileCommandsTest, ImportsALedgerAsOneStep) {
    open();
    type("一");
    const Document before = window.document()->document();
    ImportDialog dialog(*window.document(), dataFile(QStringLiteral("ledger-2023.csv")));
    ASSERT_TRUE(dialog.isReadable());
    dialog.choose(ImportMode::Append);
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const int steps = window.document()->undoStack().count();
    window.document()->edit(dialog.edit(), QStringLiteral("import"));
    EXPECT_EQ(window.document()->undoStack().count(), steps + 1);
    EXPECT_GT(window.document()->ledger().entries().size(), before.ledger.entries().size());
    EXPECT_EQ(typed(), QStringLiteral("一"));
    window.document()->undoStack().undo();
    EXPECT_EQ(window.document()->document(), before);
}

TEST_F(FileCommandsTest, NamesTheBadRowsOfALedgerByLine) {
    open();
    QByteArray rows = readData(QStringLiteral("ledger-2024.csv"));
    rows.replace("101.31", "abc");
    ASSERT_TRUE(replaceFile(beside("坏.csv"), rows));
    ImportDialog dialog(*window.document(), beside("坏.csv"));
    EXPECT_FALSE(dialog.isReadable());
    EXPECT_TRUE(dialog.faults().contains(QStringLiteral(":2:")));
    EXPECT_TRUE(dialog.faults().contains(QStringLiteral("abc")));
}

} // namespace
} // namespace budget::test
