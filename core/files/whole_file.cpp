#include "core/files/whole_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace budget {
namespace {

Fault faultOf(FaultKind kind, const QString& path, const QFileDevice& file) {
    return {kind, path, 0, 0, {}, file.errorString(), {}};
}

} // namespace

Result<QByteArray> readWholeFile(const QString& path, qint64 limit) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return faultOf(FaultKind::CannotOpen, path, file);
    }
    // One byte more than accepted shows a file too large, also where its size is not known (a pipe).
    QByteArray bytes = file.size() > limit ? QByteArray() : file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return faultOf(FaultKind::CannotOpen, path, file);
    }
    if (file.size() > limit || bytes.size() > limit) {
        return Fault{FaultKind::TooLarge,   path, 0, 0, {}, QString::number(file.size()),
                     QString::number(limit)};
    }
    return bytes;
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes) {
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return Fault{FaultKind::NotAFile, path, 0, 0, {}, {}, {}};
    }
    QSaveFile file(path);
    // commit() alone does not notice that what write() kept back could not be written.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        return faultOf(FaultKind::CannotWrite, path, file);
    }
    return {};
}

QString checksumOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace budget
