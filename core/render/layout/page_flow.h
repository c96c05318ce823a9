// The pages of one stretch of a publication while they are filled from top to bottom, and the text services
// that everything on them is set with.
#pragma once

#include "core/publication/content.h"
#include "core/render/display_list.h"
#include "core/render/type/line_fill.h"

#include <span>

namespace budget {

/// A page and the area inside its margins, in points.
struct PageGeometry {
    double width = 0;
    double height = 0;
    QRectF body;

    friend bool operator==(const PageGeometry&, const PageGeometry&) = default;
};

/// A4 by GB/T 9704: 版心 156 × 225 mm, 37 mm below the top and 28 mm from the left; landscape for wide
/// tables.
PageGeometry geometryOf(PageShape shape);

inline constexpr double bodySize = 16;    ///< 三号
inline constexpr double bodyLeading = 28; ///< from line to line

/// How a block of lines is set.
struct TextStyle {
    FontRole role = FontRole::Body;
    double size = bodySize;
    double leading = bodyLeading;
    double firstIndent = 0; ///< in ems
    CellAlign align = CellAlign::Left;
    bool justified = false;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// Text broken into lines, ready to be put on a page.
struct TextBlock {
    ShapedText text;
    std::vector<Line> lines;
    LineShape shape;
    TextStyle style;

    double height() const { return style.leading * static_cast<double>(lines.size()); }

    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// A line of the contents to be.
struct ContentsEntry {
    int level = 1;
    QString text;
    Destination target;

    friend bool operator==(const ContentsEntry&, const ContentsEntry&) = default;
};

class PageFlow {
public:
    explicit PageFlow(Shaper& shaper, const LineBreaker& breaker);

    Shaper& shaper() const { return m_shaper; }
    const LineBreaker& breaker() const { return m_breaker; }

    void startPage(PageShape shape);
    /// Nothing stands on the page yet.
    bool isFresh() const { return m_fresh; }
    bool hasPage() const { return !m_set.pages.empty(); }
    PageShape shape() const { return m_shape; }
    const PageGeometry& geometry() const { return m_geometry; }
    double y() const { return m_y; }
    double remaining() const { return m_geometry.body.bottom() - m_y; }
    void skip(double height);
    void moveTo(double y);
    Page& page() { return m_set.pages.back(); }
    Destination here() const;

    int addNode(StructureTag tag, int parent = 0);
    StructureNode& node(int index) { return m_set.structure[static_cast<std::size_t>(index)]; }
    void addOutline(int level, const QString& text, Destination target);
    void addContentsEntry(ContentsEntry entry) { m_entries.push_back(std::move(entry)); }
    const std::vector<ContentsEntry>& contentsEntries() const { return m_entries; }
    int nextGrid() { return m_grids++; }

    TextBlock block(std::span<const RoleText> texts, const TextStyle& style, double width) const;
    TextBlock block(const QString& text, const TextStyle& style, double width) const;
    /// Puts lines [first, last) of the block with the first line's top at (left, top).
    void place(const TextBlock& block, std::size_t first, std::size_t last, QPointF topLeft, int node);
    /// Puts the whole block at the cursor and moves below it; goes on on further pages of the same shape.
    void put(const TextBlock& block, int node);

    PageSet takePages() { return std::move(m_set); }

private:
    Shaper& m_shaper;
    const LineBreaker& m_breaker;
    PageSet m_set;
    std::vector<ContentsEntry> m_entries;
    PageShape m_shape = PageShape::Portrait;
    PageGeometry m_geometry;
    double m_y = 0;
    bool m_fresh = true;
    int m_grids = 0;
};

/// The baseline of a line whose box starts at `top`.
double baseline(double top, double leading, double size);

} // namespace budget
