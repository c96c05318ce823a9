// CheckWorkbook: what the checks found as a workbook to sort and to work off: a sheet with one row a finding,
// waived ones with their reasons, and a sheet of the rules that could not be checked.
#pragma once

#include "core/checks/document_check.h"
#include "core/layout/redaction.h"
#include "ui/words/place_names.h"

#include <QByteArray>
#include <QDateTime>

namespace budget {

/// `redaction` masks names of projects; nothing else of the workbook leaves the program unmasked. Faults:
/// those of writtenWorkbook.
Result<QByteArray> checkWorkbook(const DocumentCheck& check, const Document& document,
                                 const PlaceNames& places, const Redaction& redaction, const QDateTime& time);

} // namespace budget
