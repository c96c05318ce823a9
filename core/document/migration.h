// Migration: how the bytes of an older *.mingzhang file become those of the present version, one version at a
// time. It happens before a file is read, so that the reader knows one version only.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace budget {

/// The version this program writes, and the newest it reads.
inline constexpr int documentVersion = 1;

/// One step: from version `from` to the next.
struct Migration {
    int from;
    Result<QByteArray> (*apply)(const QByteArray& bytes, const QString& file);
};

/// The steps up to documentVersion.
std::span<const Migration> documentMigrations();

/// `bytes` brought up to `target`. Faults: FutureVersion; BadValue where the format is not mingzhang or no
/// step leads on from the version.
Result<QByteArray> migrate(QByteArray bytes, const QString& file,
                           std::span<const Migration> steps = documentMigrations(),
                           int target = documentVersion);

} // namespace budget
