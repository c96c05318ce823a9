// The content of a publication: what is printed, in order, and nothing about fonts, sizes or pages.
// core/narrative and core/tables fill it; core/render lays it out. Every text here is already masked.
#pragma once

#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace budget {

/// A run of text inside a paragraph or cell.
struct Span {
    QString text;
    bool strong = false; ///< a term that is explained (名词解释); set in the heading typeface

    friend bool operator==(const Span&, const Span&) = default;
};

/// The first page: the department's name and what this is, large and centred.
struct Cover {
    QString department;
    QString title; ///< 2024年部门预算公开

    friend bool operator==(const Cover&, const Cover&) = default;
};

/// The table of contents; its lines come from the headings and grids that carry a contents text.
struct Contents {
    QString title; ///< 目录

    friend bool operator==(const Contents&, const Contents&) = default;
};

/// A heading. Level 1 = 第一部分, 2 = 一、, 3 = （一）.
struct Heading {
    int level = 1;
    QString text;
    QString contentsText; ///< its line in the contents; empty = not listed there
    bool startsPage = false;

    friend bool operator==(const Heading&, const Heading&) = default;
};

enum class ParagraphKind : std::uint8_t {
    Body,      ///< first line indented by two characters
    Signature, ///< the closing name or date, at the right
};

struct Paragraph {
    ParagraphKind kind = ParagraphKind::Body;
    std::vector<Span> spans;
    QString id = {}; ///< its stable name, for finding it on a page; never printed

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

enum class CellAlign : std::uint8_t { Left, Center, Right };
enum class CellRole : std::uint8_t {
    ColumnHeader, ///< heads the columns it spans
    RowHeader,    ///< heads the row it stands in
    Data,
};

/// A cell of a grid; it covers `columnSpan` × `rowSpan` places from where it stands.
struct GridCell {
    QString text;
    int columnSpan = 1;
    int rowSpan = 1;
    CellAlign align = CellAlign::Center;
    CellRole role = CellRole::Data;

    friend bool operator==(const GridCell&, const GridCell&) = default;
};

/// Cells of one row from left to right; places covered from above by a row span have no cell here (as in
/// HTML).
struct GridRow {
    std::vector<GridCell> cells;

    friend bool operator==(const GridRow&, const GridRow&) = default;
};

/// What stands in a column; layout gives figures the width they need and shares the rest by `weight`.
enum class ColumnKind : std::uint8_t { Code, Text, Figure };

struct GridColumn {
    ColumnKind kind = ColumnKind::Text;
    int weight = 1; ///< share of the width that is left over

    friend bool operator==(const GridColumn&, const GridColumn&) = default;
};

enum class PageShape : std::uint8_t { Portrait, Landscape };
enum class GridStyle : std::uint8_t {
    Table, ///< 表1…表11: label, title, 编制部门/单位 and the header rows repeat on each of its pages
    Form,  ///< 绩效目标表: title and subtitle once; its `header` is empty or repeats as a table's does
};

/// A ruled table or form with everything that is printed around it. It starts a page.
/// Rows are never split over pages; a cell with a row span may be continued where rows break.
struct Grid {
    GridStyle style = GridStyle::Table;
    PageShape page = PageShape::Portrait;
    QString label;        ///< 表 1; empty for a form
    QString title;        ///< centred above
    QString subtitle;     ///< （2024年), centred below the title; forms only
    QString leftLine;     ///< 编制部门：…, above the rules at the left
    QString rightLine;    ///< 单位：万元, above the rules at the right
    QString contentsText; ///< its line in the contents; empty = not listed there
    QString bookmark;     ///< what its bookmark adds to the title: the project of a form; may be empty
    int level = 2;        ///< its level in bookmarks, as a heading's
    std::vector<GridColumn> columns;
    std::vector<GridRow> header;
    std::vector<GridRow> rows;
    QString note; ///< below the rules: the sentence of an empty table, the note on rounding

    friend bool operator==(const Grid&, const Grid&) = default;
};

using Block = std::variant<Cover, Contents, Heading, Paragraph, Grid>;

/// A whole publication with what the PDF says about itself.
struct Publication {
    QString title;    ///< 乌鲁木齐市人民政府外事办公室2024年部门预算公开
    QString author;   ///< the department
    QString language; ///< BCP 47: zh-CN
    QString draft;    ///< 草稿 with number and time, printed on each page; empty in a final one
    std::vector<Block> blocks;

    friend bool operator==(const Publication&, const Publication&) = default;
};

} // namespace budget
