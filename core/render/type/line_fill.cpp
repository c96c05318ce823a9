#include "core/render/type/line_fill.h"

#include <algorithm>

namespace budget {

namespace {

/// A wider gap is read as a blank by programs that search a PDF, so a line is rather left a little short.
constexpr double widestGap = 0.085;
/// How much of a punctuation mark's blank half may be given up to take one more character into a line.
constexpr double deepestSqueeze = 0.25;
/// The blank half of a mark at the line's end may stand outside the measure.
constexpr double overhang = 0.5;
constexpr double tolerance = 0.001;

bool isBlank(const ShapedGlyph& glyph) {
    return glyph.character == U' ' || glyph.character == U'\n' || glyph.character == U'\u3000';
}

bool isMark(const ShapedGlyph& glyph) {
    return glyph.advance > 0.9 &&
           (isClosingPunctuation(glyph.character) || isOpeningPunctuation(glyph.character));
}

bool hangs(const ShapedGlyph& glyph) {
    return glyph.advance > 0.9 && isClosingPunctuation(glyph.character) && glyph.character != U'…' &&
           glyph.character != U'％';
}

class LineFiller {
public:
    LineFiller(const ShapedText& text, const std::vector<LineBreak>& breaks, const LineShape& shape)
        : m_glyphs(text.glyphs), m_breaks(breaks), m_shape(shape),
          m_count(static_cast<int>(text.glyphs.size())) {}

    std::vector<Line> fill() {
        std::vector<Line> lines;
        int begin = 0;
        while (begin < m_count || lines.empty()) {
            const double indent = lines.empty() ? m_shape.firstIndent : m_shape.nextIndent;
            const int next = nextBegin(begin, m_shape.width - indent);
            lines.push_back(lineOf(begin, next, indent));
            begin = next;
        }
        return lines;
    }

private:
    double advanceOf(const ShapedGlyph& glyph) const {
        return glyph.advance * m_shape.size + (isFullWidth(glyph.character) ? m_shape.tracking : 0);
    }

    LineBreak breakBefore(int glyph) const {
        if (glyph >= m_count) {
            return LineBreak::Mandatory;
        }
        if (m_glyphs[glyph].textLength == 0) {
            return LineBreak::None;
        }
        return m_breaks[static_cast<std::size_t>(m_glyphs[glyph].textBegin)];
    }

    int withoutBlanks(int begin, int end) const {
        while (end > begin && isBlank(m_glyphs[end - 1])) {
            --end;
        }
        return end;
    }

    /// By how much glyphs [begin, end) can be set narrower than they are.
    double slackOf(int begin, int end) const {
        if (!m_shape.justified || end <= begin) {
            return 0;
        }
        double slack = hangs(m_glyphs[end - 1]) ? overhang : 0;
        for (int i = begin; i < end - 1; ++i) {
            slack += isMark(m_glyphs[i]) ? deepestSqueeze : 0;
        }
        return slack * m_shape.size;
    }

    bool fits(int begin, int end, double natural, double measure) const {
        return natural <= measure + tolerance || natural <= measure + slackOf(begin, end) + tolerance;
    }

    /// Where the line after the one from `begin` starts.
    int nextBegin(int begin, double measure) const {
        double width = 0;
        double ink = 0; // the width without the blanks at its end
        int last = begin;
        int emergency = begin + 1;
        for (int i = begin; i < m_count; ++i) {
            width += advanceOf(m_glyphs[i]);
            const int end = withoutBlanks(begin, i + 1);
            ink = isBlank(m_glyphs[i]) ? ink : width;
            const bool within = fits(begin, end, ink, measure);
            if (within && i + 1 < m_count && m_glyphs[i + 1].textLength > 0) {
                emergency = i + 1;
            }
            if (breakBefore(i + 1) != LineBreak::None) {
                if (!within) {
                    break;
                }
                last = i + 1;
                if (breakBefore(i + 1) == LineBreak::Mandatory) {
                    return last;
                }
            } else if (!within && width > 2 * measure + tolerance) {
                break;
            }
        }
        return last > begin ? last : wholeCharacters(std::max(emergency, begin + 1));
    }

    int wholeCharacters(int glyph) const {
        while (glyph < m_count && m_glyphs[glyph].textLength == 0) {
            ++glyph;
        }
        return glyph;
    }

    Line lineOf(int begin, int next, double indent) const {
        Line line{.begin = begin, .end = withoutBlanks(begin, next), .indent = indent};
        int gaps = 0;
        int marks = 0;
        for (int i = line.begin; i < line.end; ++i) {
            line.width += advanceOf(m_glyphs[i]);
            gaps += i + 1 < line.end && isFullWidth(m_glyphs[i].character) ? 1 : 0;
            marks += i + 1 < line.end && isMark(m_glyphs[i]) ? 1 : 0;
        }
        const double missing = m_shape.width - indent - line.width;
        const bool isLast = next >= m_count || breakBefore(next) == LineBreak::Mandatory;
        if (!m_shape.justified || line.end == line.begin) {
            return line;
        }
        if (missing > 0 && !isLast && gaps > 0) {
            line.gap = std::min(missing / gaps, widestGap * m_shape.size);
            line.width += line.gap * gaps;
        } else if (missing < 0) {
            squeeze(line, -missing, marks);
        }
        return line;
    }

    void squeeze(Line& line, double excess, int marks) const {
        const double hanging = hangs(m_glyphs[line.end - 1]) ? overhang * m_shape.size : 0;
        const double rest = std::max(0.0, excess - hanging);
        if (marks > 0 && rest > 0) {
            line.punctuation = -rest / marks;
            line.width += line.punctuation * marks;
        }
    }

    const std::vector<ShapedGlyph>& m_glyphs;
    const std::vector<LineBreak>& m_breaks;
    const LineShape& m_shape;
    int m_count = 0;
};

} // namespace

std::vector<Line> fillLines(const ShapedText& text, const std::vector<LineBreak>& breaks,
                            const LineShape& shape) {
    return LineFiller(text, breaks, shape).fill();
}

std::vector<Line> fillBalanced(const ShapedText& text, const std::vector<LineBreak>& breaks,
                               const LineShape& shape) {
    std::vector<Line> best = fillLines(text, breaks, shape);
    LineShape narrower = shape;
    const std::size_t lines = best.size();
    while (lines > 1 && narrower.width > shape.width / 2) {
        narrower.width -= shape.size / 2;
        std::vector<Line> tried = fillLines(text, breaks, narrower);
        if (tried.size() > lines) {
            break;
        }
        best = std::move(tried);
    }
    return best;
}

void placeLine(const ShapedText& text, const Line& line, const LineShape& shape, QPointF origin, int node,
               std::vector<GlyphRun>& runs) {
    double x = line.indent;
    GlyphRun* run = nullptr;
    for (int i = line.begin; i < line.end; ++i) {
        const ShapedGlyph& glyph = text.glyphs[i];
        const bool full = isFullWidth(glyph.character);
        if (glyph.character != U'\n') {
            if (!run || run->face != glyph.face) {
                runs.push_back(
                    {.face = glyph.face, .size = shape.size, .origin = origin + QPointF(x, 0), .node = node});
                run = &runs.back();
            }
            run->glyphs.push_back({.id = glyph.id,
                                   .x = origin.x() + x + glyph.offsetX * shape.size - run->origin.x(),
                                   .y = glyph.offsetY * shape.size,
                                   .textBegin = static_cast<int>(run->text.size()),
                                   .textLength = glyph.textLength});
            run->text += QStringView(text.text).mid(glyph.textBegin, glyph.textLength);
        }
        x += glyph.advance * shape.size;
        x += full ? shape.tracking + line.gap : 0;
        x += isMark(glyph) ? line.punctuation : 0;
        if (run) {
            run->width = origin.x() + x - run->origin.x();
        }
    }
}

} // namespace budget
