// The comparison with last year as a workbook file.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QDateTime>

namespace budget {

/// The name it keeps from time to time: 某单位2024年部门预算公开-与上年比较.xlsx.
QString comparisonFileName(const Document& document);

/// Compares the document with what it knows of last year. The file is replaced whole or not at all. Faults:
/// those of the layout pack, CannotWrite.
Result<void> writeComparison(Document document, const QString& path, const QDateTime& time);

} // namespace budget
