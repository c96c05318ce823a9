#include "ui/forms/fields/field_text.h"

#include "core/base/typed_amount.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace budget {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// Full-width digits and signs as their narrow ones, without blanks and thousands separators.
QString narrowNumber(const QString& text) {
    QString narrow;
    for (const QChar c : text) {
        if (c.isSpace() || c == u',' || c == u'，') {
            continue;
        }
        const bool fullWidth = c >= u'！' && c <= u'～';
        narrow += fullWidth ? QChar(c.unicode() - u'！' + u'!') : c == u'−' ? QChar(u'-') : c;
    }
    return narrow;
}

} // namespace

QString fieldText(const QString& value, FigureFormat) {
    return value;
}

QString fieldText(const std::vector<QString>& lines, FigureFormat) {
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

QString fieldText(std::optional<int> value, FigureFormat) {
    return value ? QString::number(*value) : QString();
}

QString fieldText(std::optional<Money> value, FigureFormat format) {
    return value ? fieldText(*value, format) : QString();
}

QString fieldText(Money value, FigureFormat format) {
    return QString::fromStdString(exactAmount(value, format.unit, format.decimals));
}

QString fieldText(QDate value, FigureFormat) {
    return value.toString(Qt::ISODate);
}

QString fieldText(bool value, FigureFormat) {
    return value ? QStringLiteral("1") : QStringLiteral("0");
}

QString takeText(QString& place, const QString& text, FigureFormat) {
    place = text;
    return {};
}

QString takeText(std::vector<QString>& lines, const QString& text, FigureFormat) {
    lines.clear();
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.push_back(line.trimmed());
        }
    }
    return {};
}

QString takeText(std::optional<int>& place, const QString& text, FigureFormat) {
    const QString narrow = narrowNumber(text);
    bool isNumber = true;
    const int number = narrow.isEmpty() ? 0 : narrow.toInt(&isNumber);
    if (!isNumber) {
        return FieldWords::tr("“%1” is not a whole number. The old value stays.").arg(text);
    }
    place = narrow.isEmpty() ? std::nullopt : std::optional(number);
    return {};
}

QString takeText(std::optional<Money>& place, const QString& text, FigureFormat format) {
    if (text.trimmed().isEmpty()) {
        place.reset();
        return {};
    }
    Money money;
    const QString complaint = takeText(money, text, format);
    if (complaint.isEmpty() && money.fen() < 0) {
        return FieldWords::tr("An amount here is not below zero. The old value stays.");
    }
    if (complaint.isEmpty()) {
        place = money;
    }
    return complaint;
}

QString takeText(Money& place, const QString& text, FigureFormat format) {
    const TypedAmount typed = readTypedText(text, format.unit, format);
    if (!typed.error) {
        place = typed.money;
        return {};
    }
    switch (*typed.error) {
    case TypedAmountError::TooFine:
        return FieldWords::tr("“%1” is finer than one fen (0.01 yuan). The old value stays.")
            .arg(typed.piece);
    case TypedAmountError::Overflow:
        return FieldWords::tr("“%1” is too large. The old value stays.").arg(typed.piece);
    case TypedAmountError::AmountTimes:
        return FieldWords::tr(
                   "“%1”: an amount can be multiplied only by a whole number. The old value stays.")
            .arg(typed.piece);
    case TypedAmountError::Nonsense:
        break;
    }
    return FieldWords::tr("“%1” is not an amount. The old value stays.").arg(typed.piece);
}

QString takeText(QDate& place, const QString& text, FigureFormat) {
    static const QRegularExpression parts(QStringLiteral("^(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?$"));
    const QString narrow = narrowNumber(text);
    if (narrow.isEmpty()) {
        place = QDate();
        return {};
    }
    const QRegularExpressionMatch match = parts.match(narrow);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!date.isValid()) {
        return FieldWords::tr("“%1” is not a date such as 2024-02-22. The old value stays.").arg(text);
    }
    place = date;
    return {};
}

QString takeText(bool& place, const QString& text, FigureFormat) {
    place = text == QStringLiteral("1");
    return {};
}

std::optional<int> chosenOf(const QStringList& offered, const QString& typed) {
    const QString text = typed.trimmed();
    std::optional<int> only;
    int holding = 0;
    for (int i = 0; i < offered.size(); ++i) {
        if (offered[i].compare(text, Qt::CaseInsensitive) == 0) {
            return i;
        }
        if (!text.isEmpty() && offered[i].contains(text, Qt::CaseInsensitive)) {
            only = i;
            ++holding;
        }
    }
    return holding == 1 ? only : std::nullopt;
}

} // namespace budget
