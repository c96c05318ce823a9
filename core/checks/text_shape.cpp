#include "core/checks/text_shape.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace budget {
namespace {

struct Pair {
    QChar open;
    QChar close;
};

constexpr std::array<Pair, 9> pairs{{{u'（', u'）'},
                                     {u'(', u')'},
                                     {u'《', u'》'},
                                     {u'〈', u'〉'},
                                     {u'“', u'”'},
                                     {u'‘', u'’'},
                                     {u'【', u'】'},
                                     {u'〔', u'〕'},
                                     {u'[', u']'}}};

/// （ and ( may close each other: widths are another rule's.
QChar folded(QChar c) {
    return c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c;
}

const Pair* pairOf(QChar c, QChar Pair::*side) {
    for (const Pair& pair : pairs) {
        if (pair.*side == c) {
            return &pair;
        }
    }
    return nullptr;
}

/// 1）, 二): the bracket of a number at the beginning of an item.
bool closesNumber(const QString& text, qsizetype at) {
    static const QRegularExpression number(
        QStringLiteral("(^|[\\s。；;，,：:、])[0-9０-９一二三四五六七八九十]{1,3}$"));
    return folded(text[at]) == u')' && number.match(text.left(at)).hasMatch();
}

/// Numbers of one style in the order of the text.
std::optional<NumberGap> gapOf(const QString& text, const QRegularExpression& style) {
    int last = 0;
    auto matches = style.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int number = match.captured(1).toInt();
        if (last == 0 && number != 1) {
            return std::nullopt; // no list, or one that goes on from elsewhere
        }
        if (number != last + 1 && number != 1) {
            return NumberGap{match.capturedStart(1), number, last + 1};
        }
        if (number == 1 && last == 1) {
            return NumberGap{match.capturedStart(1), 1, 2};
        }
        last = number;
    }
    return std::nullopt;
}

} // namespace

std::optional<LooseBracket> looseBracketIn(const QString& text) {
    std::vector<std::pair<qsizetype, QChar>> open; // place, and what closes it
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const Pair* opening = pairOf(text[at], &Pair::open)) {
            open.emplace_back(at, opening->close);
        } else if (const Pair* closing = pairOf(text[at], &Pair::close)) {
            const bool fits = !open.empty() && folded(open.back().second) == folded(text[at]);
            if (fits) {
                open.pop_back();
            } else if (!closesNumber(text, at)) {
                return LooseBracket{at, QString(closing->open)};
            }
        }
    }
    if (open.empty()) {
        return std::nullopt;
    }
    return LooseBracket{open.back().first, QString(open.back().second)};
}

std::optional<NumberGap> numberGapIn(const QString& text) {
    static const QString start = QStringLiteral("(?:^|(?<=[\\s。；;：:，,]))");
    static const std::array<QRegularExpression, 4> styles{
        QRegularExpression(start + QStringLiteral("(\\d{1,2})[.．](?!\\d{1,3}(?!\\d))")),
        QRegularExpression(start + QStringLiteral("(\\d{1,2})、")),
        QRegularExpression(start + QStringLiteral("[（(]?(\\d{1,2})[）)]")),
        QRegularExpression(QStringLiteral("目标(\\d{1,2})[：:]")),
    };
    for (const QRegularExpression& style : styles) {
        if (const auto gap = gapOf(text, style)) {
            return gap;
        }
    }
    return std::nullopt;
}

} // namespace budget
