#include "tests/ui/files/files_fixture.h"

#include "ui/tables/table_model.h"

#include <QProcess>

#include <random>

namespace budget::test {
namespace {

class WindowKillTest : public FilesFixture {
protected:
    /// Kills the window once it has said `least` figures; returns the last one it said.
    int killAfter(int least) {
        QProcess worker;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        worker.setProcessEnvironment(environment);
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(WINDOW_WORKER), {path});
        int said = 0;
        while (said < least && worker.waitForReadyRead(60'000)) {
            while (worker.canReadLine()) {
                said = worker.readLine().trimmed().toInt();
            }
        }
        EXPECT_GE(said, least) << "exit code " << worker.exitCode();
        worker.kill();
        EXPECT_TRUE(worker.waitForFinished());
        while (worker.canReadLine()) {
            said = worker.readLine().trimmed().toInt();
        }
        return said;
    }

    /// The figure that the window types into stands in exactly one entry that differs from the original.
    int figureIn(const Document& document) const {
        for (const Entry& entry : document.ledger.entries()) {
            const Entry* before = original.ledger.entry(entry.id);
            if (!before || before->amount != entry.amount) {
                return static_cast<int>(entry.amount.fen() / fenPer(MoneyUnit::TenThousand));
            }
        }
        return 0;
    }
};

TEST_F(WindowKillTest, NothingTheWindowShowedAsCommittedIsLost) {
    std::mt19937 random(20240222);
    for (int round = 0; round < 10; ++round) {
        SCOPED_TRACE(round);
        ASSERT_TRUE(saveDocument(original, path));
        QFile::remove(lockPathOf(path));
        const int least = round == 0 ? 250 : std::uniform_int_distribution<>(1, 60)(random);
        const int said = killAfter(least);
        const Result<LoadedDocument> file = loadWithState(path);
        ASSERT_TRUE(file);
        const std::vector<Recoverable> left = recoverable(journalRoot());
        ASSERT_LE(left.size(), 1U);
        if (left.empty()) { // killed right after a save
            EXPECT_GE(figureIn(file->document), said);
            continue;
        }
        const DocumentSession::Opened recovered = DocumentSession::recoverFrom(left.front().folder);
        ASSERT_TRUE(recovered);
        const int kept = figureIn((*recovered)->document().document());
        EXPECT_GE(kept, said);
        EXPECT_LE(kept, said + 1);
        EXPECT_EQ((*recovered)->path(), path);
        (*recovered)->finish();
    }
}

} // namespace
} // namespace budget::test
