// Codes of 政府收支分类科目: values that can only come from text of the right length, and that know their
// tree. A code stands for its whole subtree; the empty code is the root ("all, not said yet").
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace budget {

/// Depth of a code in its tree.
enum class CodeLevel : std::uint8_t {
    All,     ///< the root
    Class,   ///< 类, three digits
    Section, ///< 款, five digits
    Item,    ///< 项, seven digits; functional codes only
};

/// A code with up to `Deepest` levels. Kept as its digits filled up with zeros, so that codes compare in tree
/// order.
template <typename Tag, CodeLevel Deepest> class Code {
public:
    constexpr Code() = default;

    /// Reads "", "201", "20103" or "2010301"; nothing for any other text.
    static constexpr std::optional<Code> parse(std::string_view digits);

    constexpr CodeLevel level() const {
        if (m_digits == 0) {
            return CodeLevel::All;
        }
        if (m_digits % 10000 == 0) {
            return CodeLevel::Class;
        }
        return m_digits % 100 == 0 ? CodeLevel::Section : CodeLevel::Item;
    }
    constexpr bool isRoot() const { return m_digits == 0; }
    /// The code at `level` on the way from the root to this one; this one where it is not that deep.
    constexpr Code upTo(CodeLevel level) const { return Code(m_digits - m_digits % unitOf(level)); }
    constexpr Code parent() const {
        return isRoot() ? Code() : upTo(static_cast<CodeLevel>(static_cast<int>(level()) - 1));
    }
    /// True when `other` is this code or stands below it.
    constexpr bool contains(Code other) const { return other.upTo(level()) == *this; }

    /// All digits: "2010301"; empty for the root.
    std::string text() const;
    /// The two or three digits of one level: "03" for the section of 2010301; empty where the code is not
    /// that deep.
    std::string part(CodeLevel level) const;

    constexpr std::uint32_t value() const { return m_digits; }
    friend constexpr auto operator<=>(const Code&, const Code&) = default; // NOLINT(modernize-use-nullptr)

private:
    constexpr explicit Code(std::uint32_t digits) : m_digits(digits) {}
    static constexpr std::uint32_t unitOf(CodeLevel level) {
        constexpr std::array<std::uint32_t, 4> units{10'000'000, 10'000, 100, 1};
        return units[static_cast<std::size_t>(level)];
    }
    std::uint32_t m_digits = 0; // ccc ss ii
};

struct FunctionTag;
struct EconomicTag;
/// 支出功能分类科目.
using FunctionCode = Code<FunctionTag, CodeLevel::Item>;
/// 部门预算支出经济分类科目.
using EconomicCode = Code<EconomicTag, CodeLevel::Section>;

/// The numbers of digits a code may have, for faults.
template <typename CodeType> inline constexpr const char* codeLengths = "3|5";
template <> inline constexpr const char* codeLengths<FunctionCode> = "3|5|7";

template <typename Tag, CodeLevel Deepest>
constexpr std::optional<Code<Tag, Deepest>> Code<Tag, Deepest>::parse(std::string_view digits) {
    const std::size_t longest = Deepest == CodeLevel::Item ? 7 : 5;
    if (digits.empty()) {
        return Code();
    }
    if (digits.size() > longest || digits.size() < 3 || digits.size() % 2 == 0 || digits.front() == '0') {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 7; ++i) {
        const char c = i < digits.size() ? digits[i] : '0';
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    const Code code(value);
    const auto depth = static_cast<std::size_t>(code.level());
    const bool skipsSection = code.level() == CodeLevel::Item && value / 100 % 100 == 0;
    return digits.size() == 2 * depth + 1 && !skipsSection ? std::optional(code) : std::nullopt;
}

template <typename Tag, CodeLevel Deepest> std::string Code<Tag, Deepest>::text() const {
    return isRoot() ? std::string()
                    : std::to_string(m_digits).substr(0, 2 * static_cast<std::size_t>(level()) + 1);
}

template <typename Tag, CodeLevel Deepest> std::string Code<Tag, Deepest>::part(CodeLevel wanted) const {
    if (wanted == CodeLevel::All || level() < wanted) {
        return {};
    }
    const std::string digits = text();
    return wanted == CodeLevel::Class ? digits.substr(0, 3)
                                      : digits.substr(2 * static_cast<std::size_t>(wanted) - 1, 2);
}

} // namespace budget

template <typename Tag, budget::CodeLevel Deepest> struct std::hash<budget::Code<Tag, Deepest>> {
    std::size_t operator()(budget::Code<Tag, Deepest> code) const noexcept {
        return std::hash<std::uint32_t>()(code.value());
    }
};
