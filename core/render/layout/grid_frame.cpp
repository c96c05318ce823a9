#include "core/render/layout/grid_frame.h"

#include "core/render/layout/type_sizes.h"

#include <algorithm>

namespace budget {

namespace {

constexpr double smallSize = 10.5; ///< 五号
constexpr double titleSize = 18;   ///< 小二
constexpr double smallestTitle = 14;
constexpr double noteGap = 6;
constexpr double lineGap = 3; ///< between 编制部门 and the rules

StructureTag titleTag(int level) {
    return level <= 1 ? StructureTag::Heading1 : level == 2 ? StructureTag::Heading2 : StructureTag::Heading3;
}

std::optional<TextBlock> blockOf(const PageFlow& pages, const QString& text, const TextStyle& style,
                                 double width) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return pages.block(text, style, width);
}

std::optional<TextBlock> titleOf(const PageFlow& pages, const QString& text, double width) {
    std::optional<TextBlock> block;
    for (const double size : sizesDown(titleSize, smallestTitle, 1)) {
        const TextStyle style{
            .role = FontRole::Title, .size = size, .leading = 30, .align = CellAlign::Center};
        block = blockOf(pages, text, style, width);
        if (!block || block->lines.size() == 1) {
            break;
        }
    }
    return block;
}

double heightOf(const std::optional<TextBlock>& block) {
    return block ? block->height() : 0;
}

} // namespace

GridFrame::GridFrame(const Grid& grid, const PageFlow& pages, double width) : m_grid(grid), m_width(width) {
    const TextStyle small{.role = FontRole::Table, .size = smallSize, .leading = 16};
    m_label = blockOf(pages, grid.label, {.role = FontRole::Heading, .size = 12, .leading = 18}, width);
    m_title = titleOf(pages, grid.title, width);
    m_subtitle =
        blockOf(pages, grid.subtitle,
                {.role = FontRole::Table, .size = 12, .leading = 20, .align = CellAlign::Center}, width);
    m_right = blockOf(pages, grid.rightLine, small, width);
    const double rightWidth = m_right && m_right->lines.size() == 1 ? m_right->lines.front().width : 0;
    if (m_right) {
        m_right->style.align = CellAlign::Right;
    }
    m_left = blockOf(pages, grid.leftLine, small, width - rightWidth - smallSize);
    m_note = blockOf(pages, grid.note, small, width);
}

double GridFrame::lineHeight() const {
    const double height = std::max(heightOf(m_left), heightOf(m_right));
    return height > 0 ? height + lineGap : 0;
}

double GridFrame::heightAbove(GridPage page) const {
    if (page == GridPage::Continued && !isRepeated()) {
        return 0;
    }
    return heightOf(m_label) + heightOf(m_title) + heightOf(m_subtitle) + lineHeight();
}

double GridFrame::heightBelow() const {
    return m_note ? m_note->height() + noteGap : 0;
}

void GridFrame::putAbove(PageFlow& pages, GridPage page) const {
    if (page == GridPage::Continued && !isRepeated()) {
        return;
    }
    const auto nodeOf = [&](StructureTag tag) {
        return page == GridPage::First ? pages.addNode(tag) : artifact;
    };
    if (m_label) {
        pages.put(*m_label, nodeOf(StructureTag::Paragraph));
    }
    if (m_title) {
        pages.put(*m_title, nodeOf(titleTag(m_grid.level)));
    }
    if (m_subtitle) {
        pages.put(*m_subtitle, nodeOf(StructureTag::Paragraph));
    }
    const double left = pages.geometry().body.left();
    const double bottom = pages.y() + lineHeight() - lineGap;
    for (const std::optional<TextBlock>* block : {&m_left, &m_right}) {
        if (*block) {
            pages.place(**block, 0, (*block)->lines.size(), {left, bottom - (*block)->height()},
                        nodeOf(StructureTag::Paragraph));
        }
    }
    pages.skip(lineHeight());
}

void GridFrame::putBelow(PageFlow& pages) const {
    if (m_note) {
        pages.skip(noteGap);
        pages.put(*m_note, pages.addNode(StructureTag::Paragraph));
    }
}

} // namespace budget
