#include "core/render/pdf/pdf_fonts.h"

#include <QCryptographicHash>

#include <cmath>
#include <future>
#include <map>

namespace budget {

namespace {

/// Thousandths of an em; CJK faces' own vertical metrics are not to be relied on.
constexpr int ascent = 880;
constexpr int descent = -120;
constexpr int mostEntries = 100; ///< of one block of a CMap

/// Six capitals that differ when the glyphs differ.
std::string subsetTag(const FontSubset& subset) {
    const QByteArray hash = QCryptographicHash::hash(subset.program, QCryptographicHash::Sha1);
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    }
    return tag;
}

QByteArray hex(int cid) {
    return QByteArray::number(cid, 16).rightJustified(4, '0').toUpper();
}

QByteArray hex(const QString& text) {
    QByteArray result;
    for (const QChar unit : text) {
        result += hex(static_cast<int>(unit.unicode()));
    }
    return result;
}

std::string toUnicodeMap(const std::map<int, QString>& texts) {
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto entry = texts.begin();
    for (auto left = static_cast<int>(texts.size()); left > 0; left -= mostEntries) {
        const int count = std::min(left, mostEntries);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (int i = 0; i < count; ++i, ++entry) {
            map += '<' + hex(entry->first) + "> <" + hex(entry->second) + ">\n";
        }
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

QPDFObjectHandle name(const std::string& text) {
    return QPDFObjectHandle::newName("/" + text);
}

QPDFObjectHandle widthArray(const std::map<int, double>& widths) {
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    QPDFObjectHandle row;
    int next = -1;
    for (const auto& [cid, width] : widths) {
        if (cid != next) {
            row = QPDFObjectHandle::newArray();
            array.appendItem(QPDFObjectHandle::newInteger(cid));
            array.appendItem(row);
        }
        row.appendItem(QPDFObjectHandle::newReal(width, 3));
        next = cid + 1;
    }
    return array;
}

QPDFObjectHandle descriptor(QPDF& pdf, const FontSubset& subset, const std::string& fontName) {
    QPDFObjectHandle program = pdf.newStream(subset.program.toStdString());
    if (subset.isCff) {
        program.getDict().replaceKey("/Subtype", name("CIDFontType0C"));
    } else {
        program.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(subset.program.size()));
    }
    QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
    result.replaceKey("/Type", name("FontDescriptor"));
    result.replaceKey("/FontName", name(fontName));
    result.replaceKey("/Flags", QPDFObjectHandle::newInteger(4));
    result.replaceKey("/FontBBox", QPDFObjectHandle::parse("[-1000 -500 3000 1500]"));
    result.replaceKey("/ItalicAngle", QPDFObjectHandle::newInteger(0));
    result.replaceKey("/Ascent", QPDFObjectHandle::newInteger(ascent));
    result.replaceKey("/Descent", QPDFObjectHandle::newInteger(descent));
    result.replaceKey("/CapHeight", QPDFObjectHandle::newInteger(700));
    result.replaceKey("/StemV", QPDFObjectHandle::newInteger(80));
    result.replaceKey(subset.isCff ? "/FontFile3" : "/FontFile2", program);
    return pdf.makeIndirectObject(result);
}

QPDFObjectHandle cidFont(QPDF& pdf, const FontSubset& subset, const std::string& fontName,
                         const std::map<int, double>& widths) {
    QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
    font.replaceKey("/Type", name("Font"));
    font.replaceKey("/Subtype", name(subset.isCff ? "CIDFontType0" : "CIDFontType2"));
    font.replaceKey("/BaseFont", name(fontName));
    font.replaceKey("/CIDSystemInfo",
                    QPDFObjectHandle::parse("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"));
    font.replaceKey("/FontDescriptor", descriptor(pdf, subset, fontName));
    font.replaceKey("/DW", QPDFObjectHandle::newInteger(1000));
    font.replaceKey("/W", widthArray(widths));
    if (!subset.isCff) {
        font.replaceKey("/CIDToGIDMap", name("Identity"));
    }
    return pdf.makeIndirectObject(font);
}

double roundedWidth(const FontFace& face, std::uint32_t glyph) {
    return std::round(face.advance(glyph) / face.unitsPerEm() * 1e6) / 1e3;
}

} // namespace

QByteArray PdfFonts::name(int use, int encoding) {
    QByteArray result = "/F" + QByteArray::number(use + 1);
    return encoding == 0 ? result : result + '.' + QByteArray::number(encoding);
}

Result<PdfFonts> PdfFonts::embed(QPDF& pdf, const PdfEncoding& encoding, const FontSet& fonts) {
    std::vector<std::future<Result<FontSubset>>> subsets;
    for (const PdfEncoding::FaceUse& use : encoding.faces()) {
        const FontFace& face = fonts.face(use.face);
        subsets.push_back(
            std::async(std::launch::async, [&face, &use] { return cutDown(face, use.glyphs); }));
    }
    PdfFonts result;
    for (std::size_t i = 0; i < subsets.size(); ++i) {
        Result<FontSubset> subset = subsets[i].get();
        if (!subset) {
            return subset.fault();
        }
        result.add(pdf, encoding.faces()[i], fonts.face(encoding.faces()[i].face), std::move(subset).value());
    }
    return result;
}

void PdfFonts::add(QPDF& pdf, const PdfEncoding::FaceUse& use, const FontFace& face, FontSubset subset) {
    std::unordered_map<std::uint32_t, double> widths;
    std::map<int, double> widthsByCid;
    for (const std::uint32_t glyph : use.glyphs) {
        widths[glyph] = roundedWidth(face, glyph);
        widthsByCid[subset.cids.at(glyph)] = widths[glyph];
    }
    const std::string fontName = subsetTag(subset) + "+" + face.postScriptName().toStdString();
    const QPDFObjectHandle descendant = cidFont(pdf, subset, fontName, widthsByCid);
    for (std::size_t i = 0; i < use.texts.size(); ++i) {
        std::map<int, QString> texts;
        for (const auto& [glyph, text] : use.texts[i]) {
            if (!text.isEmpty()) {
                texts.emplace(subset.cids.at(glyph), text);
            }
        }
        QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
        font.replaceKey("/Type", budget::name("Font"));
        font.replaceKey("/Subtype", budget::name("Type0"));
        font.replaceKey("/BaseFont", budget::name(fontName));
        font.replaceKey("/Encoding", budget::name("Identity-H"));
        QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
        descendants.appendItem(descendant);
        font.replaceKey("/DescendantFonts", descendants);
        font.replaceKey("/ToUnicode", pdf.newStream(toUnicodeMap(texts)));
        m_resource.replaceKey(name(static_cast<int>(m_subsets.size()), static_cast<int>(i)).toStdString(),
                              pdf.makeIndirectObject(font));
    }
    m_subsets.push_back(std::move(subset));
    m_widths.push_back(std::move(widths));
}

} // namespace budget
