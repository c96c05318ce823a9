// Documents with something in every field, different for each seed.
#pragma once

#include "core/document/document.h"

#include <cstdint>

namespace budget {

Document randomDocument(std::uint32_t seed, int entries = 40);

} // namespace budget
