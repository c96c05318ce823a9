// The check report of a document as a file: pages (PDF), or a workbook of the findings.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QDateTime>

namespace budget {

enum class CheckReportFormat : std::uint8_t { Pdf, Workbook };

/// Checks the document by every rule and writes what is found. The file is replaced whole or not at all.
/// Faults: those of the layout pack, NoFont, CannotWrite.
Result<void> writeCheckReport(const Document& document, const QString& path, CheckReportFormat format,
                              const QDateTime& time);

} // namespace budget
