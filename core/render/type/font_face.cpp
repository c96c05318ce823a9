#include "core/render/type/font_face.h"

#include <hb-ot.h>
#include <hb.h>

#include <array>

namespace budget {

namespace {

bool hasTable(hb_face_t* face, hb_tag_t tag) {
    hb_blob_t* blob = hb_face_reference_table(face, tag);
    const bool has = hb_blob_get_length(blob) > 0;
    hb_blob_destroy(blob);
    return has;
}

QPainterPath& path(void* data) {
    return *static_cast<QPainterPath*>(data);
}

using DrawFuncs = std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>;

DrawFuncs drawIntoPath() {
    hb_draw_funcs_t* funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        funcs,
        [](auto*, void* data, auto*, float x, float y, void*) {
            path(data).moveTo(static_cast<double>(x), static_cast<double>(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs,
        [](auto*, void* data, auto*, float x, float y, void*) {
            path(data).lineTo(static_cast<double>(x), static_cast<double>(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        funcs,
        [](auto*, void* data, auto*, float cx, float cy, float x, float y, void*) {
            path(data).quadTo(static_cast<double>(cx), static_cast<double>(cy), static_cast<double>(x),
                              static_cast<double>(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        funcs,
        [](auto*, void* data, auto*, float ax, float ay, float bx, float by, float x, float y, void*) {
            path(data).cubicTo(static_cast<double>(ax), static_cast<double>(ay), static_cast<double>(bx),
                               static_cast<double>(by), static_cast<double>(x), static_cast<double>(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        funcs, [](auto*, void* data, auto*, void*) { path(data).closeSubpath(); }, nullptr, nullptr);
    return {funcs, &hb_draw_funcs_destroy};
}

} // namespace

std::unique_ptr<FontFace> FontFace::open(const QByteArray& file, int index) {
    hb_blob_t* blob = hb_blob_create_from_file_or_fail(file.constData());
    if (!blob) {
        return nullptr;
    }
    hb_face_t* face = hb_face_create(blob, static_cast<unsigned>(index));
    hb_blob_destroy(blob);
    const bool usable = hb_face_get_glyph_count(face) > 0 && (hasTable(face, HB_TAG('g', 'l', 'y', 'f')) ||
                                                              hasTable(face, HB_TAG('C', 'F', 'F', ' ')));
    if (!usable) {
        hb_face_destroy(face);
        return nullptr;
    }
    return std::unique_ptr<FontFace>(new FontFace(file, index, face));
}

FontFace::FontFace(QByteArray file, int index, hb_face_t* face)
    : m_file(std::move(file)), m_index(index), m_face(face), m_font(hb_font_create(face)),
      m_unitsPerEm(hb_face_get_upem(face)), m_hasCff(hasTable(face, HB_TAG('C', 'F', 'F', ' '))) {}

FontFace::~FontFace() {
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

QByteArray FontFace::postScriptName() const {
    std::array<char, 128> name{};
    auto length = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(m_face, 6, hb_language_from_string("en", -1), &length, name.data());
    QByteArray clean;
    for (const char letter : QByteArray(name.data())) {
        const bool plain = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') ||
                           (letter >= 'a' && letter <= 'z') || letter == '-';
        if (plain) {
            clean += letter;
        }
    }
    return clean.isEmpty() ? QByteArrayLiteral("Font") : clean;
}

bool FontFace::covers(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) && glyph != 0;
}

double FontFace::advance(std::uint32_t glyph) const {
    return hb_font_get_glyph_h_advance(m_font, glyph);
}

QPainterPath FontFace::outline(std::uint32_t glyph) const {
    QPainterPath result;
    result.setFillRule(Qt::WindingFill);
    const DrawFuncs funcs = drawIntoPath();
    hb_font_get_glyph_shape(m_font, glyph, funcs.get(), &result);
    return result;
}

} // namespace budget
