#include "core/session/save_session.h"

#include "core/document/document_writer.h"
#include "core/files/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace budget {
namespace {

/// A file that has vanished can be written anew.
Result<void> checkDisk(const SaveRequest& request) {
    if (request.overwrite == Overwrite::Allow) {
        return {};
    }
    const Fault changed{FaultKind::ChangedOnDisk, request.path, 0, 0, {}, {}, {}};
    if (!request.known) {
        return QFileInfo::exists(request.path) ? Result<void>(changed) : Result<void>();
    }
    const Result<DiskChange> change = changeSince(request.path, *request.known, DiskLook::Thorough);
    if (!change) {
        return change.fault();
    }
    return *change == DiskChange::Changed ? Result<void>(changed) : Result<void>();
}

} // namespace

Result<Saved> saveSession(const Document& document, const SaveRequest& request) {
    if (Result<void> checked = checkDisk(request); !checked) {
        return checked.fault();
    }
    Saved saved;
    std::optional<Backup> backup;
    if (!request.backupFolder.isEmpty() && QFileInfo(request.path).isFile()) {
        const Result<Backup> made = makeBackup(request.path, request.backupFolder);
        backup = made ? std::optional(*made) : std::nullopt;
        saved.backupFault = made ? std::nullopt : std::optional(made.fault());
    }
    const QByteArray bytes = writeDocument(document);
    if (Result<void> replaced = replaceFile(request.path, bytes); !replaced) {
        if (backup) {
            QFile::remove(backup->path);
        }
        return replaced.fault();
    }
    saved.state = diskStateOf(request.path, bytes);
    if (backup) {
        rotateBackups(request.path, request.backupFolder);
    }
    return saved;
}

} // namespace budget
