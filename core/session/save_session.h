// Saving a document that is open: nothing of others is overwritten, and what stood there is kept.
#pragma once

#include "core/session/backups.h"
#include "core/session/disk_state.h"

namespace budget {

enum class Overwrite : std::uint8_t {
    Refuse, ///< a file that is not as it was left: ChangedOnDisk
    Allow,  ///< the user was asked
};

struct SaveRequest {
    QString path;
    QString backupFolder;           ///< empty: no backup
    std::optional<DiskState> known; ///< nothing: there was no file
    Overwrite overwrite = Overwrite::Refuse;
};

struct Saved {
    DiskState state;
    std::optional<Fault>
        backupFault; ///< why the file before was not kept; the document is saved all the same
};

/// Checks what is on disk, keeps it as a backup, replaces it whole. After a fault the file and the backups
/// are what they were. For any thread. Faults: ChangedOnDisk; CannotWrite, NotAFile; CannotOpen.
Result<Saved> saveSession(const Document& document, const SaveRequest& request);

} // namespace budget
