// The ruling of a grid: the edges of its cells, joined to lines as long as possible.
#pragma once

#include "core/render/display_list.h"

#include <span>
#include <vector>

namespace budget {

std::vector<Rule> rulesAround(std::span<const CellBox> cells);

} // namespace budget
