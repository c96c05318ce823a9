#include "core/render/pdf/pdf_encoding.h"

namespace budget {

namespace {

constexpr std::uint32_t longTextMark = 0x80000000;

/// The one character of a text; 0 for none, longTextMark for several.
std::uint32_t onlyCharacter(QStringView text) {
    if (text.isEmpty()) {
        return 0;
    }
    if (text.size() == 1) {
        return text[0].unicode();
    }
    if (text.size() == 2 && text[0].isHighSurrogate()) {
        return QChar::surrogateToUcs4(text[0], text[1]);
    }
    return longTextMark;
}

} // namespace

PdfEncoding::PdfEncoding(const std::vector<Page>& pages) {
    for (const Page& page : pages) {
        for (const GlyphRun& run : page.runs) {
            take(run);
        }
    }
}

void PdfEncoding::take(const GlyphRun& run) {
    const auto [place, isNew] = m_useOfFace.try_emplace(run.face, static_cast<int>(m_faces.size()));
    if (isNew) {
        m_faces.push_back({.face = run.face});
        m_encodings.emplace_back();
        m_encodingCount.emplace_back();
    }
    const auto use = static_cast<std::size_t>(place->second);
    for (const Glyph& glyph : run.glyphs) {
        const QStringView text = QStringView(run.text).mid(glyph.textBegin, glyph.textLength);
        const auto [encoding, isNewText] = m_encodings[use].try_emplace(internKey(glyph.id, text), 0);
        if (!isNewText) {
            continue;
        }
        encoding->second = m_encodingCount[use][glyph.id]++;
        FaceUse& face = m_faces[use];
        face.glyphs.insert(glyph.id);
        face.texts.resize(std::max(face.texts.size(), static_cast<std::size_t>(encoding->second) + 1));
        face.texts[static_cast<std::size_t>(encoding->second)].emplace(glyph.id, text.toString());
    }
}

PdfEncoding::Key PdfEncoding::internKey(std::uint32_t glyph, QStringView text) {
    if (onlyCharacter(text) == longTextMark) {
        const auto next = static_cast<std::uint32_t>(m_longTexts.size());
        const QString whole = text.toString();
        if (!m_longTexts.contains(whole)) {
            m_longTexts.insert(whole, next);
        }
    }
    return keyOf(glyph, text);
}

PdfEncoding::Key PdfEncoding::keyOf(std::uint32_t glyph, QStringView text) const {
    std::uint32_t character = onlyCharacter(text);
    if (character == longTextMark) {
        character |= m_longTexts.value(text.toString());
    }
    return (static_cast<Key>(glyph) << 32) | character;
}

int PdfEncoding::encoding(int use, std::uint32_t glyph, QStringView text) const {
    return m_encodings[static_cast<std::size_t>(use)].at(keyOf(glyph, text));
}

} // namespace budget
