#include "core/session/disk_state.h"

#include "core/document/document_reader.h"
#include "core/files/whole_file.h"

#include <QFile>

#include <cerrno>

#include <sys/stat.h>

namespace budget {
namespace {

/// What the system tells without the content; errno tells a failure.
std::optional<DiskState> statusOf(const QString& path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::nullopt;
    }
    constexpr qint64 nanoseconds = 1'000'000'000;
    return DiskState{
        status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec, status.st_ino, {}};
}

} // namespace

DiskState diskStateOf(const QString& path, const QByteArray& content) {
    DiskState state = statusOf(path).value_or(DiskState());
    state.checksum = checksumOf(content);
    return state;
}

Result<DiskChange> changeSince(const QString& path, const DiskState& state, DiskLook look) {
    const std::optional<DiskState> now = statusOf(path);
    if (!now) {
        const bool isAway = errno == ENOENT || errno == ENOTDIR;
        return isAway ? Result<DiskChange>(DiskChange::Vanished)
                      : Fault{FaultKind::CannotOpen, path, 0, 0, {}, qt_error_string(errno), {}};
    }
    const bool looksSame =
        now->size == state.size && now->modified == state.modified && now->file == state.file;
    if (look == DiskLook::Quick && looksSame) {
        return DiskChange::Unchanged;
    }
    const Result<QByteArray> content = readWholeFile(path);
    if (!content) {
        return content.fault();
    }
    return checksumOf(*content) == state.checksum ? DiskChange::Unchanged : DiskChange::Changed;
}

Result<LoadedDocument> loadWithState(const QString& path) {
    Result<QByteArray> bytes = readWholeFile(path, largestDocument);
    if (!bytes) {
        return bytes.fault();
    }
    const DiskState state = diskStateOf(path, *bytes);
    Result<Document> document = readDocument(std::move(bytes).value(), path);
    return document ? Result<LoadedDocument>({std::move(document).value(), state}) : document.fault();
}

} // namespace budget
