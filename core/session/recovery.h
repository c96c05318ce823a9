// Recovery: what the journals of processes that have ended still hold.
#pragma once

#include "core/session/folder_lock.h"
#include "core/session/journal_state.h"

namespace budget {

/// A document of which not everything was saved.
struct Recoverable {
    QString folder;
    JournalOrigin origin;
    QDateTime begun;
    QDateTime changed;              ///< the last edit
    std::uint64_t unsavedEdits = 0; ///< 0 for a new document that was never saved nor edited
    std::optional<Fault> damage;    ///< why it cannot be recovered; the rest is not known then
};

/// A name inside `root` for the journal of a document (no path: a new one) that nothing has yet.
QString freshJournalFolder(const QString& root, const QString& documentPath);

/// The journals in `root`; those in use and those with nothing unsaved are left out. Oldest first.
std::vector<Recoverable> recoverable(const QString& root);

struct Recovered {
    Document document;
    JournalOrigin origin;
    ProcessIdentity process;
    QDateTime begun;
    std::uint64_t sequence = 0; ///< the state the document is in
    std::size_t replayed = 0;   ///< edits on top of the snapshot
    /// Truncated = a torn last line, never acknowledged; Syntax, BadValue … = what follows that line is lost.
    std::optional<Fault> ignored;
    FolderLock lock; ///< nobody else is offered it meanwhile
};

/// Nothing in the folder changes. Begin a new journal with the document before discarding this one.
/// Faults: Locked; those of reading the state and the snapshot.
Result<Recovered> recover(const QString& folder);

/// Removes a journal, but not one another process uses. Faults: Locked, CannotLock.
Result<void> discardJournal(const QString& folder);
/// The same with the lock that recover() took.
void discardJournal(const QString& folder, FolderLock lock);

/// Removes the journals in `root` that hold nothing unsaved and are not in use.
void sweepJournals(const QString& root);

} // namespace budget
