// The reference publication as test data.
#pragma once

#include "core/document/document.h"

#include <QString>

namespace budget::test {

/// Path of a file under tests/data.
QString dataFile(const QString& name);
/// The text of such a file.
QByteArray readData(const QString& name);
/// The reference's document with its 29 entries (or last year's), without free inputs.
Document referenceDocument(const QString& csv = QStringLiteral("ledger-2024.csv"));
/// The same department, year and layout with an empty ledger but for its two units.
Document emptyReference();

} // namespace budget::test
