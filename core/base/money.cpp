#include "core/base/money.h"

#include <limits>

namespace budget {
namespace {

__extension__ typedef __int128 Wide; // products of two 64-bit numbers

constexpr int decimalsOf(MoneyUnit unit) {
    return unit == MoneyUnit::Yuan ? 2 : 6;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// magnitude × 10 + digit, or false when 64 bits of 分 cannot hold it.
bool appendDigit(std::uint64_t& magnitude, char digit) {
    constexpr std::uint64_t limit = std::numeric_limits<std::int64_t>::max();
    const auto value = static_cast<std::uint64_t>(digit - '0');
    if (magnitude > (limit - value) / 10) {
        return false;
    }
    magnitude = magnitude * 10 + value;
    return true;
}

/// value / divisor, half-up away from zero.
std::int64_t divideHalfUp(Wide value, Wide divisor) {
    const bool negative = (value < 0) != (divisor < 0);
    const Wide dividend = value < 0 ? -value : value;
    const Wide positive = divisor < 0 ? -divisor : divisor;
    const Wide rounded = (dividend + positive / 2) / positive;
    return static_cast<std::int64_t>(negative ? -rounded : rounded);
}

std::string decimalText(std::uint64_t magnitude, bool negative, int decimals) {
    std::string digits = std::to_string(magnitude);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    if (places > 0) {
        digits.insert(digits.size() - places, 1, '.');
    }
    return negative ? "-" + digits : digits;
}

} // namespace

ParsedAmount parseAmount(std::string_view text, MoneyUnit unit) {
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() && fraction.empty()) {
        return {{}, AmountError::NotANumber};
    }
    std::uint64_t magnitude = 0;
    bool fits = true;
    for (const char c : whole) {
        if (!isDigit(c)) {
            return {{}, AmountError::NotANumber};
        }
        fits = fits && appendDigit(magnitude, c);
    }
    for (const char c : fraction) {
        if (!isDigit(c)) {
            return {{}, AmountError::NotANumber};
        }
    }
    while (!fraction.empty() && fraction.back() == '0') {
        fraction.remove_suffix(1);
    }
    const auto places = static_cast<std::size_t>(decimalsOf(unit));
    if (fraction.size() > places) {
        return {{}, AmountError::TooManyDecimals};
    }
    for (std::size_t i = 0; i < places; ++i) {
        fits = fits && appendDigit(magnitude, i < fraction.size() ? fraction[i] : '0');
    }
    if (!fits) {
        return {{}, AmountError::Overflow};
    }
    const auto fen = static_cast<std::int64_t>(magnitude);
    return {Money::fromFen(negative ? -fen : fen), std::nullopt};
}

std::string exactAmount(Money money, MoneyUnit unit, int minimumDecimals) {
    const int places = decimalsOf(unit);
    std::string text = decimalText(money.magnitude(), money.fen() < 0, places);
    const auto keep = static_cast<std::size_t>(places - minimumDecimals);
    for (std::size_t i = 0; i < keep && text.back() == '0'; ++i) {
        text.pop_back();
    }
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

Figure Figure::of(Money money, FigureFormat format) {
    Wide scale = 1;
    for (int i = 0; i < format.decimals; ++i) {
        scale *= 10;
    }
    return Figure(divideHalfUp(money.fen() * scale, fenPer(format.unit)));
}

std::string Figure::text(int decimals) const {
    return decimalText(Money::fromFen(m_units).magnitude(), m_units < 0, decimals);
}

std::optional<Percent> Percent::ratio(Figure part, Figure whole) {
    if (whole.units() == 0) {
        return std::nullopt;
    }
    return Percent(divideHalfUp(static_cast<Wide>(part.units()) * 10000, whole.units()));
}

} // namespace budget
