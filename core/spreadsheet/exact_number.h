// Numbers of a spreadsheet as exact decimal text, without floating point.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace budget {

/// The plain decimal of a stored number: 1.2345E3 is 1234.5. A fraction of more than 15 significant digits is
/// what binary arithmetic left of a shorter one (57.699999999999996): it is rounded to 15. Whole numbers keep
/// every digit. Nothing for what is no number, or has more than 300 digits.
std::optional<std::string> exactNumber(std::string_view stored);

} // namespace budget
