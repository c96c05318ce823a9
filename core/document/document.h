// Document: one department's budget disclosure of one year, as it is kept in a *.mingzhang file. A value.
#pragma once

#include "core/classification/code_book.h"
#include "core/document/inputs.h"
#include "core/ledger/ledger.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <tuple>
#include <variant>
#include <vector>

namespace budget {

/// A cell of a table by names that outlive any computation: the row by its codes and names as printed without
/// masks.
struct CellName {
    QString table;  ///< "t06"
    QString row;    ///< path of the row: "301/30103"
    QString column; ///< id of the column in the layout pack

    friend bool operator==(const CellName&, const CellName&) = default;
    friend bool operator<(const CellName& a, const CellName& b) {
        return std::tie(a.table, a.row, a.column) < std::tie(b.table, b.row, b.column);
    }
};

/// Where last year's figures were taken from.
struct LastYearSource {
    QString fileName; ///< without folder
    QString sha256;   ///< of the file's bytes, hexadecimal

    friend bool operator==(const LastYearSource&, const LastYearSource&) = default;
};

/// Last year known entry by entry. A coarse entry makes finer cells unknown, not blank.
struct LastYearLedger {
    LastYearSource source;
    Ledger ledger;

    friend bool operator==(const LastYearLedger&, const LastYearLedger&) = default;
};

/// Last year known only by some published cells. A missing one is unknown, never 0.
struct LastYearFigures {
    LastYearSource source;
    std::map<CellName, Money> figures;

    friend bool operator==(const LastYearFigures&, const LastYearFigures&) = default;
};

/// 上年数: nothing known, a ledger, or sparse figures. Read-only once taken over.
using LastYear = std::variant<std::monostate, LastYearLedger, LastYearFigures>;

/// How a phrase reads when last year had nothing and this year has something (V-404).
enum class ZeroBaseWording : std::uint8_t {
    Hundred, ///< 增长100.00%, as the reference prints it
    NoItem,  ///< 上年无此项预算
    Dash,    ///< —
};

/// How shares of one sentence are made to add up to 100.00.
enum class ShareRounding : std::uint8_t { ResidualToLargest, LargestRemainder, None };

struct Settings {
    ZeroBaseWording zeroBase = ZeroBaseWording::Hundred;
    ShareRounding shares = ShareRounding::ResidualToLargest;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// A row a clerk has placed in a table and not yet filled or removed.
struct PlacedRow {
    QString table;
    Coordinates at;

    friend bool operator==(const PlacedRow&, const PlacedRow&) = default;
};

struct Document {
    QString department; ///< 乌鲁木齐市人民政府外事办公室
    int year = 0;
    QString layout; ///< id of the layout pack: urumqi-2024
    Ledger ledger;
    /// Codes the clerk added or corrected; they go over the lists of the year.
    CodeBook codes;
    LastYear lastYear;
    /// 批复数: the approved figure of a cell. It enters no sum.
    std::map<CellName, Money> controlFigures;
    Inputs inputs;
    Settings settings;
    std::vector<PlacedRow> placedRows;

    friend bool operator==(const Document&, const Document&) = default;
};

/// The lists of the document's year with the document's own codes over them.
Result<CodeBook> codeBookOf(const Document& document);

} // namespace budget
