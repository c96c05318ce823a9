// Reads workbooks of Excel and WPS (XLSX, XLSM). Whatever is no plain content — macros, links to other files,
// looks — is not read. A file made to harm is refused early: see ZipPackage for its limits.
#pragma once

#include "core/base/result.h"
#include "core/spreadsheet/workbook.h"

#include <QByteArray>

namespace budget {

/// Cells, and characters of their texts, that are read at most.
inline constexpr std::size_t mostCells = 1'500'000;
inline constexpr std::size_t mostCharacters = 24'000'000;

/// Whether the bytes begin as a workbook does, of this or of the older kind, so that they cannot be a CSV.
bool looksLikeWorkbook(const QByteArray& bytes);

/// `file` names the workbook in faults; a place inside is a cell (明细!D7) or a part of the package.
/// Faults: Empty; WrongType with `expected` = workbookType (`found` says what it is instead); Truncated,
/// Syntax, MissingField, BadValue, TooLarge.
Result<Workbook> readWorkbook(QByteArray bytes, const QString& file);

} // namespace budget
