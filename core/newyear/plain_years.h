// Plain years in a text: 2023年 written out, which no token follows. What a clerk looks through when a text
// is taken over from last year.
#pragma once

#include <QString>

#include <vector>

namespace budget {

struct PlainYear {
    qsizetype at = 0;     ///< of its first digit
    qsizetype length = 0; ///< of its four digits
    int year = 0;

    friend bool operator==(const PlainYear&, const PlainYear&) = default;
};

/// Four digits — half-width, full-width or 二〇二三 — before 年, or before a dash or 至 and another year;
/// from 1950 to 2099. Numbers of documents (〔2023〕5号) and amounts are no plain years.
std::vector<PlainYear> plainYears(const QString& text);

/// The text with another year in the place of one, in the same kind of digits.
QString withYear(QString text, const PlainYear& place, int year);

} // namespace budget
