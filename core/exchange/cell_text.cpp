#include "core/exchange/cell_text.h"

#include <algorithm>

namespace budget {
namespace {

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString withoutBlanks(std::string_view utf8) {
    QString text = fromUtf8(utf8);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

bool areDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The number without commas, or the text as it is where they do not part groups of three digits.
std::string withoutGroups(const std::string& text) {
    const std::size_t first = text.find(',');
    if (first == std::string::npos) {
        return text;
    }
    const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::size_t end = std::min(text.find('.'), text.size());
    const bool startsWell = first > sign && first - sign <= 3;
    std::string joined = text.substr(0, std::min(first, end));
    for (std::size_t at = first; at < end; at += 4) {
        const std::string_view group = std::string_view(text).substr(at, std::min<std::size_t>(4, end - at));
        if (!startsWell || group.size() != 4 || group.front() != ',' || !areDigits(group.substr(1))) {
            return text;
        }
        joined += group.substr(1);
    }
    return first > end ? text : joined + text.substr(end);
}

} // namespace

QString nameText(std::string_view utf8) {
    return fromUtf8(utf8).trimmed();
}

std::string codeText(std::string_view utf8) {
    if (isPlain(utf8)) {
        return std::string(utf8);
    }
    QString text = withoutBlanks(utf8);
    for (QChar& c : text) {
        if (c >= u'！' && c <= u'～') {
            c = QChar(c.unicode() - 0xFEE0);
        } else if (c == u'−') {
            c = u'-';
        }
    }
    return text.toStdString();
}

std::string wordText(std::string_view utf8) {
    QString text = withoutBlanks(utf8);
    text.replace(u'(', u'（').replace(u')', u'）').replace(u'／', u'/');
    return text.toStdString();
}

ParsedAmount readTypedAmount(std::string_view utf8, MoneyUnit unit) {
    return parseAmount(withoutGroups(codeText(utf8)), unit);
}

} // namespace budget
