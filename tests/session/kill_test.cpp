#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "core/session/recovery.h"
#include "tests/session/edit_script.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <random>
#include <sstream>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace budget {
namespace {

using Clock = std::chrono::steady_clock;

/// What a worker had said when it was killed.
struct Said {
    std::uint64_t edit = 1;
    std::uint64_t save = 0;  ///< the last one begun
    std::uint64_t saved = 0; ///< the last one acknowledged
    bool wasKilled = false;
};

/// A worker process and the end of the pipe on which it speaks.
class WorkerProcess {
public:
    WorkerProcess(const QTemporaryDir& folder, const QString& file, unsigned seed) {
        int ends[2] = {-1, -1};
        EXPECT_EQ(pipe(ends), 0);
        m_output = ends[0];
        const QByteArray root = QFile::encodeName(folder.path());
        const QByteArray document = QFile::encodeName(file);
        const std::string number = std::to_string(seed);
        m_process = fork();
        if (m_process == 0) {
            dup2(ends[1], STDOUT_FILENO);
            close(ends[0]);
            close(ends[1]);
            execl(JOURNAL_WORKER, JOURNAL_WORKER, root.constData(), document.constData(), number.c_str(),
                  nullptr);
            _exit(127);
        }
        close(ends[1]);
    }
    ~WorkerProcess() { close(m_output); }

    /// Lets it work for a while after it is ready, and kills it.
    Said killAfter(std::chrono::microseconds time) {
        while (m_text.find("ready") == std::string::npos && hear(-1)) {
        }
        const auto end = Clock::now() + time;
        for (auto now = Clock::now(); now < end; now = Clock::now()) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - now);
            if (!hear(static_cast<int>(left.count()))) {
                break;
            }
        }
        kill(m_process, SIGKILL);
        int status = 0;
        waitpid(m_process, &status, 0);
        while (hear(-1)) {
        }
        Said said = parsed();
        said.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        return said;
    }

private:
    /// False at the end of what it says.
    bool hear(int milliseconds) {
        pollfd waiting{m_output, POLLIN, 0};
        if (poll(&waiting, 1, milliseconds) == 0) {
            return true;
        }
        char buffer[4096];
        const ssize_t count = read(m_output, buffer, sizeof buffer);
        m_text.append(buffer, count > 0 ? static_cast<std::size_t>(count) : 0);
        return count > 0;
    }

    Said parsed() const {
        Said said;
        std::istringstream lines(m_text);
        std::string word;
        for (std::uint64_t state = 0; lines >> word >> state;) {
            if (word == "edit") {
                said.edit = state;
            } else if (word == "save") {
                said.save = state;
            } else if (word == "saved") {
                said.saved = state;
            }
        }
        return said;
    }

    pid_t m_process = -1;
    int m_output = -1;
    std::string m_text;
};

/// The file is one of the two documents that a kill can leave there.
void expectOldOrNew(const QString& file, const Said& said, unsigned seed) {
    const Result<Document> onDisk = loadDocument(file);
    ASSERT_TRUE(onDisk) << onDisk.fault().file.toStdString();
    test::EditScript script(seed);
    const bool isOld = *onDisk == script.advance(said.saved);
    EXPECT_TRUE(isOld || *onDisk == script.advance(said.save));
}

void expectEveryEdit(const QString& folder, const Said& said, unsigned seed) {
    const Result<Recovered> recovered = recover(folder);
    ASSERT_TRUE(recovered) << recovered.fault().file.toStdString();
    EXPECT_GE(recovered->sequence, said.edit);
    EXPECT_LE(recovered->sequence, said.edit + 1);
    EXPECT_FALSE(recovered->ignored && recovered->ignored->kind != FaultKind::Truncated);
    test::EditScript script(seed);
    EXPECT_EQ(recovered->document, script.advance(recovered->sequence));
    EXPECT_EQ(writeDocument(recovered->document), writeDocument(script.document()));
}

TEST(JournalKillTest, NothingAcknowledgedIsLostWheneverTheProcessIsKilled) {
    std::mt19937 random(20240222);
    std::uint64_t edits = 0;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        SCOPED_TRACE(seed);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("预算.mingzhang"));
        const std::chrono::microseconds time(std::uniform_int_distribution<>(0, 90'000)(random));
        const Said said = WorkerProcess(folder, file, seed).killAfter(time);
        ASSERT_TRUE(said.wasKilled);
        edits += said.edit;
        expectOldOrNew(file, said, seed);
        expectEveryEdit(folder.filePath(QStringLiteral("journal")), said, seed);
        const std::vector<Recoverable> offered = recoverable(folder.path());
        EXPECT_TRUE(said.edit == said.save || offered.size() == 1);
    }
    EXPECT_GT(edits, 1000U); // so that snapshots and saves were among what was killed
    RecordProperty("edits", static_cast<int>(edits));
}

} // namespace
} // namespace budget
