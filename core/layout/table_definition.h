// TableDefinition: a table as a layout pack declares it — what it counts, its rows, its columns. Data, no
// sums.
#pragma once

#include "core/ledger/scope.h"
#include "core/publication/content.h"

#include <QString>

#include <vector>

namespace budget {

/// What a column shows of a row.
enum class Show : std::uint8_t {
    Value,    ///< the sum of the entries inside table, row and column
    Class,    ///< 类: the first three digits of the row's code
    Section,  ///< 款: the next two
    Item,     ///< 项: the last two
    Name,     ///< the row's label: total label, name of code or unit, label of a fixed row
    CodeName, ///< "201 一般公共服务支出"
    Project,  ///< the project's name, or its mask
};

/// A node of a column header: a group with columns below it, or a column.
struct HeaderNode {
    QString title;
    std::vector<HeaderNode> children;
    int column = -1; ///< index into PanelDefinition::columns; −1 for a group

    bool isGroup() const { return column < 0; }
    friend bool operator==(const HeaderNode&, const HeaderNode&) = default;
};

/// A column. Where columns of a panel narrow another one without covering it, a column 未细化 stands behind
/// them; it is declared here like any other (`restOf`) and shown only while an entry stands in it.
struct ColumnDefinition {
    QString id;                  ///< unique in its panel; "1", "2" … for values unless the pack names it
    std::vector<QString> titles; ///< from the outermost group to the column itself
    Show show = Show::Value;
    Scope where;          ///< values only
    int container = -1;   ///< the narrowest column that holds this one; −1 = none
    int restOf = -1;      ///< for a column 未细化: the column whose rest it shows
    int weight = 1;       ///< share of the width on paper
    bool isTotal = false; ///< other columns narrow it further, so it is never edited

    bool isValue() const { return show == Show::Value; }
    friend bool operator==(const ColumnDefinition&, const ColumnDefinition&) = default;
};

/// One level of a tree of rows.
enum class RowLevel : std::uint8_t {
    Unit,
    FunctionClass,
    FunctionSection,
    FunctionItem,
    FunctionItemProject, ///< one row for each pair of 项 and project
    EconomicClass,
    EconomicSection,
    Project,
};

/// A row that is always there, or that leads its siblings (基本支出 before the projects of a unit).
struct FixedRow {
    QString id;
    QString label;
    Scope where;
    int container = -1; ///< the narrowest fixed row that holds this one; −1 = the total

    friend bool operator==(const FixedRow&, const FixedRow&) = default;
};

enum class TotalPlace : std::uint8_t { First, Last };

/// The rows of a panel: fixed ones, or a tree by levels.
struct RowAxis {
    QString totalLabel;
    TotalPlace totalPlace = TotalPlace::First;
    std::vector<RowLevel> levels;
    bool everyNode = false;        ///< a row for every node of the code list, with or without entries
    std::vector<FixedRow> fixed;   ///< used where `levels` is empty
    std::vector<FixedRow> leading; ///< before the rows of the last level

    bool isFixed() const { return levels.empty(); }
    friend bool operator==(const RowAxis&, const RowAxis&) = default;
};

/// One block of rows and columns; a table has one, or two side by side.
struct PanelDefinition {
    RowAxis rows;
    std::vector<ColumnDefinition> columns;
    std::vector<HeaderNode> header;

    friend bool operator==(const PanelDefinition&, const PanelDefinition&) = default;
};

struct TableDefinition {
    QString id;     ///< "t06"
    int number = 0; ///< 6
    QString title;  ///< 一般公共预算基本支出情况表
    PageShape page = PageShape::Portrait;
    Scope where;
    bool numbered = false; ///< the header ends with the row ※ 1 2 3
    std::vector<PanelDefinition> panels;
    QString
        emptySentence; ///< printed below the frame when no entry stands in the table; tokens {部门} {本年}

    friend bool operator==(const TableDefinition&, const TableDefinition&) = default;
};

/// Fills what follows from the declared columns and fixed rows: containers, totals and the columns 未细化
/// with `restTitle`. Returns the pair of ids that overlap without one holding the other, empty when there is
/// none.
std::vector<QString> derive(PanelDefinition& panel, const Scope& table, const QString& restTitle);

} // namespace budget
