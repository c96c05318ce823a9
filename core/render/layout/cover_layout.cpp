#include "core/render/layout/cover_layout.h"

#include "core/render/layout/type_sizes.h"

namespace budget {

namespace {

constexpr double titleSize = 36;
constexpr double departmentSize = 32;
constexpr double smallest = 22;

/// As large as stands on one line, else broken at the smallest size.
TextBlock largeLine(const PageFlow& pages, const QString& text, double largest, double width) {
    TextBlock block;
    for (const double size : sizesDown(largest, smallest, 1)) {
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
        pages.put(largeLine(pages, cover.department, departmentSize, body.width()),
                  pages.addNode(StructureTag::Paragraph));
        pages.skip(24);
    }
    pages.put(largeLine(pages, cover.title, titleSize, body.width()), pages.addNode(StructureTag::Paragraph));
}

} // namespace budget
