// The texts of spreadsheet cells, freed from what a keyboard or an input method leaves in them.
#pragma once

#include "core/base/money.h"

#include <QString>

#include <string>
#include <string_view>

namespace budget {

/// A name: blanks around it removed, nothing else changed.
QString nameText(std::string_view utf8);
/// A code or number: no blanks, full-width characters as ASCII.
std::string codeText(std::string_view utf8);
/// A word of a fixed list: no blanks, brackets in full width, the slash in ASCII.
std::string wordText(std::string_view utf8);

/// Reads an amount as typed: １．５, 1,234.50 (groups of three digits), blanks around it.
ParsedAmount readTypedAmount(std::string_view utf8, MoneyUnit unit);

} // namespace budget
