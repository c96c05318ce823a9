// Nature (支出性质): basic expenditure (基本支出), split into personnel and operating, or project
// expenditure.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace budget {

enum class Nature : std::uint8_t {
    All,
    Basic,     ///< 基本支出
    Personnel, ///< 人员经费
    Operating, ///< 公用经费
    Project,   ///< 项目支出
};
inline constexpr int natureCount = 5;

/// A set of natures, one bit a node.
class NatureSet {
public:
    constexpr NatureSet() = default;
    static constexpr NatureSet fromBits(std::uint8_t bits) { return NatureSet(bits); }

    constexpr std::uint8_t bits() const { return m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(Nature nature) const {
        return (m_bits >> static_cast<unsigned>(nature) & 1U) != 0;
    }
    constexpr bool containsAll(NatureSet other) const { return (other.m_bits & ~m_bits) == 0; }
    friend constexpr NatureSet operator&(NatureSet a, NatureSet b) {
        return NatureSet(static_cast<std::uint8_t>(a.m_bits & b.m_bits));
    }
    friend constexpr NatureSet operator|(NatureSet a, NatureSet b) {
        return NatureSet(static_cast<std::uint8_t>(a.m_bits | b.m_bits));
    }
    friend constexpr bool operator==(NatureSet, NatureSet) = default;

private:
    constexpr explicit NatureSet(std::uint8_t bits) : m_bits(bits) {}
    std::uint8_t m_bits = 0;
};

Nature parentOf(Nature nature);
bool isLeaf(Nature nature);
NatureSet subtreeOf(Nature nature);
/// The deepest node whose subtree holds the whole set; Nature::All for an empty set.
Nature coverOf(NatureSet set);

/// "basic.personnel", "project"; "" for the root.
std::string_view idOf(Nature nature);
std::optional<Nature> natureFromId(std::string_view id);
/// 基本支出/人员经费, 项目支出; "" for the root.
std::string_view ledgerTextOf(Nature nature);
std::optional<Nature> natureFromLedgerText(std::string_view text);

} // namespace budget
