// Money: an exact amount in whole 分 (1/100 元), and Figure: what is printed of it.
// No floating point, no locale; a figure is rounded once, half-up, where it is printed.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace budget {

/// An exact amount in 分. Sums must stay inside 64 bits; the ledger guarantees it (Ledger::fits).
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(std::int64_t fen) { return Money(fen); }

    constexpr std::int64_t fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    /// The amount without its sign, in 分; holds the magnitude of every 64-bit amount.
    constexpr std::uint64_t magnitude() const {
        const auto bits = static_cast<std::uint64_t>(m_fen);
        return m_fen < 0 ? ~bits + 1 : bits;
    }

    constexpr Money operator-() const { return Money(-m_fen); }
    constexpr Money& operator+=(Money other) {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money& operator-=(Money other) {
        m_fen -= other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr auto operator<=>(const Money&, const Money&) = default;

private:
    constexpr explicit Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

/// Units of money that occur in files and publications.
enum class MoneyUnit : std::uint8_t {
    Yuan,        ///< 元 = 100 分
    TenThousand, ///< 万元 = 1,000,000 分
};

/// 分 in one unit.
constexpr std::int64_t fenPer(MoneyUnit unit) {
    return unit == MoneyUnit::Yuan ? 100 : 1'000'000;
}

/// Why a text is not an amount.
enum class AmountError : std::uint8_t { NotANumber, TooManyDecimals, Overflow };

/// An amount, or why there is none.
struct ParsedAmount {
    Money money;
    std::optional<AmountError> error;
};

/// Reads "-1234.50" given in `unit`: ASCII digits, one point, an optional sign; nothing else.
/// More decimals than 分 can hold are refused unless they are zeros.
ParsedAmount parseAmount(std::string_view text, MoneyUnit unit);

/// The exact amount in `unit` with as many decimals as it needs, at least `minimumDecimals`.
std::string exactAmount(Money money, MoneyUnit unit, int minimumDecimals = 2);

/// How a layout prints amounts.
struct FigureFormat {
    MoneyUnit unit = MoneyUnit::TenThousand;
    int decimals = 2;

    friend constexpr bool operator==(const FigureFormat&, const FigureFormat&) = default;
};

/// A printed figure: a whole number of the last printed decimal. Differences and rates are reckoned from
/// figures.
class Figure {
public:
    constexpr Figure() = default;
    static constexpr Figure fromUnits(std::int64_t units) { return Figure(units); }
    /// `money` rounded half-up (away from zero on a tie) to the format's last decimal.
    static Figure of(Money money, FigureFormat format);

    constexpr std::int64_t units() const { return m_units; }
    friend constexpr Figure operator-(Figure a, Figure b) { return Figure(a.m_units - b.m_units); }
    friend constexpr auto operator<=>(const Figure&, const Figure&) = default;

    /// "465.24" for 46524 units at two decimals.
    std::string text(int decimals) const;

private:
    constexpr explicit Figure(std::int64_t units) : m_units(units) {}
    std::int64_t m_units = 0;
};

/// A rate or share in hundredths of a percent: 458 = 4.58 %.
class Percent {
public:
    constexpr Percent() = default;
    static constexpr Percent fromHundredths(std::int64_t hundredths) { return Percent(hundredths); }
    /// part / whole, rounded half-up; nothing when whole is zero.
    static std::optional<Percent> ratio(Figure part, Figure whole);

    constexpr std::int64_t hundredths() const { return m_hundredths; }
    friend constexpr auto operator<=>(const Percent&, const Percent&) = default;

    /// "4.58", without the sign %.
    std::string text() const { return Figure::fromUnits(m_hundredths).text(2); }

private:
    constexpr explicit Percent(std::int64_t hundredths) : m_hundredths(hundredths) {}
    std::int64_t m_hundredths = 0;
};

} // namespace budget
