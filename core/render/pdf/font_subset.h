// A typeface cut down to the glyphs a document uses, as a PDF embeds it.
#pragma once

#include "core/base/result.h"
#include "core/render/type/font_face.h"

#include <QByteArray>

#include <set>
#include <unordered_map>

namespace budget {

struct FontSubset {
    QByteArray program; ///< a bare CFF table, or a TrueType file
    bool isCff = false;
    std::unordered_map<std::uint32_t, int> cids; ///< by the whole face's glyph; what page contents write
};

Result<FontSubset> cutDown(const FontFace& face, const std::set<std::uint32_t>& glyphs);

} // namespace budget
