// Document: one department's budget disclosure of one year, as it is kept in a *.mingzhang file. A value.
#pragma once

#include "core/classification/code_book.h"
#include "core/document/inputs.h"
#include "core/document/named_cell.h"
#include "core/document/review.h"
#include "core/ledger/ledger.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace budget {

/// Where last year's figures were taken from.
struct LastYearSource {
    QString fileName; ///< without folder; empty for what was typed
    QString sha256;   ///< of the file's bytes, hexadecimal

    friend bool operator==(const LastYearSource&, const LastYearSource&) = default;
};

/// What last year's document said besides its figures; shown beside this year's texts.
struct LastYearTexts {
    std::map<QString, QString> reasons; ///< as Inputs::reasons
    std::optional<int> active;          ///< 在职, a head count
    std::optional<int> retired;         ///< 退休
    std::optional<int> veteranRetired;  ///< 离休

    friend bool operator==(const LastYearTexts&, const LastYearTexts&) = default;
};

/// Last year known entry by entry. A coarse entry makes finer cells unknown, not blank.
struct LastYearLedger {
    LastYearSource source;
    Ledger ledger;
    LastYearTexts texts = {};

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

/// 科目调整: what stood at `from` last year stands at `to` this year. Several with one `to` were merged;
/// several with one `from` were split, and what is finer than their common parent is unknown.
template <typename CodeType> struct CodeMove {
    CodeType from;
    CodeType to;

    friend bool operator==(const CodeMove&, const CodeMove&) = default;
};

struct CodeMoves {
    std::vector<CodeMove<FunctionCode>> functions;
    std::vector<CodeMove<EconomicCode>> economics;

    friend bool operator==(const CodeMoves&, const CodeMoves&) = default;
};

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
    std::optional<int> reasonPercent; ///< changes from this rate on need a reason; nothing = every change
    std::optional<int>
        fullReasonPercent;          ///< above this rate a fuller reason is asked for (V-409); nothing = 50
    std::optional<int> weightTotal; ///< what the weights of a performance form add up to; nothing = 90

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
    CodeMoves codeMoves;
    /// 批复数: the approved figure of a cell. It enters no sum.
    std::map<CellName, Money> controlFigures;
    Inputs inputs;
    Settings settings;
    Review review;
    Drafts drafts;
    std::vector<PlacedRow> placedRows;
    /// Tables ("t06") that were filled by typing, not by an import: a figure typed in another table does not
    /// change their totals without a question.
    std::set<QString> enteredTables;
    /// The latest changes, the oldest first. No edit touches it; it is brought up to date when the file is
    /// saved.
    std::vector<LoggedChange> changeLog;

    friend bool operator==(const Document&, const Document&) = default;
};

/// The lists of the document's year with the document's own codes over them.
Result<CodeBook> codeBookOf(const Document& document);
/// The lists of any year with a document's own codes over them.
Result<CodeBook> codeBookOf(const CodeBook& own, int year);

} // namespace budget
