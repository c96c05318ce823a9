// Breaks shaped text into lines of a given width and makes glyph runs of a line.
#pragma once

#include "core/render/display_list.h"
#include "core/render/type/line_breaks.h"
#include "core/render/type/shaper.h"

#include <vector>

namespace budget {

/// Lengths in points.
struct LineShape {
    double size = 0;
    double width = 0;
    double firstIndent = 0;
    double nextIndent = 0;
    double tracking = 0; ///< added to every full-width character
    bool justified = false;

    friend bool operator==(const LineShape&, const LineShape&) = default;
};

/// Glyphs [begin, end) of a text; blanks at a line's end belong to no line.
struct Line {
    int begin = 0;
    int end = 0;
    double indent = 0;
    double width = 0;       ///< as drawn, without the indent
    double gap = 0;         ///< added after each full-width character to fill the line
    double punctuation = 0; ///< added after each full-width punctuation mark, negative

    friend bool operator==(const Line&, const Line&) = default;
};

/// At least one line, also for an empty text.
std::vector<Line> fillLines(const ShapedText& text, const std::vector<LineBreak>& breaks,
                            const LineShape& shape);

/// The same in as many lines, made alike in length: no single character is left for the last one.
std::vector<Line> fillBalanced(const ShapedText& text, const std::vector<LineBreak>& breaks,
                               const LineShape& shape);

/// Appends the runs of a line whose baseline starts at `origin` (the indent is added here).
void placeLine(const ShapedText& text, const Line& line, const LineShape& shape, QPointF origin, int node,
               std::vector<GlyphRun>& runs);

} // namespace budget
