#include "core/layout/header_depth.h"

#include <algorithm>

namespace budget {

int headerDepth(const std::vector<HeaderNode>& nodes) {
    int depth = 0;
    for (const HeaderNode& node : nodes) {
        depth = std::max(depth, 1 + headerDepth(node.children));
    }
    return depth;
}

} // namespace budget
