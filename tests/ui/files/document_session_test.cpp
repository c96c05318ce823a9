#include "tests/ui/files/files_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

namespace budget::test {
namespace {

class DocumentSessionTest : public FilesFixture {
protected:
    std::unique_ptr<DocumentSession> opened(LockPolicy policy = LockPolicy::Respect) {
        DocumentSession::Opened made = DocumentSession::openFile(path, policy);
        EXPECT_TRUE(made);
        return made ? std::move(made).value() : nullptr;
    }
    static std::vector<Recoverable> left() { return recoverable(journalRoot()); }
};

TEST_F(DocumentSessionTest, RecoversEveryEditOfASessionThatWasAbandoned) {
    Document before;
    {
        const auto session = opened();
        edit(session->document(), QStringLiteral("一"));
        edit(session->document(), QStringLiteral("二"));
        session->document().undoStack().undo();
        edit(session->document(), QStringLiteral("三"));
        before = session->document().document();
    }
    ASSERT_EQ(left().size(), 1U);
    EXPECT_EQ(left().front().unsavedEdits, 4U);
    DocumentSession::Opened recovered = DocumentSession::recoverFrom(left().front().folder);
    ASSERT_TRUE(recovered);
    DocumentSession& session = **recovered;
    EXPECT_EQ(session.document().document(), before);
    EXPECT_EQ(session.path(), path);
    EXPECT_EQ(session.state(), SessionState::Recovered);
    EXPECT_TRUE(session.hasUnsavedWork());
    EXPECT_EQ(onDisk(path), original);
    ASSERT_TRUE(session.save());
    EXPECT_EQ(session.state(), SessionState::Saved);
    EXPECT_EQ(onDisk(path), before);
}

TEST_F(DocumentSessionTest, CanBeRecoveredAgainAfterARecovery) {
    {
        const auto session = opened();
        edit(session->document(), QStringLiteral("一"));
    }
    {
        const DocumentSession::Opened recovered = DocumentSession::recoverFrom(left().front().folder);
        ASSERT_TRUE(recovered);
        edit((*recovered)->document(), QStringLiteral("二"));
        EXPECT_TRUE(left().empty()); // those in use are not offered
    }
    ASSERT_EQ(left().size(), 1U);
    const DocumentSession::Opened again = DocumentSession::recoverFrom(left().front().folder);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->document().document().inputs.otherMatters, QStringLiteral("二"));
}

TEST_F(DocumentSessionTest, LeavesNothingToRecoverWhereNothingWasTypedOrAllWasSaved) {
    opened().reset();
    EXPECT_TRUE(left().empty());
    {
        const auto session = opened(LockPolicy::TakeOver);
        edit(session->document(), QStringLiteral("一"));
        ASSERT_TRUE(session->save());
    }
    EXPECT_TRUE(left().empty());
    DocumentSession::openExample().value().reset();
    EXPECT_TRUE(left().empty());
}

TEST_F(DocumentSessionTest, OffersANewDocumentThatWasNeverSaved) {
    DocumentSession::makeNew(original).value().reset();
    ASSERT_EQ(left().size(), 1U);
    const DocumentSession::Opened recovered = DocumentSession::recoverFrom(left().front().folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ((*recovered)->document().document(), original);
    EXPECT_TRUE((*recovered)->path().isEmpty());
}

TEST_F(DocumentSessionTest, ShortensTheJournalWhileEditingGoesOn) {
    {
        const auto session = opened();
        for (int i = 0; i < 450; ++i) {
            edit(session->document(), QString::number(i));
        }
    }
    ASSERT_EQ(left().size(), 1U);
    const QDir journal(left().front().folder);
    EXPECT_FALSE(journal.exists(QStringLiteral("snapshot-1.mingzhang")));
    EXPECT_EQ(journal.entryList({QStringLiteral("snapshot-*")}).size(), 1);
    const DocumentSession::Opened recovered = DocumentSession::recoverFrom(left().front().folder);
    ASSERT_TRUE(recovered);
    EXPECT_EQ((*recovered)->document().document().inputs.otherMatters, QStringLiteral("449"));
}

TEST_F(DocumentSessionTest, GoesOnWithoutAJournalAndSaysSoOnce) {
    QFile blocker(folder.filePath(QStringLiteral("state")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const auto session = opened();
    QStringList said;
    QObject::connect(session.get(), &DocumentSession::said, session.get(),
                     [&said](const QString& text) { said.append(text); });
    edit(session->document(), QStringLiteral("一"));
    edit(session->document(), QStringLiteral("二"));
    EXPECT_EQ(session->document().document().inputs.otherMatters, QStringLiteral("二"));
    EXPECT_EQ(said.size(), 1);
    EXPECT_FALSE(session->isRecording());
    EXPECT_EQ(session->state(), SessionState::Unsaved);
    EXPECT_TRUE(session->save());
}

TEST_F(DocumentSessionTest, TakesDownAgainAfterASaveWhatAFaultHadStopped) {
    const QString state = folder.filePath(QStringLiteral("state"));
    QFile blocker(state);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    {
        const auto session = opened();
        edit(session->document(), QStringLiteral("一"));
        ASSERT_TRUE(blocker.remove());
        ASSERT_TRUE(session->save());
        edit(session->document(), QStringLiteral("二"));
        EXPECT_TRUE(session->isRecording());
    }
    ASSERT_EQ(left().size(), 1U);
    const DocumentSession::Opened recovered = DocumentSession::recoverFrom(left().front().folder);
    EXPECT_EQ((*recovered)->document().document().inputs.otherMatters, QStringLiteral("二"));
}

TEST_F(DocumentSessionTest, OpensForReadingWhatAnotherHasOpen) {
    const auto first = opened();
    const auto second = opened();
    EXPECT_EQ(second->state(), SessionState::ReadOnly);
    ASSERT_TRUE(second->holder());
    EXPECT_EQ(second->holder()->process, thisProcess());
    edit(second->document(), QStringLiteral("一"));
    EXPECT_EQ(second->document().document(), original);
    EXPECT_FALSE(second->saveAs(path));
    ASSERT_TRUE(second->saveAs(beside("另存.mingzhang")));
    EXPECT_EQ(second->state(), SessionState::Saved);
    EXPECT_TRUE(first->holdsLock());
}

TEST_F(DocumentSessionTest, RefusesToSaveWhatAnotherTookOver) {
    const auto first = opened();
    const auto second = opened(LockPolicy::TakeOver);
    edit(first->document(), QStringLiteral("一"));
    const Result<void> saved = first->save();
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.fault().kind, FaultKind::Locked);
    EXPECT_EQ(onDisk(path), original);
    ASSERT_TRUE(first->takeLockBack());
    EXPECT_TRUE(first->save());
    EXPECT_FALSE(second->holdsLock());
}

TEST_F(DocumentSessionTest, SavedUnderAnotherNameLetsGoOfTheOldFile) {
    const auto session = opened();
    edit(session->document(), QStringLiteral("一"));
    ASSERT_TRUE(session->saveAs(beside("另存.mingzhang")));
    EXPECT_FALSE(DocumentLock::holderOf(path));
    EXPECT_TRUE(DocumentLock::holderOf(beside("另存.mingzhang")));
    EXPECT_EQ(onDisk(path), original);
    session->finish();
    EXPECT_FALSE(DocumentLock::holderOf(beside("另存.mingzhang")));
}

TEST_F(DocumentSessionTest, RecoversAsADocumentOfItsOwnWhereAnotherHasTheFileNow) {
    const pid_t child = fork();
    if (child == 0) {
        const auto session = opened();
        edit(session->document(), QStringLiteral("一"));
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    const auto other = opened(LockPolicy::TakeOver);
    ASSERT_EQ(left().size(), 1U);
    const DocumentSession::Opened recovered = DocumentSession::recoverFrom(left().front().folder);
    ASSERT_TRUE(recovered);
    EXPECT_TRUE((*recovered)->path().isEmpty());
    EXPECT_TRUE((*recovered)->hasUnsavedWork());
    EXPECT_EQ((*recovered)->document().document().inputs.otherMatters, QStringLiteral("一"));
    EXPECT_TRUE(other->holdsLock());
}

} // namespace
} // namespace budget::test
