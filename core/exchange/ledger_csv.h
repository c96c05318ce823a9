// Ledger CSV: the ledger as a spreadsheet, one entry a row (README and mingzhang-cli import describe it).
// It is taken over whole or not at all; a file that does not end with a line end counts as cut.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace budget {

/// A ledger that was read, with what the document needs besides.
struct LedgerImport {
    Ledger ledger;
    CodeBook codes;     ///< codes the lists of the year lack, under the names the file gives them
    QString department; ///< the first unit's name
    LastYearSource source;
    std::vector<QString>
        columns; ///< titles as they were understood, in the file's order; empty = a blank column
    bool hasUnitKinds = false; ///< a column says them; else every unit was taken for 行政单位
    std::size_t rows = 0;
    Money sum;
};

/// An import, or why there is none: the faults of the first bad rows by line, the column's title in `path`.
struct LedgerReading {
    static constexpr std::size_t mostFaults = 100;

    std::optional<LedgerImport> import;
    std::vector<Fault> faults;
    bool hasMoreFaults = false; ///< reading stopped after mostFaults
};

/// `year` chooses the lists of codes. A known code keeps the name of the list, whatever the file calls it.
LedgerReading readLedgerCsv(const QByteArray& bytes, const QString& file, int year);
LedgerReading loadLedgerCsv(const QString& path, int year);
/// With the lists of a document, its own codes among them.
LedgerReading readLedgerCsv(const QByteArray& bytes, const QString& file, const CodeBook& lists);
LedgerReading loadLedgerCsv(const QString& path, const CodeBook& lists);

} // namespace budget
