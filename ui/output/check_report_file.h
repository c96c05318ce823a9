// The check report of a document as a PDF file.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QDateTime>

namespace budget {

/// Checks the document by every rule and writes what is found. The file is replaced whole or not at all.
/// Faults: those of the layout pack, NoFont, CannotWrite.
Result<void> writeCheckReport(const Document& document, const QString& path, const QDateTime& time);

} // namespace budget
