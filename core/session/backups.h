// Backups: the last versions of a document that saving replaced, as whole documents in a private folder:
// NAME-1a2b3c4d-20240222-093015-123.mingzhang, where 1a2b3c4d stands for the document's path. Files of any
// other name are never touched.
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace budget {

inline constexpr std::size_t keptBackups = 5;

struct Backup {
    QString path;
    QDateTime made; ///< in UTC

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The folder beside a document that takes its backups where no other is wanted.
QString backupFolderBeside(const QString& document);

/// The backups of a document, newest first.
std::vector<Backup> backupsOf(const QString& document, const QString& folder);

/// Keeps the document's file as it is now. Faults: CannotOpen, CannotWrite.
Result<Backup> makeBackup(const QString& document, const QString& folder);

/// Removes all but the newest backups of a document.
void rotateBackups(const QString& document, const QString& folder, std::size_t kept = keptBackups);

/// Puts a backup in the document's place, whose file becomes a backup before. What is no document is refused.
Result<void> restoreBackup(const Backup& backup, const QString& document, const QString& folder);

} // namespace budget
