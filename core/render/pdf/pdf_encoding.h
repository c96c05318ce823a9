// Which glyphs of which faces a document uses, and as which text each is read.
// A glyph that several characters share (一 and the radical ⼀, – and ‒) gets one encoding for each: fonts
// with the same outlines and another ToUnicode map, so every character comes back as itself in every reader.
#pragma once

#include "core/render/display_list.h"

#include <QHash>

#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace budget {

class PdfEncoding {
public:
    /// The glyphs of one face. `texts[k]` says what the glyphs of its k-th encoding are read as.
    struct FaceUse {
        int face = 0;
        std::set<std::uint32_t> glyphs;
        std::vector<std::map<std::uint32_t, QString>> texts;
    };

    explicit PdfEncoding(const std::vector<Page>& pages);

    /// In the order the document first uses them.
    const std::vector<FaceUse>& faces() const { return m_faces; }
    /// Index into faces().
    int use(int face) const { return m_useOfFace.at(face); }
    /// The encoding in which the glyph is read as the text.
    int encoding(int use, std::uint32_t glyph, QStringView text) const;

private:
    using Key = std::uint64_t;

    Key keyOf(std::uint32_t glyph, QStringView text) const;
    Key internKey(std::uint32_t glyph, QStringView text);
    void take(const GlyphRun& run);

    std::vector<FaceUse> m_faces;
    std::unordered_map<int, int> m_useOfFace;
    std::vector<std::unordered_map<Key, int>> m_encodings;               ///< by use
    std::vector<std::unordered_map<std::uint32_t, int>> m_encodingCount; ///< by use, then glyph
    QHash<QString, std::uint32_t> m_longTexts;
};

} // namespace budget
