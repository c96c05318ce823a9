#include "core/session/document_lock.h"

#include "core/document/record_fields.h"
#include "core/files/private_file.h"
#include "core/files/whole_file.h"
#include "core/json/json_document.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <random>

#include <fcntl.h>
#include <unistd.h>

namespace budget {
namespace {

constexpr qint64 largestLock = 4096;

struct LockNote {
    LockHolder holder;
    QString token;
};

Result<void> readJson(JsonValue value, LockNote& note) {
    QString since;
    Result<void> read = value.readObject({
        required("holder", note.holder.process),
        required("since", since),
        required("token", note.token),
    });
    note.holder.since = QDateTime::fromString(since, Qt::ISODateWithMs);
    return read;
}

QByteArray writeNote(const QString& token) {
    JsonWriter out;
    out.beginObject(JsonLayout::Line);
    out.key("holder");
    writeJson(out, thisProcess());
    FieldWriter fields(out);
    fields.required("since", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    fields.required("token", token);
    out.end();
    return out.take();
}

/// Nothing where there is no lock; an empty note where it cannot be understood.
std::optional<LockNote> noteAt(const QString& path) {
    Result<QByteArray> bytes = readWholeFile(path, largestLock);
    if (!bytes) {
        return QFileInfo::exists(path) ? std::optional(LockNote()) : std::nullopt;
    }
    JsonDocument json(std::move(bytes).value(), path);
    LockNote note;
    const Result<void> read = json.read([&note](JsonValue value) { return readJson(value, note); });
    return read ? note : LockNote();
}

QString newToken() {
    std::random_device random;
    return QStringLiteral("%1%2")
        .arg(random(), 8, 16, QLatin1Char('0'))
        .arg(random(), 8, 16, QLatin1Char('0'));
}

Fault lockedBy(const QString& path) {
    const std::optional<LockNote> note = noteAt(path);
    const ProcessIdentity holder = note ? note->holder.process : ProcessIdentity();
    const QString name = holder.user + QStringLiteral("@") + holder.host;
    return {FaultKind::Locked, path, 0, 0, {}, {}, name};
}

/// Writes a note that others may read. errno tells a failure.
bool writeNew(const QByteArray& name, const QByteArray& note) {
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file) {
        return false;
    }
    if (::write(file.number(), note.constData(), static_cast<std::size_t>(note.size())) == note.size()) {
        return true;
    }
    const int reason = errno;
    ::unlink(name.constData());
    errno = reason;
    return false;
}

enum class Placing : std::uint8_t { OnlyFree, OverAny };

/// The note appears whole under its name, or not at all. errno tells a failure.
bool place(const QString& path, const QString& token, Placing placing) {
    const QByteArray name = QFile::encodeName(path);
    const QByteArray beside =
        QFile::encodeName(QFileInfo(path).absolutePath() + QStringLiteral("/.~") + token);
    const QByteArray note = writeNote(token);
    if (!writeNew(beside, note)) {
        return false;
    }
    if (placing == Placing::OverAny && ::rename(beside.constData(), name.constData()) == 0) {
        return true;
    }
    const bool isPlaced = placing == Placing::OnlyFree && ::link(beside.constData(), name.constData()) == 0;
    const int reason = errno;
    ::unlink(beside.constData());
    errno = reason;
    // A file system without links: the note may be seen half written, which counts as held.
    const bool hasNoLinks = reason == EPERM || reason == EOPNOTSUPP || reason == ENOSYS || reason == EMLINK;
    return isPlaced || (placing == Placing::OnlyFree && hasNoLinks && writeNew(name, note));
}

} // namespace

QString lockPathOf(const QString& document) {
    const QFileInfo info(document);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QFileInfo file(target);
    constexpr qsizetype longestName = 240; // bytes; file systems take 255
    const QString name = QFile::encodeName(file.fileName()).size() > longestName
                             ? checksumOf(file.fileName().toUtf8())
                             : file.fileName();
    return file.absolutePath() + QStringLiteral("/.~lock.") + name + QStringLiteral("#");
}

Result<DocumentLock> DocumentLock::take(const QString& document) {
    const QString path = lockPathOf(document);
    QString token = newToken();
    if (place(path, token, Placing::OnlyFree)) {
        return DocumentLock(path, std::move(token));
    }
    return errno == EEXIST ? lockedBy(path) : systemFault(FaultKind::CannotLock, path);
}

Result<DocumentLock> DocumentLock::takeOver(const QString& document) {
    const QString path = lockPathOf(document);
    QString token = newToken();
    if (!place(path, token, Placing::OverAny)) {
        return systemFault(FaultKind::CannotLock, path);
    }
    DocumentLock lock(path, std::move(token));
    return lock.isHeld() ? Result<DocumentLock>(std::move(lock)) : lockedBy(path);
}

std::optional<LockHolder> DocumentLock::holderOf(const QString& document) {
    const std::optional<LockNote> note = noteAt(lockPathOf(document));
    return note ? std::optional(note->holder) : std::nullopt;
}

DocumentLock& DocumentLock::operator=(DocumentLock&& other) noexcept {
    if (this != &other) {
        release();
        m_path = std::exchange(other.m_path, {});
        m_token = std::exchange(other.m_token, {});
    }
    return *this;
}

bool DocumentLock::isHeld() const {
    const std::optional<LockNote> note = m_path.isEmpty() ? std::nullopt : noteAt(m_path);
    return note && note->token == m_token;
}

void DocumentLock::release() {
    if (isHeld()) {
        QFile::remove(m_path);
    }
    m_path.clear();
}

} // namespace budget
