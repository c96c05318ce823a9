#include "core/render/layout/page_flow.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace budget {

namespace {

constexpr double millimetre = 72 / 25.4;
constexpr double shortSide = 595.276;
constexpr double longSide = 841.89;
/// 28 characters of 16 pt share the 156 mm of a line, so each stands a little closer.
constexpr double charactersPerLine = 28;
/// Ideographs reach this far above the baseline in every face; faces' own metrics are not to be relied on.
constexpr double ascent = 0.88;
constexpr double tolerance = 0.01;

} // namespace

PageGeometry geometryOf(PageShape shape) {
    if (shape == PageShape::Portrait) {
        return {shortSide, longSide,
                QRectF(28 * millimetre, 37 * millimetre, 156 * millimetre, 225 * millimetre)};
    }
    return {longSide, shortSide,
            QRectF(25 * millimetre, 28 * millimetre, 247 * millimetre, 154 * millimetre)};
}

double baseline(double top, double leading, double size) {
    return top + (leading - size) / 2 + ascent * size;
}

PageFlow::PageFlow(Shaper& shaper, const LineBreaker& breaker) : m_shaper(shaper), m_breaker(breaker) {
    m_set.structure.push_back({.tag = StructureTag::Section});
}

void PageFlow::startPage(PageShape shape) {
    m_shape = shape;
    m_geometry = geometryOf(shape);
    m_set.pages.push_back({.width = m_geometry.width, .height = m_geometry.height});
    m_y = m_geometry.body.top();
    m_fresh = true;
}

void PageFlow::skip(double height) {
    m_y += height;
    m_fresh = false;
}

void PageFlow::moveTo(double y) {
    m_y = y;
    m_fresh = false;
}

Destination PageFlow::here() const {
    return {static_cast<int>(m_set.pages.size()) - 1, m_y};
}

int PageFlow::addNode(StructureTag tag, int parent) {
    m_set.structure.push_back({.tag = tag, .parent = parent});
    return static_cast<int>(m_set.structure.size()) - 1;
}

void PageFlow::addOutline(int level, const QString& text, Destination target) {
    m_set.outline.push_back({level, text, target});
}

TextBlock PageFlow::block(std::span<const RoleText> texts, const TextStyle& style, double width) const {
    TextBlock block;
    block.style = style;
    block.text = m_shaper.shape({texts.begin(), texts.end()});
    block.shape = {.size = style.size, .width = width, .justified = style.justified};
    if (style.justified) {
        block.shape.tracking = width / charactersPerLine - style.size;
    }
    block.shape.firstIndent = style.firstIndent * (style.size + block.shape.tracking);
    block.lines = fillLines(block.text, m_breaker.breaksOf(block.text.text), block.shape);
    return block;
}

TextBlock PageFlow::block(const QString& text, const TextStyle& style, double width) const {
    const std::array<RoleText, 1> texts{RoleText{style.role, text}};
    return block(texts, style, width);
}

void PageFlow::place(const TextBlock& block, std::size_t first, std::size_t last, QPointF topLeft, int node) {
    for (std::size_t i = first; i < last; ++i) {
        const Line& line = block.lines[i];
        const double free = block.shape.width - line.width - line.indent;
        double x = topLeft.x();
        x += block.style.align == CellAlign::Right    ? free
             : block.style.align == CellAlign::Center ? free / 2
                                                      : 0;
        const double top = topLeft.y() + block.style.leading * static_cast<double>(i - first);
        placeLine(block.text, line, block.shape, {x, baseline(top, block.style.leading, block.style.size)},
                  node, page().runs);
    }
    m_fresh = false;
}

void PageFlow::put(const TextBlock& block, int node) {
    std::size_t first = 0;
    while (first < block.lines.size()) {
        const double fitting = std::floor((remaining() + tolerance) / block.style.leading);
        if (fitting < 1 && !m_fresh) {
            startPage(m_shape);
            continue;
        }
        const std::size_t last =
            std::min(block.lines.size(), first + static_cast<std::size_t>(std::max(1.0, fitting)));
        place(block, first, last, {m_geometry.body.left(), m_y}, node);
        skip(block.style.leading * static_cast<double>(last - first));
        first = last;
    }
}

} // namespace budget
