// How many rows of titles the header of a panel takes.
#pragma once

#include "core/layout/table_definition.h"

namespace budget {

int headerDepth(const std::vector<HeaderNode>& nodes);

} // namespace budget
