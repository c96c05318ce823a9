// The tables of a publication as one workbook (XLSX), by choice with its ledger. What leaves is what may be
// printed: names are masked as on paper. Equal documents and choices give equal bytes.
#pragma once

#include "core/publication/printout.h"
#include "core/spreadsheet/table_sheet.h"

#include <QByteArray>

namespace budget {

enum class LedgerSheet : std::uint8_t { Leave, Add };

struct WorkbookChoice {
    int table = 0; ///< one table alone, by its number; 0 = all
    TotalsAs totals = TotalsAs::Values;
    LedgerSheet ledger = LedgerSheet::Leave;
    std::optional<DraftMark> draft = {}; ///< nothing for a final document
};

/// Faults: those of Printout::publication; CannotWrite where there is no room for temporary files; Internal.
Result<QByteArray> tablesWorkbook(const Printout& printout, const WorkbookChoice& choice);

/// When what the workbook says was made: the draft, the signed final version, otherwise the beginning of the
/// document's year.
QDateTime workbookMoment(const Document& document, const std::optional<DraftMark>& draft);

} // namespace budget
