// Free texts of the clerk, made ready to stand in a publication: tokens filled in, masked names replaced. The
// only way in for what was typed.
#pragma once

#include "core/layout/redaction.h"

#include <QString>

#include <vector>

namespace budget {

/// {本年} and {上年} replaced, blanks at the ends gone. For the pack's own words.
QString filledIn(const QString& text, int year);

class FreeText {
public:
    FreeText(int year, Redaction redaction) : m_year(year), m_redaction(std::move(redaction)) {}

    /// Tokens and masked names replaced, blanks at the ends gone.
    QString printed(const QString& text) const;
    /// As printed, without the full stop that the sentence brings itself.
    QString clause(const QString& text) const;
    /// The printed lines of a text that are not empty. A masked name that runs over two of them is found too.
    std::vector<QString> lines(const QString& text) const;

private:
    int m_year;
    Redaction m_redaction;
};

} // namespace budget
