// Journal: a private folder that holds a snapshot of an open document and every edit since, so that a crash
// loses nothing that was acknowledged. One thread appends; compact() may be called from another meanwhile.
//
//     state.json              which snapshot counts, the state it holds, the state that was saved, whose it
//     is snapshot-7.mingzhang    the document in state 7; opens like any document journal.jsonl           one
//     line an edit; lines up to the snapshot's state are left out by readers
#pragma once

#include "core/edit/edit.h"
#include "core/session/folder_lock.h"
#include "core/session/journal_state.h"

#include <memory>
#include <mutex>

namespace budget {

/// Whether the file on disk holds the document a journal begins with.
enum class Standing : std::uint8_t { Saved, Unsaved };

class Journal {
public:
    /// Makes the folder, which must not be there yet (freshJournalFolder()). Takes as long as writing the
    /// document. Faults: CannotWrite, CannotLock.
    static Result<std::unique_ptr<Journal>> begin(const QString& folder, const Document& document,
                                                  const JournalOrigin& origin, Standing standing,
                                                  Durability durability = Durability::Synced);
    /// Lets go of the folder; what was not saved can be recovered from it.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Takes an edit down before it counts. After a fault the edit is not in the journal.
    /// Faults: CannotWrite; TooLarge (a text in it that no document may hold).
    Result<void> append(const Edit& edit);
    /// The state the last append led to; the document the journal began with is state 1.
    std::uint64_t sequence() const;
    /// Bytes of edits since the last snapshot, to decide when to compact.
    qint64 size() const;

    /// A new snapshot: `document` in the state `sequence`. For any thread; edits may be appended meanwhile.
    /// A kill or a fault at any moment leaves what was acknowledged recoverable. Fault: CannotWrite.
    Result<void> compact(const Document& document, std::uint64_t sequence);

    /// The file on disk now holds the state `sequence`.
    Result<void> noteSaved(std::uint64_t sequence, const JournalOrigin& origin);

    /// Removes the folder: everything is saved, or is to be discarded. No other call may follow.
    void finish();

    const QString& folder() const { return m_folder; }

private:
    Journal(QString folder, FolderLock lock, Durability durability);
    Result<void> shorten();

    const QString m_folder;
    const Durability m_durability;
    FolderLock m_lock;
    std::mutex m_compacting;    // one snapshot at a time; taken before m_mutex
    mutable std::mutex m_mutex; // what follows
    JournalState m_state;
    Descriptor m_file;
    std::uint64_t m_sequence = 1;
    qint64 m_size = 0;
};

QString journalPath(const QString& folder);

} // namespace budget
