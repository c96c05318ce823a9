// RowKey: the identity of a row, independent of where it stands and of any computation.
#pragma once

#include "core/ledger/entry.h"

#include <cstdint>
#include <functional>

namespace budget {

enum class RowKind : std::uint8_t {
    Total,
    Node,    ///< a node of the tree of rows, at `depth` levels below the total
    Leading, ///< a leading row (基本支出) under its parent; `index` says which
    Fixed,   ///< a fixed row; `index` says which
    Rest,    ///< 未细化: what the rows below the parent do not cover; `depth`/`index` are the parent's
};

struct RowKey {
    RowKind kind = RowKind::Total;
    std::uint8_t depth = 0;
    std::int16_t index = -1;
    UnitId unit = UnitId::Department;
    FunctionCode function;
    EconomicCode economic;
    ProjectId project = ProjectId::None;

    friend bool operator==(const RowKey&, const RowKey&) = default;
};

} // namespace budget

template <> struct std::hash<budget::RowKey> {
    std::size_t operator()(const budget::RowKey& key) const noexcept {
        const auto mix = [](std::uint64_t h, std::uint64_t v) {
            h = (h ^ v) * 0x9E3779B97F4A7C15ULL;
            return h ^ (h >> 29);
        };
        std::uint64_t h = static_cast<std::uint64_t>(key.kind) | static_cast<std::uint64_t>(key.depth) << 8 |
                          static_cast<std::uint64_t>(static_cast<std::uint16_t>(key.index)) << 16;
        h = mix(h, static_cast<std::uint64_t>(key.unit) << 32 | key.function.value());
        h = mix(h, static_cast<std::uint64_t>(key.project) << 32 | key.economic.value());
        return static_cast<std::size_t>(h);
    }
};
