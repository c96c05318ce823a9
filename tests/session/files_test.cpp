#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "core/session/document_lock.h"
#include "core/session/save_session.h"
#include "tests/session/edit_script.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace budget {
namespace {

/// Runs a check in a process of its own; true when it held.
bool holdsInChild(const std::function<bool()>& check) {
    const pid_t child = fork();
    if (child == 0) {
        _exit(check() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void becomeAnotherUser() {
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
        _exit(2);
    }
}

struct SaveSessionTest : testing::Test {
    QTemporaryDir root;
    QString folder = root.filePath(QStringLiteral("部门"));
    QString path = folder + QStringLiteral("/预算.mingzhang");
    QString backups = backupFolderBeside(path);
    test::EditScript script{5};
    DiskState state;

    void SetUp() override {
        ASSERT_TRUE(QDir().mkpath(folder));
        ASSERT_EQ(chmod(QFile::encodeName(root.path()).constData(), 0755), 0);
        ASSERT_TRUE(save());
        script.advance(10);
    }
    void TearDown() override { chmod(QFile::encodeName(folder).constData(), 0755); }

    Result<Saved> save(Overwrite overwrite = Overwrite::Refuse) {
        const std::optional<DiskState> known = state.checksum.isEmpty() ? std::nullopt : std::optional(state);
        Result<Saved> saved = saveSession(script.document(), {path, backups, known, overwrite});
        if (saved) {
            state = saved->state;
        }
        return saved;
    }
    QStringList names() const {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

TEST_F(SaveSessionTest, KeepsTheFileThatWasThere) {
    const QByteArray before = readWholeFile(path).value();
    const Result<Saved> saved = save();
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->backupFault);
    EXPECT_EQ(loadDocument(path).value(), script.document());
    ASSERT_EQ(backupsOf(path, backups).size(), 1U);
    EXPECT_EQ(readWholeFile(backupsOf(path, backups).front().path).value(), before);
    EXPECT_EQ(changeSince(path, state, DiskLook::Thorough).value(), DiskChange::Unchanged);
}

TEST_F(SaveSessionTest, RefusesToOverwriteWhatOthersWrote) {
    ASSERT_TRUE(replaceFile(path, "theirs"));
    EXPECT_EQ(save().fault().kind, FaultKind::ChangedOnDisk);
    EXPECT_EQ(readWholeFile(path).value(), "theirs");
    EXPECT_TRUE(backupsOf(path, backups).empty());
    ASSERT_TRUE(save(Overwrite::Allow));
    EXPECT_EQ(loadDocument(path).value(), script.document());
}

TEST_F(SaveSessionTest, RefusesToOverwriteAFileItDidNotExpect) {
    EXPECT_EQ(saveSession(script.document(), {path, {}, std::nullopt}).fault().kind,
              FaultKind::ChangedOnDisk);
}

TEST_F(SaveSessionTest, WritesAnewWhatHasVanished) {
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(changeSince(path, state, DiskLook::Quick).value(), DiskChange::Vanished);
    ASSERT_TRUE(save());
    EXPECT_EQ(loadDocument(path).value(), script.document());
}

TEST_F(SaveSessionTest, LeavesAllAsItWasOnAFullDisk) {
    const QByteArray before = readWholeFile(path).value();
    EXPECT_TRUE(holdsInChild([this] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<Saved> saved = save();
        return !saved && saved.fault().kind == FaultKind::CannotWrite && saved.fault().file == path &&
               !saved.fault().found.isEmpty();
    }));
    EXPECT_EQ(readWholeFile(path).value(), before);
    EXPECT_TRUE(backupsOf(path, backups).empty());
    EXPECT_TRUE(QDir(backups).isEmpty(QDir::Files | QDir::Hidden));
    EXPECT_TRUE(save());
}

TEST_F(SaveSessionTest, LeavesAllAsItWasInAFolderThatMayOnlyBeRead) {
    const QByteArray before = readWholeFile(path).value();
    const QStringList namesBefore = names();
    ASSERT_EQ(chmod(QFile::encodeName(folder).constData(), 0555), 0);
    EXPECT_TRUE(holdsInChild([this] {
        becomeAnotherUser();
        const Result<Saved> saved = save();
        return !saved && saved.fault().kind == FaultKind::CannotWrite && !saved.fault().found.isEmpty();
    }));
    EXPECT_TRUE(holdsInChild([this] {
        becomeAnotherUser();
        const Result<DocumentLock> lock = DocumentLock::take(path);
        return !lock && lock.fault().kind == FaultKind::CannotLock && !lock.fault().found.isEmpty();
    }));
    EXPECT_EQ(readWholeFile(path).value(), before);
    EXPECT_EQ(names(), namesBefore);
}

TEST_F(SaveSessionTest, SaysWhenTheFolderHasVanished) {
    ASSERT_TRUE(QDir(folder).removeRecursively());
    const Result<Saved> saved = save();
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.fault().kind, FaultKind::CannotWrite);
    EXPECT_FALSE(QDir(folder).exists());
}

TEST_F(SaveSessionTest, SavesWithoutABackupRatherThanNotAtAll) {
    ASSERT_TRUE(replaceFile(backups, "a file where the folder should be"));
    const Result<Saved> saved = save();
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->backupFault);
    EXPECT_EQ(loadDocument(path).value(), script.document());
}

TEST_F(SaveSessionTest, KeepsTheNewestBackupsAndNothingElseIsTouched) {
    ASSERT_TRUE(save());
    const QString other = backups + QStringLiteral("/预算-old.mingzhang");
    ASSERT_TRUE(replaceFile(other, "mine"));
    std::vector<Document> versions;
    for (int i = 0; i < 8; ++i) {
        versions.push_back(script.document());
        script.advance(script.state() + 3);
        ASSERT_TRUE(save());
    }
    const std::vector<Backup> kept = backupsOf(path, backups);
    ASSERT_EQ(kept.size(), keptBackups);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        EXPECT_EQ(loadDocument(kept[i].path).value(), versions[versions.size() - 1 - i]);
    }
    EXPECT_EQ(readWholeFile(other).value(), "mine");
}

TEST_F(SaveSessionTest, RestoresABackupAndKeepsWhatItReplaces) {
    const Document first = loadDocument(path).value();
    ASSERT_TRUE(save());
    ASSERT_TRUE(restoreBackup(backupsOf(path, backups).front(), path, backups));
    EXPECT_EQ(loadDocument(path).value(), first);
    EXPECT_EQ(loadDocument(backupsOf(path, backups).front().path).value(), script.document());
    EXPECT_EQ(changeSince(path, state, DiskLook::Quick).value(), DiskChange::Changed);
}

struct DocumentLockTest : testing::Test {
    QTemporaryDir root;
    QString path = root.filePath(QStringLiteral("预算.mingzhang"));
};

TEST_F(DocumentLockTest, TellsTheSecondWhoHoldsIt) {
    const Result<DocumentLock> lock = DocumentLock::take(path);
    ASSERT_TRUE(lock);
    EXPECT_TRUE(lock->isHeld());
    const Result<DocumentLock> second = DocumentLock::take(path);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.fault().kind, FaultKind::Locked);
    EXPECT_EQ(second.fault().expected, thisProcess().user + u'@' + thisProcess().host);
    const std::optional<LockHolder> holder = DocumentLock::holderOf(path);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, thisProcess());
    EXPECT_TRUE(holder->since.isValid());
    EXPECT_FALSE(holder->isStale());
}

TEST_F(DocumentLockTest, LetsGoWithItsOwner) {
    {
        const Result<DocumentLock> lock = DocumentLock::take(path);
        ASSERT_TRUE(lock);
    }
    EXPECT_FALSE(DocumentLock::holderOf(path));
    EXPECT_TRUE(DocumentLock::take(path));
    EXPECT_TRUE(QDir(root.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_F(DocumentLockTest, KnowsThatItsHolderIsGone) {
    const pid_t child = fork();
    if (child == 0) {
        const Result<DocumentLock> lock = DocumentLock::take(path);
        kill(getpid(), SIGKILL);
    }
    waitpid(child, nullptr, 0);
    const std::optional<LockHolder> holder = DocumentLock::holderOf(path);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process.process, child);
    EXPECT_TRUE(holder->isStale());
    EXPECT_EQ(DocumentLock::take(path).fault().kind, FaultKind::Locked);
    const Result<DocumentLock> taken = DocumentLock::takeOver(path);
    ASSERT_TRUE(taken);
    EXPECT_FALSE(DocumentLock::holderOf(path)->isStale());
}

TEST_F(DocumentLockTest, IsNotRemovedByOneFromWhomItWasTaken) {
    Result<DocumentLock> first = DocumentLock::take(path);
    ASSERT_TRUE(first);
    const Result<DocumentLock> second = DocumentLock::takeOver(path);
    ASSERT_TRUE(second);
    EXPECT_FALSE(first->isHeld());
    first->release();
    EXPECT_TRUE(second->isHeld());
}

TEST_F(DocumentLockTest, HoldsThoughItsFileCannotBeUnderstood) {
    ASSERT_TRUE(replaceFile(lockPathOf(path), "?"));
    EXPECT_EQ(DocumentLock::take(path).fault().kind, FaultKind::Locked);
    EXPECT_FALSE(DocumentLock::holderOf(path)->isStale());
    EXPECT_TRUE(DocumentLock::takeOver(path));
}

TEST_F(DocumentLockTest, TakesNamesAsLongAsTheFileSystemDoes) {
    EXPECT_TRUE(DocumentLock::take(root.filePath(QString(80, u'预') + QStringLiteral(".mingzhang"))));
}

} // namespace
} // namespace budget
