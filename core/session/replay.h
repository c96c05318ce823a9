// Replaying an edit that comes from a file: it is applied whole or, where it does not fit, not at all.
#pragma once

#include "core/edit/edit.h"

namespace budget {

enum class Replay : std::uint8_t { Applied, DoesNotFit };

Replay replay(Document& document, const Edit& edit);

} // namespace budget
