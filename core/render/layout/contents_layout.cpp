#include "core/render/layout/contents_layout.h"

#include <cmath>

namespace budget {

namespace {

constexpr double size = 14; ///< 四号
constexpr double leading = 26;
constexpr double numberWidth = 3 * size; ///< kept free at the right for dots and number
constexpr double dotPitch = 5;

class ContentsLayout {
public:
    explicit ContentsLayout(PageFlow& pages)
        : m_pages(pages), m_list(pages.addNode(StructureTag::Contents)) {}

    void add(const ContentsEntry& entry) {
        const QRectF body = m_pages.geometry().body;
        const double indent = entry.level <= 1 ? 0 : (entry.level - 1) * 1.5 * size;
        const TextBlock block = titleBlock(entry, body.width() - indent - numberWidth);
        if (block.height() > m_pages.remaining()) {
            m_pages.startPage(PageShape::Portrait);
        }
        const int item = m_pages.addNode(StructureTag::ContentsItem, m_list);
        const int reference = m_pages.addNode(StructureTag::Reference, item);
        const int link = m_pages.addNode(StructureTag::Link, reference);
        const double top = m_pages.y();
        m_pages.place(block, 0, block.lines.size(), {body.left() + indent, top}, link);

        const double lastTop = top + block.height() - leading;
        const double textEnd = body.left() + indent + block.lines.back().indent + block.lines.back().width;
        const double numberBegin = putNumber(entry, lastTop, link);
        putDots(textEnd, numberBegin, lastTop);
        m_pages.page().links.push_back(
            {QRectF(body.left(), top, body.width(), block.height()), entry.target, link, entry.text});
        m_pages.skip(block.height());
    }

private:
    TextBlock titleBlock(const ContentsEntry& entry, double width) const {
        const FontRole role = entry.level <= 1 ? FontRole::Heading : FontRole::Body;
        TextBlock block = m_pages.block(entry.text, {.role = role, .size = size, .leading = leading}, width);
        if (block.lines.size() > 1) {
            block.shape.nextIndent = hangingIndent(entry.text) * size;
            block.lines = fillLines(block.text, m_pages.breaker().breaksOf(block.text.text), block.shape);
        }
        return block;
    }

    /// The lines after the first stand behind the number: 十一、
    static int hangingIndent(const QString& text) {
        const qsizetype mark = text.indexOf(u'、');
        return mark > 0 && mark <= 3 ? static_cast<int>(mark) + 1 : 0;
    }

    /// A blank parts the number from the title where the line is read aloud or copied.
    double putNumber(const ContentsEntry& entry, double top, int link) {
        const QRectF body = m_pages.geometry().body;
        TextBlock number =
            m_pages.block(u' ' + QString::number(entry.target.page + 1),
                          {.role = FontRole::Table, .size = size, .leading = leading}, body.width());
        const double begin = body.right() - number.lines.front().width;
        m_pages.place(number, 0, 1, {begin, top}, link);
        return begin;
    }

    /// Dots stand on a common grid counted from the right edge.
    void putDots(double from, double to, double top) {
        const double right = m_pages.geometry().body.right();
        const int first = static_cast<int>(std::ceil((right - to) / dotPitch)) + 1;
        const int last = static_cast<int>(std::floor((right - from) / dotPitch)) - 1;
        const ShapedText& dot = m_pages.shaper().shape(FontRole::Table, QStringLiteral("."));
        if (last < first || dot.glyphs.empty()) {
            return;
        }
        const ShapedGlyph& glyph = dot.glyphs.front();
        GlyphRun run{.face = glyph.face,
                     .size = size,
                     .origin = {right - last * dotPitch, baseline(top, leading, size)}};
        for (int i = last; i >= first; --i) {
            run.glyphs.push_back({glyph.id, (last - i) * dotPitch, 0, last - i, 1});
            run.text += u'.';
        }
        run.width = (last - first) * dotPitch + glyph.advance * size;
        m_pages.page().runs.push_back(std::move(run));
    }

    PageFlow& m_pages;
    int m_list = 0;
};

} // namespace

void layOutContents(const Contents& contents, const std::vector<ContentsEntry>& entries, PageFlow& pages) {
    pages.startPage(PageShape::Portrait);
    const int title = pages.addNode(StructureTag::Heading1);
    pages.addOutline(1, contents.title, pages.here());
    pages.put(pages.block(contents.title,
                          {.role = FontRole::Title, .size = 22, .leading = 36, .align = CellAlign::Center},
                          pages.geometry().body.width()),
              title);
    pages.skip(16);
    ContentsLayout layout(pages);
    for (const ContentsEntry& entry : entries) {
        layout.add(entry);
    }
}

} // namespace budget
