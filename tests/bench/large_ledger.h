// A large ledger for benchmarks: 200 units, every 项 of the code list, one project for every twenty entries.
#pragma once

#include "core/document/document.h"

namespace budget::bench {

/// A document of `entries` entries; the same every time.
Document largeLedger(std::int64_t entries);

} // namespace budget::bench
