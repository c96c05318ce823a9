// Fund (资金来源): the tree of money a budget is paid from, and sets of its nodes.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace budget {

/// A node of the fund tree. Inner nodes mean "some fund below, not said yet which".
enum class Fund : std::uint8_t {
    All,
    Fiscal,          ///< 财政拨款（补助）
    General,         ///< 一般公共预算
    GeneralOwn,      ///< 一般财力
    GeneralTransfer, ///< 上级一般公共预算安排转移支付
    GovernmentFund,  ///< 政府性基金预算
    GovernmentFundOwn,
    GovernmentFundTransfer,
    Capital, ///< 国有资本经营预算
    CapitalOwn,
    CapitalTransfer,
    Account,      ///< 财政专户核拨（教育收费）
    Unit,         ///< 单位资金
    Business,     ///< 事业收入
    Superior,     ///< 上级补助收入
    Affiliate,    ///< 附属单位上缴收入
    Operating,    ///< 事业单位经营收入
    OtherIncome,  ///< 其他收入
    Carry,        ///< 上年结转结余
    CarryFiscal,  ///< 财政拨款结转
    CarryGeneral, ///< 一般公共预算拨款
    CarryFund,    ///< 基金预算拨款
    CarryCapital, ///< 国有资本经营预算拨款
    CarryOther,   ///< 非财政拨款结转结余
    CarryAccount, ///< 财政专户核拨
    CarryUnit,    ///< 单位资金
};
inline constexpr int fundCount = 26;

/// A set of fund nodes, one bit a node.
class FundSet {
public:
    constexpr FundSet() = default;
    static constexpr FundSet fromBits(std::uint32_t bits) { return FundSet(bits); }

    constexpr std::uint32_t bits() const { return m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(Fund fund) const { return (m_bits >> static_cast<unsigned>(fund) & 1U) != 0; }
    constexpr bool containsAll(FundSet other) const { return (other.m_bits & ~m_bits) == 0; }
    friend constexpr FundSet operator&(FundSet a, FundSet b) { return FundSet(a.m_bits & b.m_bits); }
    friend constexpr FundSet operator|(FundSet a, FundSet b) { return FundSet(a.m_bits | b.m_bits); }
    friend constexpr bool operator==(FundSet, FundSet) = default;

private:
    constexpr explicit FundSet(std::uint32_t bits) : m_bits(bits) {}
    std::uint32_t m_bits = 0;
};

Fund parentOf(Fund fund); ///< Fund::All for the root itself
bool isLeaf(Fund fund);
/// The node and everything below it.
FundSet subtreeOf(Fund fund);
/// The deepest node whose subtree holds the whole set; Fund::All for an empty set.
Fund coverOf(FundSet set);

/// The identifier in files and layout packs: "fiscal.general.own"; "" for the root.
std::string_view idOf(Fund fund);
std::optional<Fund> fundFromId(std::string_view id);
/// The text in a ledger CSV, UTF-8: 一般公共预算/一般财力; an inner node is written without its last part, ""
/// is the root.
std::string_view ledgerTextOf(Fund fund);
std::optional<Fund> fundFromLedgerText(std::string_view text);

} // namespace budget
