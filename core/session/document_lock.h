// DocumentLock: a hidden file beside a document that tells others who has it open: .~lock.NAME.mingzhang#
// It is advice for programs that look at it; before saving, the holder asks isHeld().
#pragma once

#include "core/base/result.h"
#include "core/session/process_identity.h"

#include <QDateTime>

namespace budget {

struct LockHolder {
    ProcessIdentity process; ///< all empty when the file does not tell
    QDateTime since;

    /// Known to have ended without letting go: a takeover does no harm.
    bool isStale() const { return isGone(process); }
};

class DocumentLock {
public:
    /// Faults: Locked, `expected` = user@host of the holder; CannotLock, `found` = the system's reason (a
    /// folder that may only be read): the document can be opened for reading.
    static Result<DocumentLock> take(const QString& document);
    /// Takes the lock from whoever holds it. Faults: CannotLock; Locked when another was faster.
    static Result<DocumentLock> takeOver(const QString& document);
    /// Who holds the lock of a document, if anybody does.
    static std::optional<LockHolder> holderOf(const QString& document);

    ~DocumentLock() { release(); }
    DocumentLock(DocumentLock&& other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_token(std::exchange(other.m_token, {})) {}
    DocumentLock& operator=(DocumentLock&& other) noexcept;

    /// False once another has taken it over.
    bool isHeld() const;
    /// Removes the file, unless another has taken it over.
    void release();

private:
    DocumentLock(QString path, QString token) : m_path(std::move(path)), m_token(std::move(token)) {}

    QString m_path; ///< of the lock; empty = released
    QString m_token;
};

/// The file that carries the lock of a document.
QString lockPathOf(const QString& document);

} // namespace budget
