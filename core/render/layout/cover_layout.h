// The first page: the department's name and what this is, large and centred.
#pragma once

#include "core/render/layout/page_flow.h"

namespace budget {

void layOutCover(const Cover& cover, PageFlow& pages);

} // namespace budget
