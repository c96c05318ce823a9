// EditJournal: takes the edits of a window's document down before they count. The journal is begun and
// shortened on threads of its own; after the first fault nothing more is taken down until it is begun anew.
#pragma once

#include "core/session/journal.h"

#include <future>

namespace budget {

class EditJournal {
public:
    /// Edits after which the journal is shortened.
    static constexpr std::uint64_t mostEdits = 200;
    static constexpr qint64 mostBytes = qint64{1} << 20;

    explicit EditJournal(QString root) : m_root(std::move(root)) {}
    /// What was not saved can be recovered.
    ~EditJournal() { settle(); }

    /// Returns at once. A journal before is removed.
    void begin(const Document& document, const JournalOrigin& origin, Standing standing);
    /// Waits until the journal stands. Fault: why there is none.
    Result<void> ready();
    /// Fault: the edit, and every later one, is not in the journal.
    Result<void> record(const Edit& edit);
    /// Shortens the journal when it has grown; `document` is what the last recorded edit led to.
    void follow(const Document& document);
    /// The file holds the document now. After a fault the journal is begun anew.
    void noteSaved(const Document& document, const JournalOrigin& origin);
    /// Everything is saved or to be discarded.
    void finish();

    bool isRecording() const { return !m_fault; }

private:
    void settle();

    QString m_root;
    std::future<Result<std::unique_ptr<Journal>>> m_beginning;
    std::future<Result<void>> m_shortening;
    std::unique_ptr<Journal> m_journal;
    std::optional<Fault> m_fault;
    std::uint64_t m_shortened = 1; ///< the state of the last snapshot
};

/// The folder of the user's journals.
QString journalRoot();

} // namespace budget
