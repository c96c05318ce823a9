// DocumentSession: one open document with its file, its lock, its journal and what was last seen on disk. It
// asks nobody; FileCommands does. A session that is destroyed without finish() can be recovered.
#pragma once

#include "core/session/document_lock.h"
#include "core/session/recovery.h"
#include "core/session/save_session.h"
#include "ui/document/budget_document.h"
#include "ui/files/edit_journal.h"

namespace budget {

enum class SessionState : std::uint8_t { Saved, Unsaved, Recovered, ReadOnly };

/// What to do where another holds a document.
enum class LockPolicy : std::uint8_t { Respect, TakeOver };

class DocumentSession : public QObject {
    Q_OBJECT

public:
    using Opened = Result<std::unique_ptr<DocumentSession>>;

    /// Where somebody else holds the lock, or nothing can be written beside it, it is open for reading.
    static Opened openFile(const QString& path, LockPolicy policy = LockPolicy::Respect);
    /// A document that was never saved.
    static Opened makeNew(Document document);
    /// The example, as a document of its own that is worth nothing until it is edited.
    static Opened openExample();
    /// A file's content as a document that was never saved.
    static Opened openCopy(const QString& path);
    /// What a process that has ended left; its journal goes once the new one stands.
    static Opened recoverFrom(const QString& folder);
    /// A document without a file and without a journal.
    static std::unique_ptr<DocumentSession> around(std::unique_ptr<BudgetDocument> document);
    ~DocumentSession() override;

    BudgetDocument& document() { return *m_document; }
    /// Empty for a document that was never saved.
    const QString& path() const { return m_path; }
    SessionState state() const;
    /// Something would be lost on closing.
    bool hasUnsavedWork() const;
    bool isRecording() const { return m_journal.isRecording(); }
    /// Who had the document open when it was opened for reading, if anybody did.
    const std::optional<LockHolder>& holder() const { return m_holder; }
    /// Why the lock could not be had, apart from a holder.
    const std::optional<Fault>& lockFault() const { return m_lockFault; }
    /// What stopped a recovery early, or that the newest part is lost.
    const std::optional<Fault>& ignored() const { return m_ignored; }

    /// False once another has taken the document over.
    bool holdsLock() const { return !m_lock || m_lock->isHeld(); }
    Result<void> takeLockBack();
    /// What others did to the file.
    DiskChange look(DiskLook look) const;

    /// Faults: those of saveSession(); Locked where another has taken the document over.
    Result<void> save(Overwrite overwrite = Overwrite::Refuse);
    /// The document is at `path` from now on, and can be written. Whether to overwrite was asked. Faults:
    /// Locked by another; those of saveSession().
    Result<void> saveAs(const QString& path);
    /// Nothing is to be recovered: the journal and the lock go.
    void finish();

Q_SIGNALS:
    void stateChanged();
    void said(const QString& text);

private:
    explicit DocumentSession(std::unique_ptr<BudgetDocument> document);
    static Opened openedWith(Document document);
    void takeLock(LockPolicy policy);
    void takeLockAfter(const ProcessIdentity& process);
    void keepJournal(Standing standing);
    void record(const Edit& edit);
    Result<void> write(const QString& path, std::optional<DiskState> known, Overwrite overwrite);
    JournalOrigin origin() const;

    std::unique_ptr<BudgetDocument> m_document;
    QString m_path;
    std::optional<DiskState> m_disk;
    std::optional<DocumentLock> m_lock;
    std::optional<LockHolder> m_holder;
    std::optional<Fault> m_lockFault;
    std::optional<Fault> m_ignored;
    EditJournal m_journal;
    bool m_isRecovered = false;
    bool m_isFresh = false;    ///< was never saved although it is worth it
    bool m_complained = false; ///< that nothing is recorded
};

} // namespace budget
