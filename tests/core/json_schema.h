// JsonSchema: as much of JSON Schema 2020-12 as the schema of the document file uses.
#pragma once

#include <QJsonObject>
#include <QString>

namespace budget {

class JsonSchema {
public:
    explicit JsonSchema(QJsonObject root) : m_root(std::move(root)) {}

    /// The path of the first value that does not comply, and why; empty when all do.
    QString violation(const QJsonValue& value) const { return check(value, m_root, QString()); }

private:
    QString check(const QJsonValue& value, const QJsonObject& schema, const QString& path) const;
    QString checkObject(const QJsonObject& object, const QJsonObject& schema, const QString& path) const;
    static bool complies(const QJsonValue& value, const QJsonObject& schema);

    QJsonObject m_root;
};

} // namespace budget
