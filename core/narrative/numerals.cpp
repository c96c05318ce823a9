#include "core/narrative/numerals.h"

namespace budget {

QString chineseNumeral(int number) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number < 1 || number > 99) {
        return QString::number(number);
    }
    QString text;
    if (number >= 20) {
        text += digits[number / 10];
    }
    if (number >= 10) {
        text += QStringLiteral("十");
    }
    if (number % 10 != 0) {
        text += digits[number % 10];
    }
    return text;
}

} // namespace budget
