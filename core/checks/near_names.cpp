#include "core/checks/near_names.h"

#include <algorithm>

namespace budget {
namespace {

/// Shorter ends are found in too many other words.
constexpr qsizetype shortestEnd = 3;

qsizetype commonBeginning(QStringView text, QStringView name) {
    qsizetype length = 0;
    while (length < text.size() && length < name.size() && text[length] == name[length]) {
        ++length;
    }
    return length;
}

/// The length of a beginning and an end of the name that follow each other with a part left out; 0 = none.
qsizetype lengthWithGap(QStringView text, QStringView name) {
    const qsizetype longest = commonBeginning(text, name);
    if (longest == name.size()) {
        return 0;
    }
    for (qsizetype begin = longest; begin >= shortestEnd; --begin) {
        for (qsizetype end = name.size() - begin - 1; end >= shortestEnd; --end) {
            if (text.mid(begin).startsWith(name.last(end))) {
                return begin + end;
            }
        }
    }
    return 0;
}

/// The name's length where just one character differs, and not one at its ends.
qsizetype lengthWithTypo(QStringView text, QStringView name) {
    if (text.size() < name.size() || name.size() < 2 * shortestEnd) {
        return 0;
    }
    const qsizetype begin = commonBeginning(text, name);
    const bool inside = begin >= shortestEnd && begin < name.size() - 1;
    return inside && text.mid(begin + 1, name.size() - begin - 1) == name.mid(begin + 1) ? name.size() : 0;
}

bool standsInside(const QString& text, const NearName& piece, const std::vector<QString>& names) {
    return std::ranges::any_of(names, [&](const QString& name) {
        for (qsizetype at = text.indexOf(name); !name.isEmpty() && at >= 0; at = text.indexOf(name, at + 1)) {
            if (at <= piece.at && piece.at + piece.length <= at + name.size()) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

std::optional<NearName> nearNameIn(const QString& text, const QString& name,
                                   const std::vector<QString>& others) {
    for (qsizetype at = 0; at + shortestEnd <= text.size(); ++at) {
        const QStringView rest = QStringView(text).mid(at);
        if (!rest.startsWith(QStringView(name).left(shortestEnd))) {
            continue;
        }
        const NearName piece{at, std::max(lengthWithGap(rest, name), lengthWithTypo(rest, name))};
        if (piece.length > 0 && !standsInside(text, piece, others)) {
            return piece;
        }
    }
    return std::nullopt;
}

} // namespace budget
