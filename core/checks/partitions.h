// Partitions: queries of the pack that others make up without a rest.
#pragma once

#include "core/narrative/narrative_pack.h"

#include <vector>

namespace budget {

struct Partition {
    std::size_t whole = 0;
    std::vector<std::size_t> parts;
};

/// What is stated item by item (三公).
std::vector<Partition> itemisedPartitions(const NarrativePack& pack);
/// These, and the groups of shares that are completed by a rest.
std::vector<Partition> partitionsOf(const NarrativePack& pack);

} // namespace budget
