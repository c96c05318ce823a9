// Entry (预算明细): one amount with its coordinates; every figure of the publication is a sum of entries.
#pragma once

#include "core/base/money.h"
#include "core/classification/code.h"
#include "core/ledger/fund.h"
#include "core/ledger/nature.h"
#include "core/ledger/project.h"
#include "core/ledger/unit.h"

#include <cstdint>

namespace budget {

/// The dimensions of the ledger.
enum class Dimension : std::uint8_t { Unit, Function, Fund, Nature, Economic, Project };
inline constexpr int dimensionCount = 6;

/// A set of dimensions.
class DimensionSet {
public:
    constexpr DimensionSet() = default;
    constexpr bool contains(Dimension d) const { return (m_bits >> static_cast<unsigned>(d) & 1U) != 0; }
    constexpr void insert(Dimension d) {
        m_bits = static_cast<std::uint8_t>(m_bits | 1U << static_cast<unsigned>(d));
    }
    constexpr void erase(Dimension d) {
        m_bits = static_cast<std::uint8_t>(m_bits & ~(1U << static_cast<unsigned>(d)));
    }
    constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(DimensionSet, DimensionSet) = default;

private:
    std::uint8_t m_bits = 0;
};

/// A node in each dimension. The root of a dimension means "not said yet" (待细化).
struct Coordinates {
    UnitId unit = UnitId::Department;
    FunctionCode function;
    EconomicCode economic;
    ProjectId project = ProjectId::None;
    Fund fund = Fund::All;
    Nature nature = Nature::All;

    friend bool operator==(const Coordinates&, const Coordinates&) = default;
};

enum class EntryId : std::uint32_t { None = 0 };

struct Entry {
    EntryId id = EntryId::None;
    std::int64_t order = 0; ///< place in the ledger
    Money amount;
    Coordinates at;     ///< where the amount counts
    Coordinates stated; ///< what the clerk said; where `at` goes deeper, the coordinate is inferred (推定)
    DimensionSet assumed; ///< inferred dimensions that came from the chain of defaults, not from a choice
                          ///< among entries

    /// The dimensions in which `at` is inferred.
    DimensionSet inferred() const;
    friend bool operator==(const Entry&, const Entry&) = default;
};

} // namespace budget
