#include "core/render/pdf/font_subset.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H
#include <hb-subset.h>
#include <hb.h>

#include <array>
#include <memory>

namespace budget {

namespace {

template <auto destroy> struct Destroyer {
    template <typename T> void operator()(T* object) const { destroy(object); }
};
template <typename T, auto destroy> using Held = std::unique_ptr<T, Destroyer<destroy>>;

using HeldInput = Held<hb_subset_input_t, hb_subset_input_destroy>;
using HeldPlan = Held<hb_subset_plan_t, hb_subset_plan_destroy>;
using HeldFace = Held<hb_face_t, hb_face_destroy>;

/// All a PDF needs of a font program are outlines and widths.
constexpr std::array<std::array<char, 5>, 18> unneededTables{{{"GSUB"},
                                                              {"GPOS"},
                                                              {"GDEF"},
                                                              {"BASE"},
                                                              {"VORG"},
                                                              {"vhea"},
                                                              {"vmtx"},
                                                              {"name"},
                                                              {"post"},
                                                              {"OS/2"},
                                                              {"DSIG"},
                                                              {"kern"},
                                                              {"gasp"},
                                                              {"meta"},
                                                              {"STAT"},
                                                              {"JSTF"},
                                                              {"MATH"},
                                                              {"hdmx"}}};

HeldInput inputFor(const std::set<std::uint32_t>& glyphs) {
    HeldInput input(hb_subset_input_create_or_fail());
    if (!input) {
        return input;
    }
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const auto& tag : unneededTables) {
        hb_set_add(dropped, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return input;
}

QByteArray bytesOf(hb_blob_t* blob) {
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

/// What a CFF face calls its glyphs in a PDF: the numbers of its charset, or the glyphs' own.
class CidLookup {
public:
    explicit CidLookup(const QByteArray& file) : m_file(file) {
        if (FT_Init_FreeType(&m_library) == 0) {
            FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte*>(m_file.constData()),
                               static_cast<FT_Long>(m_file.size()), 0, &m_face);
        }
    }
    ~CidLookup() {
        FT_Done_Face(m_face);
        FT_Done_FreeType(m_library);
    }
    CidLookup(const CidLookup&) = delete;
    CidLookup& operator=(const CidLookup&) = delete;

    int cid(std::uint32_t glyph) const {
        FT_UInt cid = 0;
        const bool hasCids = m_face && FT_Get_CID_From_Glyph_Index(m_face, glyph, &cid) == 0;
        return static_cast<int>(hasCids ? cid : glyph);
    }

private:
    QByteArray m_file;
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
};

} // namespace

Result<FontSubset> cutDown(const FontFace& face, const std::set<std::uint32_t>& glyphs) {
    const Fault refused{
        .kind = FaultKind::Internal, .file = face.file(), .found = QStringLiteral("hb-subset")};
    const HeldInput input = inputFor(glyphs);
    const HeldPlan plan(input ? hb_subset_plan_create_or_fail(face.face(), input.get()) : nullptr);
    const HeldFace cut(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!cut) {
        return refused;
    }
    const QByteArray file = bytesOf(hb_face_reference_blob(cut.get()));
    FontSubset subset{.program = file, .isCff = face.hasCffOutlines()};
    if (subset.isCff) {
        subset.program = bytesOf(hb_face_reference_table(cut.get(), HB_TAG('C', 'F', 'F', ' ')));
    }
    const CidLookup lookup(subset.isCff ? file : QByteArray());
    const hb_map_t* renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        const hb_codepoint_t fresh = hb_map_get(renumbered, glyph);
        subset.cids.emplace(glyph, subset.isCff ? lookup.cid(fresh) : static_cast<int>(fresh));
    }
    return subset;
}

} // namespace budget
