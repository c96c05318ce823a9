// Which column of a sheet holds what: the titles of exported ledgers under the many names that systems give
// them.
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/spreadsheet/workbook.h"

#include <map>
#include <optional>
#include <vector>

namespace budget {

/// What a column of a ledger tells. A code may be parted into the digits of its levels (类, 款, 项).
enum class SheetColumn : std::uint8_t {
    Unit,
    UnitKind,
    Function,
    FunctionClass,
    FunctionSection,
    FunctionItem,
    FunctionName,
    Fund,
    Nature,
    Economic,
    EconomicClass,
    EconomicSection,
    EconomicName,
    Project,
    ProjectCode,
    ProjectType,
    Disclosure,
    Amount,
};

/// The header of a ledger inside a sheet.
struct SheetHeader {
    struct Place {
        int column = 0;
        QString title; ///< as the sheet has it
    };

    int firstRow = 0;
    int lastRow = 0; ///< titles may stand in two rows
    std::map<SheetColumn, Place> columns;
    std::vector<Place> unknown;    ///< titles that say nothing to us
    std::vector<Place> duplicate;  ///< a second column of one kind
    std::optional<MoneyUnit> unit; ///< of the amounts, where the titles or a line above them say it

    bool has(SheetColumn column) const { return columns.contains(column); }
};

/// The best header among the first rows; nothing where no row names an amount and a functional code.
std::optional<SheetHeader> findSheetHeader(const Sheet& sheet);

/// 单位：万元, 金额（元）: the unit of money that a text says.
std::optional<MoneyUnit> moneyUnitIn(const QString& text);

} // namespace budget
