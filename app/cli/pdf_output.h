// What commands that write a PDF share: the bytes of a publication, with progress and the typefaces that were
// taken told on the terminal, and the time that is printed.
#pragma once

#include "core/base/result.h"
#include "core/publication/content.h"

#include <QByteArray>
#include <QDateTime>

namespace budget {

/// Faults: NoFont, Internal.
Result<QByteArray> pdfOf(const Publication& publication);

/// Now, or the moment that makes outputs reproducible (SOURCE_DATE_EPOCH, seconds since 1970).
QDateTime timeOfOutput();

} // namespace budget
