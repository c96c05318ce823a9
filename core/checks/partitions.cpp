#include "core/checks/partitions.h"

namespace budget {

std::vector<Partition> itemisedPartitions(const NarrativePack& pack) {
    std::vector<Partition> partitions;
    for (std::size_t whole = 0; whole < pack.queries.size(); ++whole) {
        const Query& query = pack.queries[whole];
        if (!query.itemised || *query.itemised != query.scope) {
            continue;
        }
        Partition partition{whole, {}};
        for (std::size_t part = 0; part < pack.queries.size(); ++part) {
            if (part != whole && pack.queries[part].itemised == query.itemised) {
                partition.parts.push_back(part);
            }
        }
        partitions.push_back(std::move(partition));
    }
    return partitions;
}

std::vector<Partition> partitionsOf(const NarrativePack& pack) {
    std::vector<Partition> partitions = itemisedPartitions(pack);
    for (const ShareGroup& group : pack.shareGroups) {
        if (!group.rest.isEmpty()) {
            partitions.push_back({group.whole, group.parts});
        }
    }
    return partitions;
}

} // namespace budget
