#include "core/render/layout/text_flow.h"

#include "core/render/layout/type_sizes.h"

#include <algorithm>

namespace budget {

namespace {

constexpr double partSize = 22;       ///< 二号
constexpr double smallestPart = 18;   ///< a part's heading is set smaller rather than broken
constexpr double partAfter = 20;      ///< below a part's heading
constexpr double dividerPlace = 0.3;  ///< of the body's height, where a part's heading stands alone
constexpr double signatureIndent = 2; ///< 右空二字

StructureTag headingTag(int level) {
    return level <= 1 ? StructureTag::Heading1 : level == 2 ? StructureTag::Heading2 : StructureTag::Heading3;
}

std::vector<RoleText> roleTexts(const Paragraph& paragraph) {
    std::vector<RoleText> texts;
    for (const Span& span : paragraph.spans) {
        texts.push_back({span.strong ? FontRole::Heading : FontRole::Body, span.text});
    }
    return texts;
}

TextBlock balanced(const PageFlow& pages, const QString& text, const TextStyle& style, double width) {
    TextBlock block = pages.block(text, style, width);
    block.lines = fillBalanced(block.text, pages.breaker().breaksOf(block.text.text), block.shape);
    return block;
}

} // namespace

TextBlock TextFlow::headingBlock(const Heading& heading, double width) const {
    if (heading.level > 1) {
        const FontRole role = heading.level == 2 ? FontRole::Heading : FontRole::Kai;
        return m_pages.block(heading.text, {.role = role, .firstIndent = 2, .justified = true}, width);
    }
    for (const double size : sizesDown(partSize, smallestPart, 1)) {
        TextBlock block = m_pages.block(
            heading.text, {.role = FontRole::Title, .size = size, .leading = 36, .align = CellAlign::Center},
            width);
        if (block.lines.size() == 1) {
            return block;
        }
    }
    return balanced(m_pages, heading.text,
                    {.role = FontRole::Title, .size = partSize, .leading = 36, .align = CellAlign::Center},
                    width);
}

void TextFlow::startTextPage() {
    m_pages.startPage(PageShape::Portrait);
    m_onGridPage = false;
}

void TextFlow::add(const Heading& heading) {
    putSignature();
    if (heading.startsPage && !m_waiting.empty()) {
        putHeadings(0);
    }
    if (heading.startsPage && !(m_pages.hasPage() && m_pages.isFresh())) {
        startTextPage();
    }
    m_waiting.push_back(heading);
}

double TextFlow::headingsHeight(double width) const {
    double height = 0;
    for (const Heading& heading : m_waiting) {
        height += headingBlock(heading, width).height() + (heading.level <= 1 ? partAfter : 0);
    }
    return height;
}

void TextFlow::announce(const Heading& heading) {
    m_pages.addOutline(heading.level, heading.text, m_pages.here());
    if (!heading.contentsText.isEmpty()) {
        m_pages.addContentsEntry({heading.level, heading.contentsText, m_pages.here()});
    }
}

void TextFlow::putHeading(const Heading& heading) {
    const TextBlock block = headingBlock(heading, m_pages.geometry().body.width());
    if (block.height() > m_pages.remaining() && !m_pages.isFresh()) {
        m_pages.startPage(m_pages.shape());
    }
    announce(heading);
    m_pages.put(block, m_pages.addNode(headingTag(heading.level)));
    if (heading.level <= 1) {
        m_pages.skip(partAfter);
    }
}

void TextFlow::putHeadings(double following) {
    if (!m_pages.hasPage() || m_onGridPage) {
        startTextPage();
    }
    const double needed = headingsHeight(m_pages.geometry().body.width()) + following;
    if (needed > m_pages.remaining() && !m_pages.isFresh()) {
        startTextPage();
    }
    for (const Heading& heading : std::exchange(m_waiting, {})) {
        putHeading(heading);
    }
}

void TextFlow::putDivider() {
    if (!m_pages.hasPage() || !m_pages.isFresh() || m_onGridPage) {
        startTextPage();
    }
    const Heading heading = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    const QRectF body = m_pages.geometry().body;
    m_pages.moveTo(body.top() + body.height() * dividerPlace);
    putHeading(heading);
}

void TextFlow::startGridPage(PageShape shape) {
    putSignature();
    while (!m_waiting.empty() && m_waiting.front().level <= 1) {
        putDivider();
    }
    if (!m_pages.hasPage() || !m_pages.isFresh() || m_pages.shape() != shape) {
        m_pages.startPage(shape);
    }
    m_onGridPage = true;
    for (const Heading& heading : std::exchange(m_waiting, {})) {
        putHeading(heading);
    }
}

void TextFlow::add(const Paragraph& paragraph) {
    if (paragraph.kind == ParagraphKind::Signature) {
        m_signature.push_back(paragraph);
        return;
    }
    putSignature();
    const double width = geometryOf(PageShape::Portrait).body.width();
    const TextBlock block = m_pages.block(roleTexts(paragraph), {.firstIndent = 2, .justified = true}, width);
    // A paragraph of three lines is not parted, see putBody().
    const std::size_t together = block.lines.size() == 3 ? 3 : std::min<std::size_t>(2, block.lines.size());
    putHeadings(bodyLeading * static_cast<double>(together));
    const int node = m_pages.addNode(StructureTag::Paragraph);
    m_pages.node(node).source = paragraph.id;
    putBody(block, node);
}

void TextFlow::putBody(const TextBlock& block, int node) {
    std::size_t first = 0;
    const std::size_t count = block.lines.size();
    while (first < count) {
        auto fitting = static_cast<std::size_t>(std::max(0.0, (m_pages.remaining() + 0.01) / bodyLeading));
        fitting = std::min(fitting, count - first);
        const bool leavesOne = count - first - fitting == 1;
        if (leavesOne && fitting > 2) {
            --fitting;
        }
        const bool leavesOneOfThree = leavesOne && fitting == 2 && first == 0;
        const bool lonely = (fitting == 1 && first == 0 && count > 1) || leavesOneOfThree;
        if (fitting == 0 || (lonely && !m_pages.isFresh())) {
            startTextPage();
            continue;
        }
        m_pages.place(block, first, first + fitting, {m_pages.geometry().body.left(), m_pages.y()}, node);
        m_pages.skip(bodyLeading * static_cast<double>(fitting));
        first += fitting;
        if (first < count) {
            startTextPage();
        }
    }
}

void TextFlow::putSignature() {
    if (m_signature.empty()) {
        return;
    }
    const double width = geometryOf(PageShape::Portrait).body.width();
    const double measure = width - signatureIndent * bodySize;
    std::vector<TextBlock> blocks;
    double widest = 0;
    double height = 2 * bodyLeading;
    for (const Paragraph& paragraph : std::exchange(m_signature, {})) {
        blocks.push_back(m_pages.block(roleTexts(paragraph), {.align = CellAlign::Center}, measure));
        height += blocks.back().height();
        for (const Line& line : blocks.back().lines) {
            widest = std::max(widest, line.width);
        }
    }
    putHeadings(height);
    if (height > m_pages.remaining() && !m_pages.isFresh()) {
        startTextPage();
    }
    m_pages.skip(2 * bodyLeading);
    for (TextBlock& block : blocks) {
        block.shape.width = widest;
        const double left = m_pages.geometry().body.left() + measure - widest;
        m_pages.place(block, 0, block.lines.size(), {left, m_pages.y()},
                      m_pages.addNode(StructureTag::Paragraph));
        m_pages.skip(block.height());
    }
}

void TextFlow::finish() {
    putSignature();
    if (!m_waiting.empty()) {
        putHeadings(0);
    }
}

} // namespace budget
