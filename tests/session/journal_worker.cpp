// Edits a document for ever, as a window would: journal, then document; snapshots from another thread; saves.
// Says on standard output what it has acknowledged. Somebody has to kill it.
#include "core/session/journal.h"
#include "core/session/save_session.h"
#include "tests/session/edit_script.h"

#include <QFile>

#include <cstdio>
#include <string>
#include <thread>

#include <unistd.h>

namespace {

using namespace budget;

bool say(const char* word, std::uint64_t state) {
    const std::string line = word + (' ' + std::to_string(state)) + '\n';
    return ::write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

class Worker {
public:
    Worker(const QString& root, const QString& file, unsigned seed)
        : m_root(root), m_file(file), m_script(seed) {}

    int run() {
        if (!save()) {
            return 1;
        }
        const QString folder = m_root + QStringLiteral("/journal");
        auto journal = Journal::begin(folder, m_script.document(), {m_file, m_state.checksum},
                                      Standing::Saved, Durability::Flushed);
        if (!journal) {
            return 2;
        }
        m_journal = std::move(journal).value();
        say("ready", 1);
        while (edit() && (m_script.state() % 23 != 0 || compact()) &&
               (m_script.state() % 31 != 0 || save())) {
        }
        return 3;
    }

private:
    bool edit() {
        const Edit edit = m_script.next();
        if (!m_journal->append(edit)) {
            return false;
        }
        m_script.apply(edit);
        return say("edit", m_script.state());
    }

    bool compact() {
        if (m_compacting.joinable()) {
            m_compacting.join();
        }
        m_compacting = std::thread([this, document = m_script.document(), state = m_script.state()] {
            if (!m_journal->compact(document, state)) {
                _exit(4);
            }
        });
        return true;
    }

    bool save() {
        say("save", m_script.state());
        const std::optional<DiskState> known = m_journal ? std::optional(m_state) : std::nullopt;
        const Result<Saved> saved =
            saveSession(m_script.document(), {m_file, backupFolderBeside(m_file), known, Overwrite::Refuse});
        if (!saved || saved->backupFault) {
            return false;
        }
        m_state = saved->state;
        say("saved", m_script.state());
        return !m_journal || m_journal->noteSaved(m_script.state(), {m_file, m_state.checksum});
    }

    QString m_root;
    QString m_file;
    test::EditScript m_script;
    DiskState m_state;
    std::unique_ptr<Journal> m_journal;
    std::thread m_compacting;
};

} // namespace

int main(int count, char** arguments) {
    if (count != 4) {
        return 64;
    }
    return Worker(QFile::decodeName(arguments[1]), QFile::decodeName(arguments[2]),
                  static_cast<unsigned>(std::stoul(arguments[3])))
        .run();
}
