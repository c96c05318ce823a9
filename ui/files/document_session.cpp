#include "ui/files/document_session.h"

#include "core/document/document_reader.h"
#include "ui/words/fault_text.h"

#include <QFileInfo>

namespace budget {

DocumentSession::DocumentSession(std::unique_ptr<BudgetDocument> document)
    : m_document(std::move(document)), m_journal(journalRoot()) {
    connect(&m_document->undoStack(), &QUndoStack::cleanChanged, this, &DocumentSession::stateChanged);
    connect(m_document.get(), &BudgetDocument::changed, this,
            [this] { m_journal.follow(m_document->document()); });
}

DocumentSession::~DocumentSession() {
    m_document->undoStack().disconnect(this);
    m_document->disconnect(this);
}

std::unique_ptr<DocumentSession> DocumentSession::around(std::unique_ptr<BudgetDocument> document) {
    return std::unique_ptr<DocumentSession>(new DocumentSession(std::move(document)));
}

DocumentSession::Opened DocumentSession::openedWith(Document document) {
    Result<std::unique_ptr<BudgetDocument>> opened = BudgetDocument::open(std::move(document));
    return opened ? Opened(around(std::move(opened).value())) : opened.fault();
}

DocumentSession::Opened DocumentSession::openFile(const QString& path, LockPolicy policy) {
    Result<LoadedDocument> loaded = loadWithState(path);
    if (!loaded) {
        return loaded.fault();
    }
    const DiskState disk = loaded->state;
    Opened opened = openedWith(std::move(loaded).value().document);
    if (opened) {
        DocumentSession& session = **opened;
        session.m_path = QFileInfo(path).absoluteFilePath();
        session.m_disk = disk;
        session.takeLock(policy);
        session.m_document->setReadOnly(!session.m_lock);
        if (session.m_lock) {
            session.keepJournal(Standing::Saved);
        }
    }
    return opened;
}

DocumentSession::Opened DocumentSession::makeNew(Document document) {
    Opened opened = openedWith(std::move(document));
    if (opened) {
        (*opened)->m_isFresh = true;
        (*opened)->keepJournal(Standing::Unsaved);
    }
    return opened;
}

DocumentSession::Opened DocumentSession::openExample() {
    Result<Document> document =
        loadDocument(QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang"));
    Opened opened = document ? openedWith(std::move(document).value()) : Opened(document.fault());
    if (opened) {
        (*opened)->keepJournal(Standing::Saved); // as it stands it can be had again
    }
    return opened;
}

DocumentSession::Opened DocumentSession::openCopy(const QString& path) {
    Result<Document> document = loadDocument(path);
    return document ? makeNew(std::move(document).value()) : Opened(document.fault());
}

DocumentSession::Opened DocumentSession::recoverFrom(const QString& folder) {
    Result<Recovered> recovered = recover(folder);
    if (!recovered) {
        return recovered.fault();
    }
    Opened opened = openedWith(std::move(recovered->document));
    if (!opened) {
        return opened;
    }
    DocumentSession& session = **opened;
    session.m_isRecovered = true;
    session.m_ignored = recovered->ignored;
    if (!recovered->origin.path.isEmpty()) {
        session.m_path = recovered->origin.path;
        session.m_disk = DiskState{0, 0, 0, recovered->origin.checksum};
        session.takeLockAfter(recovered->process);
    }
    session.keepJournal(Standing::Unsaved);
    if (session.m_journal.ready()) {
        discardJournal(folder, std::move(recovered->lock));
    }
    return opened;
}

void DocumentSession::takeLock(LockPolicy policy) {
    Result<DocumentLock> lock =
        policy == LockPolicy::TakeOver ? DocumentLock::takeOver(m_path) : DocumentLock::take(m_path);
    if (lock) {
        m_lock = std::move(lock).value();
        return;
    }
    m_lockFault = lock.fault();
    m_holder = DocumentLock::holderOf(m_path);
}

/// The lock the ended process left is ours now. Where another has it meanwhile, what was recovered becomes a
/// document of its own.
void DocumentSession::takeLockAfter(const ProcessIdentity& process) {
    const std::optional<LockHolder> holder = DocumentLock::holderOf(m_path);
    const bool isLeft = holder && (holder->process == process || holder->isStale());
    takeLock(isLeft ? LockPolicy::TakeOver : LockPolicy::Respect);
    if (!m_lock && m_holder) {
        m_path.clear();
        m_disk.reset();
    }
}

JournalOrigin DocumentSession::origin() const {
    return {m_path, m_disk ? m_disk->checksum : QString()};
}

void DocumentSession::keepJournal(Standing standing) {
    m_journal.begin(m_document->document(), origin(), standing);
    m_document->setRecorder([this](const Edit& edit) { record(edit); });
}

void DocumentSession::record(const Edit& edit) {
    const bool wasRecording = m_journal.isRecording();
    const Result<void> recorded = m_journal.record(edit);
    if (!recorded && (wasRecording || !m_complained)) {
        m_complained = true;
        Q_EMIT said(
            tr("What you type is not kept for a recovery: %1. Save soon.").arg(faultText(recorded.fault())));
        Q_EMIT stateChanged();
    }
}

SessionState DocumentSession::state() const {
    if (m_document->isReadOnly()) {
        return SessionState::ReadOnly;
    }
    if (m_isRecovered) {
        return SessionState::Recovered;
    }
    return hasUnsavedWork() || m_path.isEmpty() ? SessionState::Unsaved : SessionState::Saved;
}

bool DocumentSession::hasUnsavedWork() const {
    return !m_document->isReadOnly() && (m_isRecovered || m_isFresh || !m_document->undoStack().isClean());
}

Result<void> DocumentSession::takeLockBack() {
    Result<DocumentLock> lock = DocumentLock::takeOver(m_path);
    if (!lock) {
        return lock.fault();
    }
    m_lock = std::move(lock).value();
    return {};
}

DiskChange DocumentSession::look(DiskLook look) const {
    if (m_path.isEmpty() || !m_disk) {
        return DiskChange::Unchanged;
    }
    const Result<DiskChange> change = changeSince(m_path, *m_disk, look);
    return change ? *change : DiskChange::Unchanged; // one that cannot be read is told on saving
}

Result<void> DocumentSession::save(Overwrite overwrite) {
    if (!holdsLock()) {
        const std::optional<LockHolder> other = DocumentLock::holderOf(m_path);
        const QString name =
            other ? other->process.user + QStringLiteral("@") + other->process.host : QString();
        return Fault{FaultKind::Locked, m_path, 0, 0, {}, {}, name};
    }
    return write(m_path, m_disk, overwrite);
}

Result<void> DocumentSession::saveAs(const QString& path) {
    const QString target = QFileInfo(path).absoluteFilePath();
    if (m_lock && lockPathOf(target) == lockPathOf(m_path)) {
        return save(Overwrite::Allow);
    }
    Result<DocumentLock> lock = DocumentLock::take(target);
    if (!lock && lock.fault().kind == FaultKind::Locked) {
        const std::optional<LockHolder> holder = DocumentLock::holderOf(target);
        if (!holder || !holder->isStale()) {
            return lock.fault();
        }
        lock = DocumentLock::takeOver(target);
    }
    if (Result<void> written = write(target, std::nullopt, Overwrite::Allow); !written) {
        return written;
    }
    m_lock = lock ? std::optional(std::move(lock).value()) : std::nullopt;
    m_document->setReadOnly(false);
    m_holder.reset();
    m_lockFault.reset();
    Q_EMIT stateChanged();
    return {};
}

Result<void> DocumentSession::write(const QString& path, std::optional<DiskState> known,
                                    Overwrite overwrite) {
    Document document = m_document->document();
    document.changeLog = m_document->changeLog();
    const Result<Saved> saved =
        saveSession(document, {path, backupFolderBeside(path), std::move(known), overwrite});
    if (!saved) {
        return saved.fault();
    }
    m_path = path;
    m_disk = saved->state;
    m_isRecovered = false;
    m_isFresh = false;
    m_complained = false;
    m_journal.noteSaved(m_document->document(), origin());
    m_document->setRecorder([this](const Edit& edit) { record(edit); });
    m_document->undoStack().setClean();
    if (saved->backupFault) {
        Q_EMIT said(tr("Saved, but without a backup: %1").arg(faultText(*saved->backupFault)));
    } else {
        Q_EMIT said(tr("Saved: %1").arg(path));
    }
    Q_EMIT stateChanged();
    return {};
}

void DocumentSession::finish() {
    m_document->setRecorder({});
    m_journal.finish();
    m_lock.reset();
}

} // namespace budget
