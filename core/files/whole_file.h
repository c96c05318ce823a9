// Files as wholes: read at once up to a limit, replaced at once or not at all.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace budget {

/// Bytes of the largest file that is read.
inline constexpr qint64 largestFile = qint64{512} << 20;

/// Faults: CannotOpen, TooLarge.
Result<QByteArray> readWholeFile(const QString& path, qint64 limit = largestFile);

/// Writes beside the file and then takes its place, so that a failure leaves the old file as it was.
/// Faults: CannotWrite; NotAFile (a device would lose its place).
Result<void> replaceFile(const QString& path, const QByteArray& bytes);

/// SHA-256 in hexadecimal.
QString checksumOf(const QByteArray& bytes);

} // namespace budget
