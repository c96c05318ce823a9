// A ledger that comes as a workbook: the sheet that holds it is found by its titles, its rows pass through
// the same checks as those of a ledger CSV, and faults name cells (明细!D7).
#pragma once

#include "core/exchange/ledger_csv.h"

#include <optional>

namespace budget {

/// A column of the sheet and what it was taken for, a title of the ledger CSV.
struct MappedColumn {
    QString title;
    QString meaning;
};

/// What was understood of a workbook besides its entries.
struct WorkbookNotes {
    QString sheet;                   ///< empty = the file is no workbook
    std::vector<QString> candidates; ///< sheets that may be the ledger, where there are several
    std::vector<MappedColumn> columns;
    std::vector<QString> otherSheets; ///< not read
    std::vector<QString> unknown;     ///< titles of columns that were passed over
    std::vector<QString> absent;      ///< columns a ledger has and this one does not: nothing is said of them
    std::size_t totals = 0;           ///< rows compared and not added
    std::size_t remarks = 0;          ///< rows without an amount and a code
    std::size_t hiddenRows = 0;       ///< entries taken although their rows are hidden
    bool hasMacros = false;           ///< they were not read
};

struct WorkbookReading {
    LedgerReading ledger;
    WorkbookNotes notes;
};

/// What the workbook leaves open.
struct LedgerSheetChoice {
    QString sheet = {};                 ///< by its name; empty = the one visible sheet that holds a ledger
    std::optional<MoneyUnit> unit = {}; ///< of amounts where nothing in the sheet says it
};

/// Faults: of readWorkbook and of a ledger CSV; MissingField (no such sheet) and DuplicateField (several,
/// `found` = their names), both with `expected` = ledgerSheet; MissingField with `expected` = unitOfMoney
/// (nothing says whether amounts are 元 or 万元); TotalRow with `expected` (a total is not the sum of its
/// entries).
WorkbookReading readLedgerWorkbook(const QByteArray& bytes, const QString& file, const CodeBook& lists,
                                   const LedgerSheetChoice& choice = {});

inline constexpr const char* ledgerSheet = "功能科目编码, 金额";
inline constexpr const char* unitOfMoney = "单位：万元|单位：元";

/// A ledger of either kind, told apart by its first bytes and by the suffix.
WorkbookReading loadLedgerFile(const QString& path, const CodeBook& lists,
                               const LedgerSheetChoice& choice = {});
WorkbookReading loadLedgerFile(const QString& path, int year, const LedgerSheetChoice& choice = {});

} // namespace budget
