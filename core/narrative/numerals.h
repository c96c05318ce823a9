// Numerals of official documents: 一, 十二, 二十.
#pragma once

#include <QString>

namespace budget {

/// The Chinese numeral of 1 … 99; digits for anything else.
QString chineseNumeral(int number);

} // namespace budget
