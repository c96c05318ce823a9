#include "ui/words/plain_label.h"

#include <QRegularExpression>

namespace budget {

QString plainLabel(QString text) {
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    return text.remove(letter).remove(QLatin1Char('&'));
}

} // namespace budget
