// The table of contents: one line for each entry with dotted leaders, the page's printed number and a link.
#pragma once

#include "core/render/layout/page_flow.h"

namespace budget {

/// Link targets count pages as the entries do; the caller moves them when it puts the stretches together.
void layOutContents(const Contents& contents, const std::vector<ContentsEntry>& entries, PageFlow& pages);

} // namespace budget
