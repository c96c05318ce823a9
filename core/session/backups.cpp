#include "core/session/backups.h"

#include "core/document/document_reader.h"
#include "core/files/private_file.h"
#include "core/files/whole_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace budget {
namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");
const QString suffix = QStringLiteral(".mingzhang");

/// What the names of a document's backups begin with.
QString prefixOf(const QString& document) {
    constexpr qsizetype keyLength = 8;
    constexpr qsizetype longestName = 60; // characters, so that the whole fits a file system's names
    const QFileInfo info(document);
    const QString key = checksumOf(info.absoluteFilePath().toUtf8()).left(keyLength);
    return info.completeBaseName().left(longestName) + QStringLiteral("-") + key + QStringLiteral("-");
}

/// The moment a name tells, if it is one of a backup made here.
QDateTime momentOf(const QString& name, const QString& prefix) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix)) {
        return {};
    }
    const QString stamp = name.mid(prefix.size(), name.size() - prefix.size() - suffix.size());
    QDateTime moment = QDateTime::fromString(stamp, stampFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() && moment.toString(stampFormat) == stamp ? moment : QDateTime();
}

QString pathFor(const QString& document, const QString& folder, const QDateTime& moment) {
    return folder + QStringLiteral("/") + prefixOf(document) + moment.toString(stampFormat) + suffix;
}

} // namespace

QString backupFolderBeside(const QString& document) {
    return QFileInfo(document).absolutePath() + QStringLiteral("/.mingzhang-backups");
}

std::vector<Backup> backupsOf(const QString& document, const QString& folder) {
    std::vector<Backup> backups;
    const QString prefix = prefixOf(document);
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        const QDateTime moment = momentOf(info.fileName(), prefix);
        if (moment.isValid()) {
            backups.push_back({info.absoluteFilePath(), moment});
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup& a, const Backup& b) { return a.made > b.made; });
    return backups;
}

Result<Backup> makeBackup(const QString& document, const QString& folder) {
    const Result<QByteArray> content = readWholeFile(document);
    if (!content) {
        return content.fault();
    }
    if (!QFileInfo::exists(folder)) {
        if (Result<void> made = makePrivateFolder(folder); !made) {
            return made.fault();
        }
    }
    QDateTime now = QDateTime::currentDateTimeUtc();
    // A clock that was set back makes no backup older than the last.
    if (const std::vector<Backup> before = backupsOf(document, folder);
        !before.empty() && before.front().made >= now) {
        now = before.front().made.addMSecs(1);
    }
    const Backup backup{QFileInfo(pathFor(document, folder, now)).absoluteFilePath(), now};
    const Result<void> written = replacePrivateFile(backup.path, *content, Durability::Synced);
    return written ? Result<Backup>(backup) : written.fault();
}

void rotateBackups(const QString& document, const QString& folder, std::size_t kept) {
    const std::vector<Backup> backups = backupsOf(document, folder);
    for (std::size_t i = kept; i < backups.size(); ++i) {
        QFile::remove(backups[i].path);
    }
}

Result<void> restoreBackup(const Backup& backup, const QString& document, const QString& folder) {
    const Result<QByteArray> content = readWholeFile(backup.path, largestDocument);
    if (!content) {
        return content.fault();
    }
    if (const Result<Document> read = readDocument(*content, backup.path); !read) {
        return read.fault();
    }
    if (QFileInfo::exists(document)) {
        if (const Result<Backup> made = makeBackup(document, folder); !made) {
            return made.fault();
        }
    }
    Result<void> replaced = replaceFile(document, *content);
    if (replaced) {
        rotateBackups(document, folder);
    }
    return replaced;
}

} // namespace budget
