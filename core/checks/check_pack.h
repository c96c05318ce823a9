// CheckPack: what a layout prescribes about its figures, as data from resources/layouts/<id>/checks.json:
// which sums of a table are reported under which rule, and the relations between cells of several tables.
//
// Cells are written table:row:column as CellName writes them; the row is empty for the total, a code or the
// id of a fixed row, or * for every row (in a relation with "each": for the row of the code in question). A
// column * means every column, 2-* every column of the second panel.
#pragma once

#include "core/checks/finding.h"
#include "core/layout/layout_pack.h"
#include "core/tables/row_key.h"

#include <vector>

namespace budget {

/// Which rows of a panel a term speaks of.
enum class TermRows : std::uint8_t { Total, Fixed, Code, All };

struct CellTerm {
    int table = 0;
    int panel = -1; ///< −1 = every panel
    TermRows rows = TermRows::Total;
    int fixed = -1;         ///< index of the fixed row
    std::uint32_t code = 0; ///< value() of the code
    int column = -1;        ///< −1 = every column

    friend bool operator==(const CellTerm&, const CellTerm&) = default;
};

enum class RelationSign : std::uint8_t { Equal, AtLeast, AtMost };

/// For which codes a relation holds.
enum class EachCode : std::uint8_t {
    None,  ///< it speaks of single cells
    Class, ///< for each 类
    Any,   ///< for each code at every level
};

/// Σ left compared with Σ right, exact to the 分. No right side means nothing may stand on the left.
struct Relation {
    EachCode each = EachCode::None;
    RelationSign comparison = RelationSign::Equal;
    std::vector<CellTerm> left;
    std::vector<CellTerm> right;
};

struct TableRule {
    QString id; ///< V-313
    Severity severity = Severity::Error;
    QString title;                 ///< the layout's own words
    std::optional<CellTerm> where; ///< applies only while this cell holds something
    std::vector<CellTerm> rows;    ///< rows that are the sum of the rows below them
    std::vector<CellTerm> columns; ///< columns that are the sum of the columns inside them
    std::vector<Relation> relations;
};

/// Tables whose rows must reach down to the last level of their codes.
struct ItemisedRule {
    QString id;
    std::vector<int> tables;
};

/// Limits of what a single figure is believed to be.
struct AmountLimits {
    std::vector<int> tables; ///< whose innermost cells are looked at
    Money unusual;           ///< more is doubted
    Money most;              ///< more cannot be
    int growth = 0;          ///< times last year's figure
};

struct CheckPack {
    std::vector<TableRule> rules; ///< in the order of the file
    std::vector<ItemisedRule> itemised;
    AmountLimits amounts;
};

/// The rule that answers for a total over its rows, or over the columns inside it; nullptr where there is
/// none.
const TableRule* ruleOfRows(const CheckPack& pack, int table, int panel, const RowKey& row, int column);
const TableRule* ruleOfColumns(const CheckPack& pack, int table, int panel, const RowKey& row, int column);

/// Reads and validates `folder`/checks.json; a fault names file, path and value. Every total of every table
/// must have its rule.
Result<CheckPack> readCheckPack(const QString& folder, const LayoutPack& layout);
/// The checks of a shipped layout.
Result<CheckPack> loadCheckPack(const LayoutPack& layout);

} // namespace budget
