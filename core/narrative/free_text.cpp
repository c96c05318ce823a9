#include "core/narrative/free_text.h"

#include <QStringList>

namespace budget {

QString filledIn(const QString& text, int year) {
    QString filled = text.trimmed();
    filled.replace(QStringLiteral("{本年}"), QString::number(year));
    filled.replace(QStringLiteral("{上年}"), QString::number(year - 1));
    return filled;
}

QString FreeText::printed(const QString& text) const {
    return m_redaction.applied(filledIn(text, m_year));
}

QString FreeText::clause(const QString& text) const {
    static const QString stops = QStringLiteral("。．.；;，,");
    QString printedText = printed(text);
    while (!printedText.isEmpty() && stops.contains(printedText.back())) {
        printedText.chop(1);
    }
    return printedText;
}

std::vector<QString> FreeText::lines(const QString& text) const {
    std::vector<QString> lines;
    for (const QString& line : printed(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty()) {
            lines.push_back(trimmed);
        }
    }
    return lines;
}

} // namespace budget
