// FieldText: how a value of the document stands in a text field, and how a text becomes one. Texts that
// cannot be taken are answered with a complaint, and the value stays.
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget {

QString fieldText(const QString& value, FigureFormat format);
QString fieldText(const std::vector<QString>& lines, FigureFormat format);
QString fieldText(std::optional<int> value, FigureFormat format);
QString fieldText(std::optional<Money> value, FigureFormat format);
QString fieldText(Money value, FigureFormat format);
QString fieldText(QDate value, FigureFormat format);
/// A choice of two, or a tick: "0" and "1".
QString fieldText(bool value, FigureFormat format);

/// Puts the text's value into the place; returns why it cannot, or nothing.
QString takeText(QString& place, const QString& text, FigureFormat format);
QString takeText(std::vector<QString>& lines, const QString& text, FigureFormat format);
QString takeText(std::optional<int>& place, const QString& text, FigureFormat format);
QString takeText(std::optional<Money>& place, const QString& text, FigureFormat format);
QString takeText(Money& place, const QString& text, FigureFormat format);
QString takeText(QDate& place, const QString& text, FigureFormat format);
QString takeText(bool& place, const QString& text, FigureFormat format);

/// The index of the offered text that is meant: the same, or the only one that holds what is typed.
std::optional<int> chosenOf(const QStringList& offered, const QString& typed);

/// A choice among the enumerators in their order.
template <typename Enum>
requires std::is_enum_v<Enum> QString fieldText(Enum value, FigureFormat) {
    return QString::number(static_cast<int>(value));
}
template <typename Enum>
requires std::is_enum_v<Enum> QString takeText(Enum& place, const QString& text, FigureFormat) {
    place = static_cast<Enum>(text.toInt());
    return {};
}

} // namespace budget
