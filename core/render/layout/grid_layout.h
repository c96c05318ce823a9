// A ruled table or form: finds the page's shape, the type size and the rows' heights, and lays it out.
#pragma once

#include "core/render/layout/text_flow.h"

#include <functional>

namespace budget {

/// Starts a page for the grid. False when `keepGoing`, asked once a page, says so.
bool layOutGrid(const Grid& grid, PageFlow& pages, TextFlow& text, const std::function<bool()>& keepGoing);

} // namespace budget
