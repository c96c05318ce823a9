#include "core/session/recovery.h"

#include "core/document/document_reader.h"
#include "core/files/whole_file.h"
#include "core/session/edit_json.h"
#include "core/session/journal.h"
#include "core/session/journal_line.h"
#include "core/session/replay.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace budget {
namespace {

std::vector<QString> foldersIn(const QString& root) {
    std::vector<QString> folders;
    for (const QFileInfo& info : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!info.isSymLink()) {
            folders.push_back(info.absoluteFilePath());
        }
    }
    return folders;
}

JournalLines linesOf(const QString& folder, std::uint64_t after) {
    const QString path = journalPath(folder);
    const Result<QByteArray> bytes = readWholeFile(path);
    return bytes ? readLines(*bytes, after, path) : JournalLines{{}, bytes.fault()};
}

/// A folder in which a journal was begun but never acknowledged anything.
bool isUnborn(const QString& folder) {
    return !QFileInfo::exists(statePath(folder));
}

bool isSettled(const Recoverable& found, const JournalState& state) {
    return found.unsavedEdits == 0 && state.saved != 0;
}

/// Nothing where nothing is unsaved.
std::optional<Recoverable> inspect(const QString& folder) {
    Recoverable found;
    found.folder = folder;
    const Result<JournalState> state = readState(folder);
    if (!state) {
        found.damage = state.fault();
        return isUnborn(folder) ? std::nullopt : std::optional(found);
    }
    found.origin = state->origin;
    found.begun = state->begun;
    found.changed = QFileInfo(journalPath(folder)).lastModified().toUTC();
    const JournalLines lines = linesOf(folder, state->sequence);
    const std::uint64_t last = state->sequence + lines.lines.size();
    found.unsavedEdits = last > state->saved ? last - std::max<std::uint64_t>(state->saved, 1) : 0;
    const bool isLost = lines.ignored && lines.ignored->kind != FaultKind::Truncated;
    return isSettled(found, *state) && !isLost ? std::nullopt : std::optional(found);
}

Result<Document> readSnapshot(const QString& folder, const JournalState& state) {
    const QString path = folder + QStringLiteral("/") + QFileInfo(state.snapshot).fileName();
    Result<Document> document = loadDocument(path);
    if (document && !restoreOrders(document->ledger, state.orders)) {
        return Fault{FaultKind::BadValue, statePath(folder), 0, 0, QStringLiteral("/entryOrders"), {}, {}};
    }
    return document;
}

/// Applies the lines until one does not fit.
void replayLines(Recovered& recovered, const JournalLines& lines, const QString& path) {
    recovered.ignored = lines.ignored;
    for (const JournalLine& line : lines.lines) {
        const Result<Edit> edit = readEdit(line.edit, path);
        if (!edit || replay(recovered.document, *edit) == Replay::DoesNotFit) {
            recovered.ignored = edit ? Fault{FaultKind::BadValue, path, 0, 0, {}, {}, {}} : edit.fault();
            recovered.ignored->line = line.line;
            return;
        }
        ++recovered.replayed;
        recovered.sequence = line.sequence;
    }
}

} // namespace

QString freshJournalFolder(const QString& root, const QString& documentPath) {
    constexpr qsizetype keyLength = 16;
    const QString key = documentPath.isEmpty()
                            ? QStringLiteral("new")
                            : checksumOf(QFileInfo(documentPath).absoluteFilePath().toUtf8()).left(keyLength);
    QString folder = root + QStringLiteral("/") + key;
    for (int i = 2; QFileInfo::exists(folder); ++i) {
        folder = QStringLiteral("%1/%2-%3").arg(root, key).arg(i);
    }
    return folder;
}

std::vector<Recoverable> recoverable(const QString& root) {
    std::vector<Recoverable> found;
    for (const QString& folder : foldersIn(root)) {
        if (const Result<FolderLock> lock = FolderLock::take(folder);
            !lock && lock.fault().kind == FaultKind::Locked) {
            continue;
        }
        if (std::optional<Recoverable> one = inspect(folder)) {
            found.push_back(*std::move(one));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Recoverable& a, const Recoverable& b) { return a.begun < b.begun; });
    return found;
}

Result<Recovered> recover(const QString& folder) {
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock && lock.fault().kind == FaultKind::Locked) {
        return lock.fault();
    }
    const Result<JournalState> state = readState(folder);
    if (!state) {
        return state.fault();
    }
    Result<Document> document = readSnapshot(folder, *state);
    if (!document) {
        return document.fault();
    }
    Recovered recovered;
    recovered.document = std::move(document).value();
    recovered.origin = state->origin;
    recovered.process = state->process;
    recovered.begun = state->begun;
    recovered.sequence = state->sequence;
    if (lock) { // else it cannot be locked, by nobody: a folder that may only be read
        recovered.lock = std::move(lock).value();
    }
    replayLines(recovered, linesOf(folder, state->sequence), journalPath(folder));
    return recovered;
}

Result<void> discardJournal(const QString& folder) {
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock) {
        return lock.fault();
    }
    discardJournal(folder, std::move(lock).value());
    return {};
}

void discardJournal(const QString& folder, FolderLock lock) {
    QFile::remove(statePath(folder));
    QDir(folder).removeRecursively();
    static_cast<void>(lock);
}

void sweepJournals(const QString& root) {
    for (const QString& folder : foldersIn(root)) {
        Result<FolderLock> lock = FolderLock::take(folder);
        if (lock && !inspect(folder)) {
            discardJournal(folder, std::move(lock).value());
        }
    }
}

} // namespace budget
