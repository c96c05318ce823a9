#include "core/session/journal.h"

#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "core/session/edit_json.h"
#include "core/session/journal_line.h"

#include <QDir>
#include <QFile>

namespace budget {
namespace {

QString snapshotName(std::uint64_t sequence) {
    return QStringLiteral("snapshot-%1.mingzhang").arg(sequence);
}

} // namespace

QString journalPath(const QString& folder) {
    return folder + QStringLiteral("/journal.jsonl");
}

Journal::Journal(QString folder, FolderLock lock, Durability durability)
    : m_folder(std::move(folder)), m_durability(durability), m_lock(std::move(lock)) {}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::begin(const QString& folder, const Document& document,
                                                const JournalOrigin& origin, Standing standing,
                                                Durability durability) {
    if (Result<void> made = makePrivateFolder(folder); !made) {
        return made.fault();
    }
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock) {
        return lock.fault();
    }
    std::unique_ptr<Journal> journal(new Journal(folder, std::move(lock).value(), durability));
    Result<Descriptor> file = openPrivateFile(journalPath(folder));
    if (!file) {
        journal->finish();
        return file.fault();
    }
    journal->m_file = std::move(file).value();
    journal->m_state.origin = origin;
    journal->m_state.process = thisProcess();
    journal->m_state.begun = QDateTime::currentDateTimeUtc();
    journal->m_state.saved = standing == Standing::Saved ? 1 : 0;
    if (Result<void> written = journal->compact(document, 1); !written) {
        journal->finish();
        return written.fault();
    }
    return journal;
}

Result<void> Journal::append(const Edit& edit) {
    const QByteArray text = writeEdit(edit);
    if (text.size() > qsizetype{JsonValue::longestText}) {
        // Only here a text may be longer than a reader accepts.
        if (const Result<Edit> read = readEdit(text, journalPath(m_folder)); !read) {
            return read.fault();
        }
    }
    const std::lock_guard guard(m_mutex);
    const QByteArray line = writeLine(m_sequence + 1, text);
    Result<void> appended = appendWhole(m_file, journalPath(m_folder), line, m_durability);
    if (appended) {
        ++m_sequence;
        m_size += line.size();
    }
    return appended;
}

std::uint64_t Journal::sequence() const {
    const std::lock_guard guard(m_mutex);
    return m_sequence;
}

qint64 Journal::size() const {
    const std::lock_guard guard(m_mutex);
    return m_size;
}

Result<void> Journal::compact(const Document& document, std::uint64_t sequence) {
    const std::lock_guard alone(m_compacting);
    if (sequence <= m_state.sequence) { // written under m_compacting alone
        return {};
    }
    const QString name = snapshotName(sequence);
    const QString path = m_folder + QStringLiteral("/") + name;
    if (Result<void> written = replacePrivateFile(path, writeDocument(document), m_durability); !written) {
        return written;
    }
    LedgerOrders orders = ordersOf(document.ledger);
    const std::lock_guard guard(m_mutex);
    JournalState next = m_state;
    next.snapshot = name;
    next.sequence = sequence;
    next.orders = std::move(orders);
    if (Result<void> written = writeState(m_folder, next, m_durability); !written) {
        QFile::remove(path);
        return written;
    }
    std::swap(m_state, next);
    if (!next.snapshot.isEmpty()) {
        QFile::remove(m_folder + QStringLiteral("/") + next.snapshot);
    }
    return shorten();
}

/// Leaves the lines the snapshot holds out of the journal. They would do no harm.
Result<void> Journal::shorten() {
    const QString path = journalPath(m_folder);
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes) {
        return bytes.fault();
    }
    QByteArray kept;
    for (const JournalLine& line : readLines(*bytes, m_state.sequence, path).lines) {
        kept += writeLine(line.sequence, line.edit);
    }
    if (Result<void> written = replacePrivateFile(path, kept, m_durability); !written) {
        return written;
    }
    Result<Descriptor> file = openPrivateFile(path);
    if (!file) {
        m_file.close(); // the file that is open has no name any more
        return file.fault();
    }
    m_file = std::move(file).value();
    m_size = kept.size();
    return {};
}

Result<void> Journal::noteSaved(std::uint64_t sequence, const JournalOrigin& origin) {
    const std::lock_guard guard(m_mutex);
    JournalState next = m_state;
    next.saved = sequence;
    next.origin = origin;
    Result<void> written = writeState(m_folder, next, m_durability);
    if (written) {
        m_state.saved = sequence; // the rest is compact()'s
        m_state.origin = origin;
    }
    return written;
}

void Journal::finish() {
    const std::lock_guard alone(m_compacting);
    const std::lock_guard guard(m_mutex);
    QFile::remove(statePath(m_folder)); // without it there is nothing to recover
    m_file.close();
    QDir(m_folder).removeRecursively();
}

} // namespace budget
