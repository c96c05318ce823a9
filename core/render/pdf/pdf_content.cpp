#include "core/render/pdf/pdf_content.h"

#include <cmath>

namespace budget {

namespace {

/// Smaller misplacements, in thousandths of the size, are not worth a number; they do not add up.
constexpr double unseen = 0.6;

QByteArray number(double value) {
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text == "-0" ? QByteArrayLiteral("0") : text;
}

void appendHex(QByteArray& stream, int cid) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4) {
        stream += digits[(cid >> shift) & 0xF];
    }
}

class ContentWriter {
public:
    ContentWriter(const Page& page, const std::vector<StructureNode>& structure, const PdfEncoding& encoding,
                  const PdfFonts& fonts)
        : m_page(page), m_structure(structure), m_encoding(encoding), m_fonts(fonts) {}

    PageContent write() {
        writeRules();
        for (std::size_t i = 0; i < m_page.runs.size();) {
            const int node = m_page.runs[i].node;
            begin(node);
            m_content.stream += "BT\n";
            m_font.clear();
            for (; i < m_page.runs.size() && m_page.runs[i].node == node; ++i) {
                writeRun(m_page.runs[i]);
            }
            m_content.stream += "ET\nEMC\n";
        }
        return std::move(m_content);
    }

private:
    void writeRules() {
        if (m_page.rules.empty()) {
            return;
        }
        m_content.stream += "/Artifact <</Type /Layout>> BDC\n2 J\n";
        double width = -1;
        for (const Rule& rule : m_page.rules) {
            if (rule.width != width) {
                width = rule.width;
                m_content.stream += number(width) + " w\n";
            }
            m_content.stream += place(rule.from) + " m " + place(rule.to) + " l S\n";
        }
        m_content.stream += "EMC\n";
    }

    void begin(int node) {
        if (node == artifact) {
            m_content.stream += "/Artifact <</Type /Pagination>> BDC\n";
            return;
        }
        const StructureTag tag = m_structure[static_cast<std::size_t>(node)].tag;
        m_content.stream += QByteArray("/") + tagName(tag) + " <</MCID " +
                            QByteArray::number(m_content.marks.size()) + ">> BDC\n";
        m_content.marks.push_back(node);
    }

    QByteArray place(QPointF point) const {
        return number(point.x()) + ' ' + number(m_page.height - point.y());
    }

    void writeRun(const GlyphRun& run) {
        const int use = m_encoding.use(run.face);
        int encoding = -1;
        double y = 0;
        double pen = 0; // where the PDF's own widths lead
        for (const Glyph& glyph : run.glyphs) {
            const int next = m_encoding.encoding(
                use, glyph.id, QStringView(run.text).mid(glyph.textBegin, glyph.textLength));
            if (next != encoding || glyph.y != y) {
                m_content.stream += encoding < 0 ? "" : ">] TJ\n";
                setFont(use, next, run.size);
                m_content.stream += "1 0 0 1 " + place(run.origin + QPointF(glyph.x, -glyph.y)) + " Tm [<";
                pen = glyph.x;
                encoding = next;
                y = glyph.y;
            }
            const double shift = (pen - glyph.x) / run.size * 1000;
            if (std::abs(shift) > unseen) {
                m_content.stream += ">" + number(shift) + "<";
                pen = glyph.x;
            }
            appendHex(m_content.stream, m_fonts.cid(use, glyph.id));
            pen += m_fonts.width(use, glyph.id) * run.size / 1000;
        }
        m_content.stream += encoding < 0 ? "" : ">] TJ\n";
    }

    void setFont(int use, int encoding, double size) {
        const QByteArray font = PdfFonts::name(use, encoding) + ' ' + number(size) + " Tf\n";
        if (font != m_font) {
            m_font = font;
            m_content.stream += font;
        }
    }

    const Page& m_page;
    const std::vector<StructureNode>& m_structure;
    const PdfEncoding& m_encoding;
    const PdfFonts& m_fonts;
    PageContent m_content;
    QByteArray m_font;
};

} // namespace

const char* tagName(StructureTag tag) {
    switch (tag) {
    case StructureTag::Document:
        return "Document";
    case StructureTag::Section:
        return "Sect";
    case StructureTag::Heading1:
        return "H1";
    case StructureTag::Heading2:
        return "H2";
    case StructureTag::Heading3:
        return "H3";
    case StructureTag::Paragraph:
        return "P";
    case StructureTag::Contents:
        return "TOC";
    case StructureTag::ContentsItem:
        return "TOCI";
    case StructureTag::Reference:
        return "Reference";
    case StructureTag::Link:
        return "Link";
    case StructureTag::Table:
        return "Table";
    case StructureTag::TableHead:
        return "THead";
    case StructureTag::TableBody:
        return "TBody";
    case StructureTag::TableRow:
        return "TR";
    case StructureTag::HeaderCell:
        return "TH";
    case StructureTag::DataCell:
        return "TD";
    }
    return "Span";
}

PageContent contentOf(const Page& page, const std::vector<StructureNode>& structure,
                      const PdfEncoding& encoding, const PdfFonts& fonts) {
    return ContentWriter(page, structure, encoding, fonts).write();
}

} // namespace budget
