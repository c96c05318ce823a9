#include "core/newyear/plain_years.h"

#include <algorithm>
#include <optional>

namespace budget {
namespace {

constexpr int digitCount = 4;
constexpr int firstYear = 1950;
constexpr int lastYear = 2099;
const QString chineseDigits = QStringLiteral("〇一二三四五六七八九");
const QString rangeSigns = QStringLiteral("-–—－~～至到、和");

/// −1 for what is no digit. ○ and 零 are read as 〇.
int digitOf(QChar c) {
    if (c == QChar(u'○') || c == QChar(u'零')) {
        return 0;
    }
    const qsizetype chinese = chineseDigits.indexOf(c);
    return chinese >= 0 ? static_cast<int>(chinese) : c.digitValue();
}

qsizetype endOfDigits(const QString& text, qsizetype at) {
    while (at < text.size() && digitOf(text[at]) >= 0) {
        ++at;
    }
    return at;
}

qsizetype endOfBlanks(const QString& text, qsizetype at) {
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

/// The year of just four digits at this place.
std::optional<int> yearAt(const QString& text, qsizetype at) {
    if (endOfDigits(text, at) != at + digitCount) {
        return std::nullopt;
    }
    int year = 0;
    for (qsizetype i = at; i < at + digitCount; ++i) {
        year = year * 10 + digitOf(text[i]);
    }
    return year >= firstYear && year <= lastYear ? std::optional(year) : std::nullopt;
}

/// What follows the digits makes them a year.
bool isFollowedAsYear(const QString& text, qsizetype at) {
    at = endOfBlanks(text, at);
    if (at >= text.size()) {
        return false;
    }
    if (text[at] == QChar(u'年')) {
        return true;
    }
    qsizetype next = at;
    while (next < text.size() && rangeSigns.contains(text[next])) {
        ++next;
    }
    next = endOfBlanks(text, next);
    return next > at && yearAt(text, next) && isFollowedAsYear(text, next + digitCount);
}

} // namespace

std::vector<PlainYear> plainYears(const QString& text) {
    std::vector<PlainYear> years;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (digitOf(text[at]) < 0) {
            continue;
        }
        const qsizetype end = endOfDigits(text, at);
        const bool isFraction = at > 0 && (text[at - 1] == u'.' || text[at - 1] == u',');
        const std::optional<int> year = isFraction ? std::nullopt : yearAt(text, at);
        if (year && isFollowedAsYear(text, end)) {
            years.push_back({at, digitCount, *year});
        }
        at = end - 1;
    }
    return years;
}

QString withYear(QString text, const PlainYear& place, int year) {
    const QChar first = text[place.at];
    QString digits = QString::number(year);
    for (QChar& digit : digits) {
        const int value = digit.digitValue();
        if (first.digitValue() < 0) {
            digit = chineseDigits[value];
        } else {
            digit = QChar(static_cast<char16_t>(first.unicode() - first.digitValue() + value));
        }
    }
    return text.replace(place.at, place.length, digits);
}

} // namespace budget
