// Paints a laid-out page: preview, printer and image. Glyphs are drawn as the outlines the PDF embeds, so a
// painted page and a printed one agree to the point.
#pragma once

#include "core/render/display_list.h"
#include "core/render/fonts.h"

class QPainter;

namespace budget {

/// One unit of the painter is one point; scale the painter for anything else. Paints no background.
void paintPage(QPainter& painter, const Page& page, const FontSet& fonts);

} // namespace budget
