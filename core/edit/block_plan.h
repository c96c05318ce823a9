// BlockPlan: what a pasted block of texts does to a table, as one edit: leaf cells are set one after the
// other as if they were typed, totals are compared, what cannot be filled is left and listed, questions are
// collected.
#pragma once

#include "core/base/typed_amount.h"
#include "core/edit/cell_plan.h"
#include "core/exchange/clipboard_block.h"

#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace budget {

/// A place in a block, from 0.
struct BlockPlace {
    int row = 0;
    int column = 0;

    friend auto operator<=>(const BlockPlace&, const BlockPlace&) = default;
};

/// What stands at the places of a table that a block goes to: a cell, or nothing for labels and places
/// outside.
using BlockCells = std::vector<std::vector<std::optional<CellRef>>>;

/// One text and the cell it is for.
struct BlockItem {
    BlockPlace place;
    std::optional<CellRef> cell;
    QString text;
};

/// Puts texts on cells. Where the cells are more, and a multiple of the texts in both directions, the texts
/// repeat, so that one value fills a selection. Texts beyond the cells come without a cell.
std::vector<BlockItem> blockItems(const BlockCells& cells, const TextRows& texts);

/// How the texts are meant, and what the clerk answered to the questions of the plan before.
struct BlockReading {
    MoneyUnit unit = MoneyUnit::TenThousand;
    /// `at`, `lastAnswer` and `addInstead` hold for every cell; the rest only for a cell that asks.
    PlanChoices answer;
    /// For single places, instead of `answer`.
    std::map<BlockPlace, PlanChoices> answers;
};

enum class BlockReason : std::uint8_t {
    NotAnAmount,    ///< `amount` says why
    NoCell,         ///< a label, or outside the table
    ReadOnly,       ///< a cell in which nothing can stand
    TooLarge,       ///< the ledger cannot hold the amount
    TotalDiffers,   ///< a total: `typed` is not what the table then shows, `shown`
    UnknownCode,    ///< a code that is in no list
    UnknownUnit,    ///< a unit the document does not have, or a project below such a one
    UnknownRow,     ///< a row that is none of the table's
    MissingProject, ///< a row of a project without the project's name
};

/// A text that was left out; for the reasons of a whole row, the row's first words.
struct BlockRefusal {
    BlockPlace place;
    QString text;
    BlockReason reason = BlockReason::NoCell;
    std::optional<TypedAmountError> amount;
    QString piece; ///< for NotAnAmount: the part that is nonsense
    Money typed;
    Money shown;

    friend bool operator==(const BlockRefusal&, const BlockRefusal&) = default;
};

/// A cell whose plan asks: Several, Contradiction or Choose. Entries and projects that come into being by the
/// block have the ids they will have if the cells before stay as they are.
struct BlockQuestion {
    BlockPlace place;
    CellRef cell;
    Money target;
    PlanOutcome outcome = PlanOutcome::Several;
    std::vector<EntryId> candidates;
    Dimension choose = Dimension::Economic;
    Money difference;
};

struct BlockPlan {
    Edit edit;                            ///< all that can be done without an answer
    int filled = 0;                       ///< cells that change
    std::vector<BlockPlace> finer;        ///< filled with more decimals than are printed
    std::vector<BlockRefusal> refused;    ///< in the order of the block
    std::vector<BlockQuestion> questions; ///< in the order they came up
    DimensionSet open;                    ///< dimensions of new entries that nothing could fill
    bool suggestsYuan = false;            ///< read as 万元, but the figures look like 元
};

/// Plans to paste a block. Changes nothing. Blanks and dashes clear leaf cells; blanks on other cells say
/// nothing.
BlockPlan planBlock(const Document& document, const Tables& tables, const std::vector<BlockItem>& items,
                    const BlockReading& reading = {});

/// The figures look like 元 where 万元 are expected: none has more than two decimals, half of them are 10,000
/// or more, and where figures stand already they are about 10,000 times as much.
bool suggestsYuan(const Tables& tables, const std::vector<BlockItem>& items);

} // namespace budget
