// FigureEntry: what a typed figure means where money was typed earlier with less detail.
#pragma once

#include <cstdint>

namespace budget {

enum class FigureEntry : std::uint8_t {
    Refine,     ///< the less detailed money is refined first
    AddInstead, ///< the difference is new money
};

} // namespace budget
