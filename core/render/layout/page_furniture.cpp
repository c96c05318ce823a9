#include "core/render/layout/page_furniture.h"

#include <array>
#include <utility>

namespace budget {

namespace {

constexpr double numberSize = 14; ///< 四号
constexpr double numberDrop = 22; ///< from the body's lower edge to the number's line, about 7 mm
constexpr double draftSize = 9;
constexpr double draftTop = 42;

QRectF bodyOf(const Page& page) {
    return geometryOf(page.width > page.height ? PageShape::Landscape : PageShape::Portrait).body;
}

/// Puts one line of text on a page; `place` is 0 for the left edge, 1 for the right.
void putLine(Page& page, const ShapedText& text, double size, double top, double place) {
    const QRectF body = bodyOf(page);
    const Line line{.begin = 0, .end = static_cast<int>(text.glyphs.size())};
    const double free = body.width() - text.width() * size;
    placeLine(text, line, {.size = size}, {body.left() + free * place, baseline(top, size, size)}, artifact,
              page.runs);
}

} // namespace

QString romanNumber(int number) {
    static constexpr std::array<std::pair<int, const char16_t*>, 9> digits{{{100, u"c"},
                                                                            {90, u"xc"},
                                                                            {50, u"l"},
                                                                            {40, u"xl"},
                                                                            {10, u"x"},
                                                                            {9, u"ix"},
                                                                            {5, u"v"},
                                                                            {4, u"iv"},
                                                                            {1, u"i"}}};
    QString result;
    for (const auto& [value, digit] : digits) {
        for (; number >= value; number -= value) {
            result += QString::fromUtf16(digit);
        }
    }
    return result;
}

void numberPages(std::vector<Page>& pages, PageNumbering numbering, PageFlow& text) {
    if (numbering == PageNumbering::None) {
        return;
    }
    int number = 0;
    for (Page& page : pages) {
        ++number;
        page.label = numbering == PageNumbering::Roman ? romanNumber(number) : QString::number(number);
        const ShapedText& line =
            text.shaper().shape(FontRole::Table, QStringLiteral("— %1 —").arg(page.label));
        const double oneCharacter = numberSize / (bodyOf(page).width() - line.width() * numberSize);
        const double place = number % 2 == 1 ? 1 - oneCharacter : oneCharacter;
        putLine(page, line, numberSize, bodyOf(page).bottom() + numberDrop, place);
    }
}

void markDraft(std::vector<Page>& pages, const QString& draft, PageFlow& text) {
    if (draft.isEmpty()) {
        return;
    }
    for (Page& page : pages) {
        putLine(page, text.shaper().shape(FontRole::Table, draft), draftSize, draftTop, 1);
    }
}

} // namespace budget
