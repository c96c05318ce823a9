#include "core/render/page_painter.h"

#include <QPainter>
#include <QTransform>

#include <map>

namespace budget {

namespace {

/// The outlines of one page's glyphs, each decoded once.
class Outlines {
public:
    explicit Outlines(const FontSet& fonts) : m_fonts(fonts) {}

    const QPainterPath& outline(int face, std::uint32_t glyph) {
        const auto [place, isNew] = m_known.try_emplace({face, glyph});
        if (isNew) {
            place->second = m_fonts.face(face).outline(glyph);
        }
        return place->second;
    }

private:
    const FontSet& m_fonts;
    std::map<std::pair<int, std::uint32_t>, QPainterPath> m_known;
};

} // namespace

void paintPage(QPainter& painter, const Page& page, const FontSet& fonts) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toPage = painter.transform();
    for (const Rule& rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.from, rule.to);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    Outlines outlines(fonts);
    for (const GlyphRun& run : page.runs) {
        const double scale = run.size / fonts.face(run.face).unitsPerEm();
        for (const Glyph& glyph : run.glyphs) {
            QTransform toGlyph =
                QTransform::fromTranslate(run.origin.x() + glyph.x, run.origin.y() - glyph.y);
            toGlyph.scale(scale, -scale);
            painter.setTransform(toGlyph * toPage);
            painter.drawPath(outlines.outline(run.face, glyph.id));
        }
    }
    painter.restore();
}

} // namespace budget
