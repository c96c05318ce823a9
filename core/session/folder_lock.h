// FolderLock: a private folder is in use by a process. The kernel lets go of it when the process ends,
// however it ends.
#pragma once

#include "core/files/private_file.h"

namespace budget {

class FolderLock {
public:
    FolderLock() = default;
    /// Faults: Locked while another holds it; CannotLock.
    static Result<FolderLock> take(const QString& folder);

private:
    Descriptor m_file;
};

/// The file in the folder that carries the lock.
inline constexpr const char* folderLockName = "lock";

} // namespace budget
