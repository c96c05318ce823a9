// The document of one unit alone: its part of the department's ledger, for a publication of its own.
#pragma once

#include "core/document/document.h"

namespace budget {

/// Entries and projects that stand at the unit, this year and (by the unit's name) last year; of a unit that
/// last year's ledger does not know by that name, last year is unknown. What the clerk typed for the
/// department as a whole is left out: it says nothing of the unit, and prints as not filled in.
/// Fault: UnknownName, with the names there are.
Result<Document> documentOfUnit(const Document& department, const QString& unit);

} // namespace budget
