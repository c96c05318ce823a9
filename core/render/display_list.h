// A laid-out publication: pages of positioned glyphs, rules and links, each with its place in the document's
// structure. Made once by layOut(); the PDF writer and the painter only copy it out, so they agree.
// Lengths are points, the origin is a page's top left corner, y grows downwards.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

namespace budget {

/// A run, cell or link that belongs to no structure node: page numbers, rules, repeated header rows.
inline constexpr int artifact = -1;

/// One glyph of a run. Its text is what a reader copies out of the page.
struct Glyph {
    std::uint32_t id = 0;
    double x = 0; ///< from the run's origin
    double y = 0; ///< from the run's baseline, upwards
    int textBegin = 0;
    int textLength = 0; ///< 0 for a glyph that continues the one before it

    friend bool operator==(const Glyph&, const Glyph&) = default;
};

/// Glyphs of one typeface and size on one baseline.
struct GlyphRun {
    int face = 0; ///< FontSet::face
    double size = 0;
    QPointF origin;
    int node = artifact; ///< PageSet::structure
    QString text;
    std::vector<Glyph> glyphs;
    double width = 0;

    friend bool operator==(const GlyphRun&, const GlyphRun&) = default;
};

/// A black line.
struct Rule {
    QPointF from;
    QPointF to;
    double width = 0.5;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A place a link or bookmark leads to.
struct Destination {
    int page = 0; ///< index into PageSet::pages
    double y = 0;

    friend bool operator==(const Destination&, const Destination&) = default;
};

struct Link {
    QRectF area;
    Destination target;
    int node = artifact;
    QString text; ///< what it leads to, in words

    friend bool operator==(const Link&, const Link&) = default;
};

/// The rectangle a table's cell takes on a page; its glyphs lie inside.
struct CellBox {
    QRectF area;
    int node = artifact;
    int grid = 0;          ///< counts the publication's grids
    bool isHeader = false; ///< a header row, repeated ones included
    int row = 0;           ///< index into Grid::rows or Grid::header
    int column = 0;

    friend bool operator==(const CellBox&, const CellBox&) = default;
};

struct Page {
    double width = 0;
    double height = 0;
    QString label; ///< the number printed on it; empty on the cover
    std::vector<GlyphRun> runs;
    std::vector<Rule> rules;
    std::vector<Link> links;
    std::vector<CellBox> cells;

    friend bool operator==(const Page&, const Page&) = default;
};

enum class StructureTag : std::uint8_t {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
};

enum class HeaderScope : std::uint8_t { None, Column, Row };

/// A node of the document's structure; node 0 is the document itself, a parent stands before its children.
struct StructureNode {
    StructureTag tag = StructureTag::Document;
    int parent = -1;
    int columnSpan = 1;
    int rowSpan = 1;
    HeaderScope scope = HeaderScope::None;
    QString source = {}; ///< Paragraph::id of what it was made from; not part of the PDF

    friend bool operator==(const StructureNode&, const StructureNode&) = default;
};

struct OutlineEntry {
    int level = 1;
    QString text;
    Destination target;

    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

/// How the pages of a stretch are numbered.
enum class PageNumbering : std::uint8_t { None, Roman, Arabic };

struct PageStretch {
    int firstPage = 0;
    PageNumbering numbering = PageNumbering::None;
    int firstNumber = 1;

    friend bool operator==(const PageStretch&, const PageStretch&) = default;
};

struct PageSet {
    QString title;
    QString author;
    QString language;
    std::vector<Page> pages;
    std::vector<StructureNode> structure;
    std::vector<OutlineEntry> outline;
    std::vector<PageStretch> stretches;

    friend bool operator==(const PageSet&, const PageSet&) = default;
};

} // namespace budget
