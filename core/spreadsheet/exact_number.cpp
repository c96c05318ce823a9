#include "core/spreadsheet/exact_number.h"

#include <algorithm>
#include <charconv>

namespace budget {
namespace {

constexpr int mostDigits = 300;
constexpr int trustedDigits = 15; // of binary numbers of 64 bits

/// ±digits × 10^-decimals.
struct Decimal {
    bool isNegative = false;
    std::string digits;
    int decimals = 0;
};

bool takeExponent(std::string_view text, Decimal& number) {
    if (!text.empty() && text.front() == '+') {
        text.remove_prefix(1);
    }
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    number.decimals -= exponent;
    return !text.empty() && error == std::errc() && end == text.data() + text.size() &&
           exponent <= mostDigits && exponent >= -mostDigits;
}

std::optional<Decimal> parsed(std::string_view text) {
    Decimal number;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        number.isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool isFraction = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            number.digits.push_back(c);
            number.decimals += isFraction ? 1 : 0;
        } else if (c == '.' && !isFraction) {
            isFraction = true;
        } else if ((c == 'e' || c == 'E') && takeExponent(text.substr(at + 1), number)) {
            break;
        } else {
            return std::nullopt;
        }
    }
    const bool isUsable = !number.digits.empty() && number.digits.size() <= mostDigits;
    return isUsable ? std::optional(number) : std::nullopt;
}

/// Without zeros that say nothing: at the front, and at the end of the fraction.
void trim(Decimal& number) {
    const std::size_t first = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, first);
    while (number.decimals > 0 && !number.digits.empty() && number.digits.back() == '0') {
        number.digits.pop_back();
        --number.decimals;
    }
    if (number.digits.empty()) {
        number = {false, "0", 0};
    }
}

/// Half up. A carry over nines makes the number one digit longer: 9.99…9 becomes 10.
void roundToTrusted(Decimal& number) {
    const auto size = static_cast<int>(number.digits.size());
    if (number.decimals <= 0 || size <= trustedDigits) {
        return;
    }
    // Digits of the whole part stand as they are.
    const int kept = std::max(trustedDigits, size - number.decimals);
    const bool isUp = kept < size && number.digits[static_cast<std::size_t>(kept)] >= '5';
    number.decimals -= size - kept;
    number.digits.resize(static_cast<std::size_t>(kept));
    for (std::size_t at = number.digits.size(); isUp; --at) {
        if (at == 0) {
            number.digits.insert(0, 1, '1');
            break;
        }
        if (number.digits[at - 1] != '9') {
            ++number.digits[at - 1];
            break;
        }
        number.digits[at - 1] = '0';
    }
    trim(number);
}

} // namespace

std::optional<std::string> exactNumber(std::string_view stored) {
    std::optional<Decimal> number = parsed(stored);
    if (!number) {
        return std::nullopt;
    }
    trim(*number);
    roundToTrusted(*number);
    std::string text = number->digits;
    if (number->decimals < 0) {
        text.append(static_cast<std::size_t>(-number->decimals), '0');
    } else if (number->decimals > 0) {
        const auto decimals = static_cast<std::size_t>(number->decimals);
        if (text.size() <= decimals) {
            text.insert(0, decimals + 1 - text.size(), '0');
        }
        text.insert(text.size() - decimals, 1, '.');
    }
    return number->isNegative ? "-" + text : text;
}

} // namespace budget
