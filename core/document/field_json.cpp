#include "core/document/field_json.h"

#include <functional>

namespace budget {
namespace {

/// Reads the text of a value and turns it into what `parse` makes of it.
template <typename T, typename Parse>
Result<void> readParsed(JsonValue value, T& target, Parse parse, FaultKind kind,
                        const std::function<QString()>& expected) {
    const Result<std::string_view> text = value.utf8();
    if (!text) {
        return text.fault();
    }
    const std::optional<T> parsed = parse(*text);
    if (!parsed) {
        return value.fault(kind, expected());
    }
    target = *parsed;
    return {};
}

/// The ids of all nodes of a tree but its root.
template <typename Node> QString idsOf(int count) {
    QString ids;
    for (int i = 1; i < count; ++i) {
        const std::string_view id = idOf(static_cast<Node>(i));
        ids += (i > 1 ? QStringLiteral(", ") : QString()) +
               QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    }
    return ids;
}

/// An id; 0 is one only where it names the root of a dimension.
template <typename Id> Result<void> readId(JsonValue value, Id& target, std::int64_t least) {
    const Result<std::int64_t> number = value.integer(least, std::numeric_limits<std::uint32_t>::max() - 1);
    if (!number) {
        return number.fault();
    }
    target = static_cast<Id>(*number);
    return {};
}

FaultKind kindOf(AmountError error) {
    switch (error) {
    case AmountError::TooManyDecimals:
        return FaultKind::TooManyDecimals;
    case AmountError::Overflow:
        return FaultKind::Overflow;
    case AmountError::NotANumber:
        break;
    }
    return FaultKind::BadAmount;
}

} // namespace

Result<void> readJson(JsonValue value, Money& target) {
    const Result<std::string_view> text = value.utf8();
    if (!text) {
        return text.fault();
    }
    const ParsedAmount amount = parseAmount(*text, MoneyUnit::Yuan);
    if (amount.error) {
        return value.fault(kindOf(*amount.error));
    }
    target = amount.money;
    return {};
}

Result<void> readJson(JsonValue value, QDate& target) {
    const auto parse = [](std::string_view text) {
        const QDate date = QDate::fromString(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    return readParsed(value, target, parse, FaultKind::BadValue, [] { return QStringLiteral("YYYY-MM-DD"); });
}

Result<void> readJson(JsonValue value, QDateTime& target) {
    const auto parse = [](std::string_view text) {
        const QString written = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
        const bool same = moment.isValid() && moment.toUTC().toString(Qt::ISODate) == written;
        return same ? std::optional(moment) : std::nullopt;
    };
    return readParsed(value, target, parse, FaultKind::BadValue,
                      [] { return QStringLiteral("YYYY-MM-DDThh:mm:ssZ"); });
}

Result<void> readJson(JsonValue value, UnitId& target) {
    return readId(value, target, 0);
}

Result<void> readJson(JsonValue value, ProjectId& target) {
    return readId(value, target, 0);
}

Result<void> readJson(JsonValue value, EntryId& target) {
    return readId(value, target, 1);
}

Result<void> readJson(JsonValue value, FunctionCode& target) {
    return readParsed(value, target, FunctionCode::parse, FaultKind::BadCode,
                      [] { return QString::fromLatin1(codeLengths<FunctionCode>); });
}

Result<void> readJson(JsonValue value, EconomicCode& target) {
    return readParsed(value, target, EconomicCode::parse, FaultKind::BadCode,
                      [] { return QString::fromLatin1(codeLengths<EconomicCode>); });
}

Result<void> readJson(JsonValue value, Fund& target) {
    return readParsed(value, target, fundFromId, FaultKind::UnknownName,
                      [] { return idsOf<Fund>(fundCount); });
}

Result<void> readJson(JsonValue value, Nature& target) {
    return readParsed(value, target, natureFromId, FaultKind::UnknownName,
                      [] { return idsOf<Nature>(natureCount); });
}

Result<void> readJson(JsonValue value, DimensionSet& target) {
    return value.readArray([&target](JsonValue element) {
        Dimension dimension{};
        Result<void> read = oneOf(dimension, dimensionNames)(element);
        target.insert(dimension);
        return read;
    });
}

Result<void> readJson(JsonValue value, Coordinates& target) {
    return value.readObject({
        optional("unit", target.unit),
        optional("function", target.function),
        optional("fund", target.fund),
        optional("nature", target.nature),
        optional("economic", target.economic),
        optional("project", target.project),
    });
}

} // namespace budget
