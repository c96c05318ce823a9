// DiskState: what the file of a document was when it was last read or written, to notice what others did to
// it.
#pragma once

#include "core/document/document.h"

namespace budget {

struct DiskState {
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    quint64 file = 0;    ///< its number in the file system, which a replaced file changes
    QString checksum;

    friend bool operator==(const DiskState&, const DiskState&) = default;
};

enum class DiskChange : std::uint8_t { Unchanged, Changed, Vanished };

enum class DiskLook : std::uint8_t {
    Quick,    ///< the content is read only when size or time differ: often enough for a timer
    Thorough, ///< the content is read
};

/// The state of a file whose whole content was just read or written.
DiskState diskStateOf(const QString& path, const QByteArray& content);

/// What happened to a file since. A file written anew with the same content is unchanged. Fault: CannotOpen.
Result<DiskChange> changeSince(const QString& path, const DiskState& state, DiskLook look);

struct LoadedDocument {
    Document document;
    DiskState state;
};
/// loadDocument(), with the state of exactly the bytes that were read.
Result<LoadedDocument> loadWithState(const QString& path);

} // namespace budget
