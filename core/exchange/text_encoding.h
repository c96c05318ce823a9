// The encoding of a text file as Excel and WPS save it: UTF-8 with or without a byte order mark, or GB18030.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace budget {

/// The text in UTF-8 without a byte order mark. A text whose first line is UTF-8 beyond ASCII is taken for
/// UTF-8 as a whole, so that a damaged one is refused instead of read as GB18030.
/// Faults: Truncated (cut inside a character), BadEncoding.
Result<QByteArray> decodedText(const QByteArray& bytes, const QString& file);

} // namespace budget
