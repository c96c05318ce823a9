#include "core/render/layout/cover_layout.h"

namespace budget {

namespace {

constexpr double largest = 36;
constexpr double smallest = 22;

/// As large as stands on one line, else broken at the smallest size.
TextBlock largeLine(const PageFlow& pages, const QString& text, double size, double width) {
    TextBlock block;
    for (; size >= smallest; size -= 1) {
        block = pages.block(
            text, {.role = FontRole::Title, .size = size, .leading = size * 1.6, .align = CellAlign::Center},
            width);
        if (block.lines.size() == 1) {
            break;
        }
    }
    return block;
}

} // namespace

void layOutCover(const Cover& cover, PageFlow& pages) {
    pages.startPage(PageShape::Portrait);
    const QRectF body = pages.geometry().body;
    pages.moveTo(body.top() + body.height() * 0.22);
    if (!cover.department.isEmpty()) {
        pages.put(largeLine(pages, cover.department, 32, body.width()),
                  pages.addNode(StructureTag::Paragraph));
        pages.skip(24);
    }
    pages.put(largeLine(pages, cover.title, largest, body.width()), pages.addNode(StructureTag::Paragraph));
}

} // namespace budget
