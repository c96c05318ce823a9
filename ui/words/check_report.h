// CheckReport: what the checks found, as pages to print and keep: findings by severity, those that were
// waived with their reasons, and the rules that could not be checked.
#pragma once

#include "core/checks/document_check.h"
#include "core/layout/redaction.h"
#include "core/publication/content.h"
#include "ui/words/place_names.h"

#include <QDateTime>

namespace budget {

/// `redaction` masks names of projects; nothing else of the report leaves the program unmasked.
Publication checkReport(const DocumentCheck& check, const Document& document, const PlaceNames& places,
                        const Redaction& redaction, const QDateTime& time);

} // namespace budget
