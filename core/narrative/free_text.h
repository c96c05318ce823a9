// Free texts of the clerk, made ready to stand in a sentence.
#pragma once

#include <QString>

#include <vector>

namespace budget {

/// {本年} and {上年} replaced, blanks at the ends gone.
QString filledIn(const QString& text, int year);
/// As filledIn, without the full stop that the sentence brings itself.
QString clause(const QString& text, int year);
/// The lines of a text that is not empty.
std::vector<QString> filledInLines(const QString& text, int year);

} // namespace budget
