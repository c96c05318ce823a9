// The shape of a text: whether its brackets close and its numbering runs on.
#pragma once

#include <QString>

#include <optional>

namespace budget {

/// The first bracket or quotation mark that has no partner, with where it stands. Numbers of lists such as
/// 1） are none.
struct LooseBracket {
    qsizetype at = 0;
    QString expected; ///< the partner it lacks
};
std::optional<LooseBracket> looseBracketIn(const QString& text);

/// Where the numbers of a list inside a text do not follow each other: 1. 2. 4.
struct NumberGap {
    qsizetype at = 0;
    int found = 0;
    int expected = 0;
};
std::optional<NumberGap> numberGapIn(const QString& text);

} // namespace budget
