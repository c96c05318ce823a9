#include "core/render/type/line_breaks.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace budget {

namespace {

/// Units that follow a number, the longer before the shorter that begins it.
constexpr std::array<std::u16string_view, 44> units{
    u"万平方米", u"万人次", u"万元", u"亿元", u"千元",     u"百元",     u"元",   u"平方米", u"平方公里",
    u"公里",     u"公顷",   u"人次", u"小时", u"个工作日", u"个百分点", u"个月", u"年度",   u"年",
    u"月",       u"日",     u"个",   u"人",   u"家",       u"次",       u"辆",   u"台",     u"套",
    u"项",       u"块",     u"件",   u"批次", u"批",       u"名",       u"位",   u"户",     u"所",
    u"条",       u"吨",     u"米",   u"天",   u"分",       u"℃",        u"㎡",   u"%"};

bool isDigit(QChar unit) {
    return unit >= u'0' && unit <= u'9';
}

void forbid(std::vector<LineBreak>& breaks, int position) {
    if (breaks[static_cast<std::size_t>(position)] == LineBreak::Allowed) {
        breaks[static_cast<std::size_t>(position)] = LineBreak::None;
    }
}

/// Keeps the number that ends at `position` with the unit behind it, with or without a space between.
void keepUnit(const QString& text, int position, std::vector<LineBreak>& breaks) {
    int unit = position;
    while (unit < text.size() && text[unit] == u' ') {
        ++unit;
    }
    const auto rest = std::u16string_view(reinterpret_cast<const char16_t*>(text.utf16()),
                                          static_cast<std::size_t>(text.size()))
                          .substr(static_cast<std::size_t>(unit));
    const auto found = std::find_if(units.begin(), units.end(), [&](std::u16string_view each) {
        return rest.substr(0, each.size()) == each;
    });
    if (found == units.end()) {
        return;
    }
    for (int i = position; i < unit + static_cast<int>(found->size()); ++i) {
        forbid(breaks, i);
    }
}

/// ICU forbids every break around “ and ”, also between the mark and the words outside.
void freeQuotes(const QString& text, int position, std::vector<LineBreak>& breaks) {
    const QChar before = text[position - 1];
    const QChar after = text[position];
    const bool opens = (after == u'“' || after == u'‘') && isFullWidth(before.unicode()) &&
                       !isOpeningPunctuation(before.unicode());
    const bool closes = (before == u'”' || before == u'’') && isFullWidth(after.unicode()) &&
                        !isClosingPunctuation(after.unicode());
    LineBreak& place = breaks[static_cast<std::size_t>(position)];
    if ((opens || closes) && place == LineBreak::None) {
        place = LineBreak::Allowed;
    }
}

void keepPunctuation(const QString& text, int position, std::vector<LineBreak>& breaks) {
    const QChar before = text[position - 1];
    const QChar after = text[position];
    const bool isPair = (before == u'—' && after == u'—') || (before == u'…' && after == u'…');
    if (isPair || isClosingPunctuation(after.unicode()) || isOpeningPunctuation(before.unicode())) {
        forbid(breaks, position);
    }
}

} // namespace

LineBreaker::LineBreaker() {
    UErrorCode status = U_ZERO_ERROR;
    m_iterator = ubrk_open(UBRK_LINE, "zh", nullptr, 0, &status);
}

LineBreaker::~LineBreaker() {
    ubrk_close(m_iterator);
}

std::vector<LineBreak> LineBreaker::breaksOf(const QString& text) const {
    const int length = static_cast<int>(text.size());
    std::vector<LineBreak> breaks(static_cast<std::size_t>(length) + 1, LineBreak::None);
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(m_iterator, reinterpret_cast<const UChar*>(text.utf16()), length, &status);
    if (U_FAILURE(status)) {
        return breaks;
    }
    for (int i = ubrk_first(m_iterator); i != UBRK_DONE; i = ubrk_next(m_iterator)) {
        const int rule = ubrk_getRuleStatus(m_iterator);
        const bool isHard =
            rule >= UBRK_LINE_HARD && rule < UBRK_LINE_HARD_LIMIT && i > 0 && text[i - 1] == u'\n';
        breaks[static_cast<std::size_t>(i)] = isHard ? LineBreak::Mandatory : LineBreak::Allowed;
    }
    for (int i = 1; i < length; ++i) {
        freeQuotes(text, i, breaks);
        keepPunctuation(text, i, breaks);
        if (isDigit(text[i - 1]) && !isDigit(text[i])) {
            keepUnit(text, i, breaks);
        }
    }
    return breaks;
}

bool isClosingPunctuation(char32_t character) {
    constexpr std::u32string_view marks = U"，。、；：！？）】〕》〉」』”’．…％";
    return marks.find(character) != std::u32string_view::npos;
}

bool isOpeningPunctuation(char32_t character) {
    constexpr std::u32string_view marks = U"（【〔《〈「『“‘";
    return marks.find(character) != std::u32string_view::npos;
}

bool isFullWidth(char32_t character) {
    const auto width = u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH || isClosingPunctuation(character) ||
           isOpeningPunctuation(character) || character == U'—';
}

} // namespace budget
