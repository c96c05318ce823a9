// The font objects of a PDF: for each face one embedded subset, for each of its encodings one font that reads
// the same outlines as other characters.
#pragma once

#include "core/render/fonts.h"
#include "core/render/pdf/font_subset.h"
#include "core/render/pdf/pdf_encoding.h"

#include <qpdf/JSON.hh> // QPDF.hh needs the whole type
#include <qpdf/QPDF.hh>

#include <vector>

namespace budget {

class PdfFonts {
public:
    static Result<PdfFonts> embed(QPDF& pdf, const PdfEncoding& encoding, const FontSet& fonts);

    /// The page resource that names all fonts.
    QPDFObjectHandle resource() const { return m_resource; }
    static QByteArray name(int use, int encoding);
    int cid(int use, std::uint32_t glyph) const {
        return m_subsets[static_cast<std::size_t>(use)].cids.at(glyph);
    }
    /// In thousandths of the size, as the PDF says it.
    double width(int use, std::uint32_t glyph) const {
        return m_widths[static_cast<std::size_t>(use)].at(glyph);
    }

private:
    void add(QPDF& pdf, const PdfEncoding::FaceUse& use, const FontFace& face, FontSubset subset);

    QPDFObjectHandle m_resource = QPDFObjectHandle::newDictionary();
    std::vector<FontSubset> m_subsets;
    std::vector<std::unordered_map<std::uint32_t, double>> m_widths;
};

} // namespace budget
