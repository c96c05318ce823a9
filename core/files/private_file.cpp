#include "core/files/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace budget {
namespace {

constexpr mode_t ownerOnly = 0600;

bool writeAll(int file, const QByteArray& bytes) {
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(file, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR) {
            return false;
        }
        written += count > 0 ? count : 0;
    }
    return true;
}

bool settle(int file, Durability durability) {
    return durability == Durability::Flushed || ::fdatasync(file) == 0;
}

/// A name that was made or moved is on the disk once its folder is.
void syncFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor opened(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened) {
        ::fsync(opened.number());
    }
}

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

void Descriptor::close() {
    if (m_number >= 0) {
        ::close(std::exchange(m_number, -1));
    }
}

Fault systemFault(FaultKind kind, const QString& path) {
    return {kind, path, 0, 0, {}, qt_error_string(errno), {}};
}

Result<void> makePrivateFolder(const QString& path) {
    const QString above = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(above)) {
        if (Result<void> made = makePrivateFolder(above); !made) {
            return made;
        }
    }
    const bool isMade = ::mkdir(QFile::encodeName(path).constData(), 0700) == 0;
    return isMade ? Result<void>() : systemFault(FaultKind::CannotWrite, path);
}

Result<void> replacePrivateFile(const QString& path, const QByteArray& bytes, Durability durability) {
    const QByteArray name = QFile::encodeName(path);
    const QByteArray beside = name + ".new";
    const Descriptor file(::open(beside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, ownerOnly));
    if (file && writeAll(file.number(), bytes) && settle(file.number(), durability) &&
        ::rename(beside.constData(), name.constData()) == 0) {
        if (durability == Durability::Synced) {
            syncFolderOf(path);
        }
        return {};
    }
    const Fault fault = systemFault(FaultKind::CannotWrite, path);
    if (file) {
        ::unlink(beside.constData());
    }
    return fault;
}

Result<Descriptor> openPrivateFile(const QString& path) {
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, ownerOnly));
    return file ? Result<Descriptor>(std::move(file)) : systemFault(FaultKind::CannotWrite, path);
}

Result<void> appendWhole(const Descriptor& file, const QString& path, const QByteArray& bytes,
                         Durability durability) {
    const off_t before = ::lseek(file.number(), 0, SEEK_END);
    if (before >= 0 && writeAll(file.number(), bytes) && settle(file.number(), durability)) {
        return {};
    }
    const Fault fault = systemFault(FaultKind::CannotWrite, path);
    // What follows must not stand behind half a line; if this fails, readers step over the half.
    if (before >= 0 && ::ftruncate(file.number(), before) != 0) {
        writeAll(file.number(), "\n");
    }
    return fault;
}

} // namespace budget
