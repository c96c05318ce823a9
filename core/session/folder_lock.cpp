#include "core/session/folder_lock.h"

#include <cerrno>

#include <sys/file.h>

namespace budget {

Result<FolderLock> FolderLock::take(const QString& folder) {
    const QString path = folder + QStringLiteral("/") + QString::fromLatin1(folderLockName);
    Result<Descriptor> file = openPrivateFile(path);
    if (!file) {
        Fault fault = file.fault();
        fault.kind = FaultKind::CannotLock;
        return fault;
    }
    if (::flock(file->number(), LOCK_EX | LOCK_NB) != 0) {
        return systemFault(errno == EWOULDBLOCK ? FaultKind::Locked : FaultKind::CannotLock, path);
    }
    FolderLock lock;
    lock.m_file = std::move(file).value();
    return lock;
}

} // namespace budget
