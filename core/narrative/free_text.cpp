#include "core/narrative/free_text.h"

#include <QStringList>

namespace budget {

QString filledIn(const QString& text, int year) {
    QString filled = text.trimmed();
    filled.replace(QStringLiteral("{本年}"), QString::number(year));
    filled.replace(QStringLiteral("{上年}"), QString::number(year - 1));
    return filled;
}

QString clause(const QString& text, int year) {
    static const QString stops = QStringLiteral("。．.；;，,");
    QString filled = filledIn(text, year);
    while (!filled.isEmpty() && stops.contains(filled.back())) {
        filled.chop(1);
    }
    return filled;
}

std::vector<QString> filledInLines(const QString& text, int year) {
    std::vector<QString> lines;
    for (const QString& line : text.split(u'\n')) {
        const QString filled = filledIn(line, year);
        if (!filled.isEmpty()) {
            lines.push_back(filled);
        }
    }
    return lines;
}

} // namespace budget
