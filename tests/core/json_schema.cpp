#include "tests/core/json_schema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace budget {
namespace {

bool isOfType(const QJsonValue& value, const QString& type) {
    return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray()) ||
           (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool()) ||
           (type == u"integer" && value.isDouble() && value.toInteger(-1) == value.toInteger(-2));
}

bool hasAll(const QJsonObject& object, const QJsonArray& keys) {
    return std::all_of(keys.begin(), keys.end(),
                       [&object](const QJsonValue& key) { return object.contains(key.toString()); });
}

} // namespace

QString JsonSchema::check(const QJsonValue& value, const QJsonObject& schema, const QString& path) const {
    if (const QString ref = schema[u"$ref"].toString(); !ref.isEmpty()) {
        return check(value, m_root[u"$defs"][ref.section(u'/', -1)].toObject(), path);
    }
    if (!complies(value, schema)) {
        return path + QStringLiteral(": value");
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString inside =
                check(array[i], schema[u"items"].toObject(), path + u'/' + QString::number(i));
            if (!inside.isEmpty()) {
                return inside;
            }
        }
    }
    return value.isObject() ? checkObject(value.toObject(), schema, path) : QString();
}

bool JsonSchema::complies(const QJsonValue& value, const QJsonObject& schema) {
    const QString type = schema[u"type"].toString();
    const QRegularExpression pattern(schema[u"pattern"].toString());
    return (type.isEmpty() || isOfType(value, type)) &&
           (!schema.contains(u"const") || schema[u"const"] == value) &&
           (!schema.contains(u"enum") || schema[u"enum"].toArray().contains(value)) &&
           (!schema.contains(u"pattern") || pattern.match(value.toString()).hasMatch()) &&
           (!schema.contains(u"minimum") || value.toInteger() >= schema[u"minimum"].toInteger()) &&
           (!schema.contains(u"maximum") || value.toInteger() <= schema[u"maximum"].toInteger());
}

QString JsonSchema::checkObject(const QJsonObject& object, const QJsonObject& schema,
                                const QString& path) const {
    if (!hasAll(object, schema[u"required"].toArray())) {
        return path + QStringLiteral(": required");
    }
    const QJsonArray alternatives = schema[u"oneOf"].toArray();
    const auto met =
        std::count_if(alternatives.begin(), alternatives.end(), [&object](const QJsonValue& each) {
            return hasAll(object, each[u"required"].toArray());
        });
    if (!alternatives.isEmpty() && met != 1) {
        return path + QStringLiteral(": oneOf");
    }
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString inside = path + u'/' + member.key();
        const bool isListed = properties.contains(member.key());
        if (!isListed && !schema[u"additionalProperties"].isObject()) {
            return inside + QStringLiteral(": unknown");
        }
        const QJsonValue rule = isListed ? properties[member.key()] : schema[u"additionalProperties"];
        const QString violation = check(member.value(), rule.toObject(), inside);
        if (!violation.isEmpty()) {
            return violation;
        }
    }
    return {};
}

} // namespace budget
