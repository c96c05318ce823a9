// Type sizes to try, the largest first, where something is set smaller rather than broken or clipped.
#pragma once

#include <vector>

namespace budget {

inline std::vector<double> sizesDown(double largest, double smallest, double step) {
    std::vector<double> sizes;
    double size = largest;
    while (size >= smallest) {
        sizes.push_back(size);
        size -= step;
    }
    return sizes;
}

} // namespace budget
