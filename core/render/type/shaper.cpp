#include "core/render/type/shaper.h"

#include <hb.h>

#include <array>

namespace budget {

namespace {

/// Ligatures and kerning are left out: a figure's digits stand in columns, and each character keeps its
/// glyph.
constexpr std::array<const char*, 3> switchedOff{"-liga", "-clig", "-kern"};

std::array<hb_feature_t, switchedOff.size()> features() {
    std::array<hb_feature_t, switchedOff.size()> result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        hb_feature_from_string(switchedOff[i], -1, &result[i]);
    }
    return result;
}

char32_t characterAt(const QString& text, int position) {
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size()) {
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    }
    return unit.unicode();
}

int unitsOf(char32_t character) {
    return character > 0xFFFF ? 2 : 1;
}

/// Marks and selectors are drawn by the face of the character they belong to.
bool continuesCharacter(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

bool isRightToLeft(char32_t character) {
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Whether the character at `position` belongs to a stretch of Arabic or the like: blanks do that stand
/// between its words.
bool isInRightToLeft(const QString& text, int position, bool before) {
    int next = position;
    while (before && next < text.size() && text[next] == u' ') {
        ++next;
    }
    return next < text.size() && isRightToLeft(characterAt(text, next));
}

/// Lone surrogates and tabs would not survive the way into a PDF.
QString cleaned(const QString& text) {
    QString result = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    result.replace(u'\t', u' ');
    result.remove(QChar(u'\0'));
    return result;
}

} // namespace

double ShapedText::width() const {
    double sum = 0;
    for (const ShapedGlyph& glyph : glyphs) {
        sum += glyph.advance;
    }
    return sum;
}

Shaper::Shaper(const FontSet& fonts) : m_fonts(fonts), m_buffer(hb_buffer_create()) {}

Shaper::~Shaper() {
    hb_buffer_destroy(m_buffer);
}

const ShapedText& Shaper::shape(FontRole role, const QString& text) {
    auto& known = m_known[static_cast<std::size_t>(role)];
    const auto place = known.find(text);
    if (place != known.end()) {
        return place->second;
    }
    return known.emplace(text, shapeAnew(role, cleaned(text))).first->second;
}

ShapedText Shaper::shape(const std::vector<RoleText>& texts) {
    ShapedText result;
    for (const RoleText& part : texts) {
        const ShapedText& shaped = shape(part.role, part.text);
        const int offset = static_cast<int>(result.text.size());
        result.text += shaped.text;
        for (ShapedGlyph glyph : shaped.glyphs) {
            glyph.textBegin += offset;
            result.glyphs.push_back(glyph);
        }
    }
    return result;
}

ShapedText Shaper::shapeAnew(FontRole role, const QString& text) {
    ShapedText result;
    result.text = text;
    result.glyphs.reserve(static_cast<std::size_t>(text.size()));
    const int length = static_cast<int>(text.size());
    int begin = 0;
    Stretch stretch;
    for (int i = 0; i < length;) {
        const char32_t character = characterAt(text, i);
        Stretch next = stretch;
        if (i == begin || !continuesCharacter(character)) {
            next = {m_fonts.faceFor(role, character), isInRightToLeft(text, i, stretch.rightToLeft)};
        }
        if (character == U'\n' || next != stretch) {
            shapeStretch(stretch, text, begin, i, result);
            begin = i;
            stretch = next;
        }
        i += unitsOf(character);
        if (character == U'\n') {
            result.glyphs.push_back(
                {.face = stretch.face, .textBegin = begin, .textLength = 1, .character = U'\n'});
            begin = i;
        }
    }
    shapeStretch(stretch, text, begin, length, result);
    return result;
}

void Shaper::shapeStretch(const Stretch& stretch, const QString& text, int begin, int end,
                          ShapedText& result) {
    if (begin >= end) {
        return;
    }
    static const auto off = features();
    const FontFace& type = m_fonts.face(stretch.face);
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const std::uint16_t*>(text.utf16()),
                        static_cast<int>(text.size()), static_cast<unsigned>(begin), end - begin);
    hb_buffer_set_direction(m_buffer, stretch.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(m_buffer, hb_language_from_string("zh-hans", -1));
    hb_buffer_guess_segment_properties(m_buffer);
    hb_shape(type.font(), m_buffer, off.data(), off.size());

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(m_buffer, &count);
    const double em = type.unitsPerEm();
    int previous = end; // of a stretch from right to left: where the cluster before this one begins
    for (unsigned i = 0; i < count; ++i) {
        const int cluster = static_cast<int>(infos[i].cluster);
        const bool continues = i > 0 && infos[i - 1].cluster == infos[i].cluster;
        unsigned next = i + 1;
        while (next < count && infos[next].cluster == infos[i].cluster) {
            ++next;
        }
        const int following = next < count ? static_cast<int>(infos[next].cluster) : end;
        const int textEnd = stretch.rightToLeft ? previous : following;
        previous = next == i + 1 ? cluster : previous;
        result.glyphs.push_back({.id = infos[i].codepoint,
                                 .face = stretch.face,
                                 .advance = places[i].x_advance / em,
                                 .offsetX = places[i].x_offset / em,
                                 .offsetY = places[i].y_offset / em,
                                 .textBegin = cluster,
                                 .textLength = continues ? 0 : textEnd - cluster,
                                 .character = continues ? U'\0' : characterAt(text, cluster)});
    }
}

} // namespace budget
