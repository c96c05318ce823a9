// Marks: computed values carry invisible marks through a template, so that afterwards every piece of the text
// knows where it comes from. Text that contains a mark itself is escaped and comes out as it went in.
#pragma once

#include "core/narrative/narrative.h"

#include <string>
#include <string_view>
#include <vector>

namespace budget {

class Marks {
public:
    /// The text between marks, ready to be a template's value.
    std::string marked(const QString& text, FigureRef figure);
    /// Rendered text taken apart: marks gone, each value with its origin.
    std::vector<TextSpan> spans(std::string_view rendered) const;

    /// Any mark in a text that was not made here, such as a pack's own words.
    static bool containsMark(std::string_view text);

private:
    std::vector<FigureRef> m_figures;
};

} // namespace budget
