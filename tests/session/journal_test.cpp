#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "core/session/journal.h"
#include "core/session/recovery.h"
#include "tests/session/edit_script.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace budget {
namespace {

mode_t modeOf(const QString& path) {
    struct stat status {};
    EXPECT_EQ(stat(QFile::encodeName(path).constData(), &status), 0);
    return status.st_mode & 0777;
}

struct JournalTest : testing::Test {
    QTemporaryDir root;
    QString folder = root.filePath(QStringLiteral("state/journal"));
    test::EditScript script{11};
    std::unique_ptr<Journal> journal;

    void begin(Standing standing = Standing::Saved) {
        auto begun = Journal::begin(folder, script.document(),
                                    {QStringLiteral("/a.mingzhang"), QStringLiteral("0")}, standing);
        ASSERT_TRUE(begun) << begun.fault().found.toStdString();
        journal = std::move(begun).value();
    }
    void edit(int count) {
        for (int i = 0; i < count; ++i) {
            const Edit edit = script.next();
            ASSERT_TRUE(journal->append(edit));
            script.apply(edit);
        }
    }
    QByteArray lines() const { return readWholeFile(journalPath(folder)).value(); }
    QString rootFolder() const { return root.filePath(QStringLiteral("state")); }
};

TEST_F(JournalTest, RecoversEveryEditInOrder) {
    begin();
    edit(40);
    journal.reset();
    const Result<Recovered> recovered = recover(folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->document, script.document());
    EXPECT_EQ(recovered->replayed, 40U);
    EXPECT_EQ(recovered->sequence, 41U);
    EXPECT_EQ(recovered->origin.path, QStringLiteral("/a.mingzhang"));
    EXPECT_FALSE(recovered->ignored);
}

TEST_F(JournalTest, OnlyItsOwnerMayReadIt) {
    begin();
    edit(3);
    ASSERT_TRUE(journal->compact(script.document(), journal->sequence()));
    EXPECT_EQ(modeOf(folder), 0700U);
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        EXPECT_EQ(modeOf(folder + u'/' + name), 0600U) << name.toStdString();
    }
}

TEST_F(JournalTest, ASnapshotKeepsTheOrderThatLaterEditsSpeakOf) {
    begin();
    for (int i = 0; i < 20; ++i) {
        edit(5);
        ASSERT_TRUE(journal->compact(script.document(), journal->sequence()));
        edit(5);
    }
    journal.reset();
    const Result<Recovered> recovered = recover(folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->replayed, 5U);
    EXPECT_EQ(recovered->document, script.document());
}

TEST_F(JournalTest, ASnapshotOfAnOlderStateKeepsTheEditsSince) {
    begin();
    edit(10);
    const Document older = script.document();
    edit(7);
    ASSERT_TRUE(journal->compact(older, 11));
    EXPECT_EQ(lines().count('\n'), 7);
    edit(1);
    journal.reset();
    const Result<Recovered> recovered = recover(folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->document, script.document());
    EXPECT_EQ(recovered->replayed, 8U);
}

TEST_F(JournalTest, AppliesNoEditTwiceWhenTheOldLinesAreStillThere) {
    begin();
    edit(10);
    const QByteArray before = lines();
    ASSERT_TRUE(journal->compact(script.document(), 11));
    edit(2);
    const QByteArray after = lines();
    journal.reset();
    ASSERT_TRUE(replaceFile(journalPath(folder), before + after));
    const Result<Recovered> recovered = recover(folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->document, script.document());
    EXPECT_EQ(recovered->replayed, 2U);
}

TEST_F(JournalTest, IgnoresATornLastLineWhereverItIsTorn) {
    begin();
    edit(3);
    const Document atThree = script.document();
    const qsizetype whole = lines().size();
    edit(1);
    journal.reset();
    const QByteArray all = lines();
    // Byte by byte near both ends of the line, in strides between.
    constexpr qsizetype near = 12;
    constexpr qsizetype stride = 17;
    const auto isNear = [&](qsizetype size) { return size - whole <= near || all.size() - size <= near; };
    for (qsizetype size = whole + 1; size < all.size();
         size += isNear(size) || isNear(size + stride) ? 1 : stride) {
        ASSERT_TRUE(replaceFile(journalPath(folder), all.left(size)));
        const Result<Recovered> recovered = recover(folder);
        ASSERT_TRUE(recovered);
        EXPECT_EQ(recovered->document, atThree);
        ASSERT_TRUE(recovered->ignored);
        EXPECT_EQ(recovered->ignored->kind, FaultKind::Truncated);
        EXPECT_EQ(recovered->ignored->line, 4);
    }
}

TEST_F(JournalTest, StopsAtADamagedLineAndSaysWhere) {
    begin();
    edit(4);
    const Document atFour = script.document();
    const qsizetype damaged = lines().size() + 60;
    edit(4);
    journal.reset();
    QByteArray bytes = lines();
    bytes[damaged] = bytes[damaged] == 'x' ? 'y' : 'x';
    ASSERT_TRUE(replaceFile(journalPath(folder), bytes));
    const Result<Recovered> recovered = recover(folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->document, atFour);
    ASSERT_TRUE(recovered->ignored);
    EXPECT_EQ(recovered->ignored->kind, FaultKind::Syntax);
    EXPECT_EQ(recovered->ignored->line, 5);
}

TEST_F(JournalTest, IsNotOfferedWhileItIsInUseNorOnceAllIsSaved) {
    begin();
    edit(2);
    EXPECT_TRUE(recoverable(rootFolder()).empty());
    EXPECT_EQ(recover(folder).fault().kind, FaultKind::Locked);
    journal.reset();
    ASSERT_EQ(recoverable(rootFolder()).size(), 1U);
    EXPECT_EQ(recoverable(rootFolder()).front().unsavedEdits, 2U);
    EXPECT_EQ(recoverable(rootFolder()).front().folder, folder);
    sweepJournals(rootFolder());
    EXPECT_TRUE(QDir(folder).exists());
}

TEST_F(JournalTest, IsSweptOnceAllIsSaved) {
    begin();
    edit(2);
    ASSERT_TRUE(journal->noteSaved(3, {QStringLiteral("/b.mingzhang"), QStringLiteral("1")}));
    sweepJournals(rootFolder());
    EXPECT_TRUE(QDir(folder).exists());
    journal.reset();
    EXPECT_TRUE(recoverable(rootFolder()).empty());
    sweepJournals(rootFolder());
    EXPECT_FALSE(QDir(folder).exists());
}

TEST_F(JournalTest, OffersADocumentThatWasNeverSaved) {
    begin(Standing::Unsaved);
    journal.reset();
    EXPECT_EQ(recoverable(rootFolder()).size(), 1U);
    ASSERT_TRUE(discardJournal(folder));
    EXPECT_FALSE(QDir(folder).exists());
}

TEST_F(JournalTest, OffersAJournalWhoseStateIsDamaged) {
    begin();
    edit(1);
    journal.reset();
    ASSERT_TRUE(replaceFile(statePath(folder), "{"));
    ASSERT_EQ(recoverable(rootFolder()).size(), 1U);
    EXPECT_TRUE(recoverable(rootFolder()).front().damage);
    sweepJournals(rootFolder());
    EXPECT_TRUE(QDir(folder).exists());
}

TEST_F(JournalTest, RemovesItsFolderWhenItIsFinished) {
    begin();
    edit(2);
    journal->finish();
    EXPECT_FALSE(QDir(folder).exists());
}

TEST_F(JournalTest, BeginsOnlyInAFolderOfItsOwn) {
    begin();
    EXPECT_EQ(Journal::begin(folder, script.document(), {}, Standing::Saved).fault().kind,
              FaultKind::CannotWrite);
    const QString fresh = freshJournalFolder(rootFolder(), QStringLiteral("/x/a.mingzhang"));
    EXPECT_EQ(fresh, freshJournalFolder(rootFolder(), QStringLiteral("/x/a.mingzhang")));
    ASSERT_TRUE(QDir().mkpath(fresh));
    EXPECT_NE(fresh, freshJournalFolder(rootFolder(), QStringLiteral("/x/a.mingzhang")));
}

TEST_F(JournalTest, RefusesATextThatCouldNotBeReadAgain) {
    begin();
    Inputs inputs;
    inputs.otherMatters = QString(2 * 1024 * 1024, u'x');
    EXPECT_EQ(journal->append(Edit{{PartChange(inputs)}}).fault().kind, FaultKind::TooLarge);
    EXPECT_EQ(journal->sequence(), 1U);
}

} // namespace
} // namespace budget
