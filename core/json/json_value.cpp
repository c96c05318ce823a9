#include "core/json/json_value.h"

#include "core/json/json_source.h"

#include <unordered_set>

namespace budget {
namespace {

namespace ondemand = simdjson::ondemand;

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Calls `visit` with the key and node of each member until it fails or returns false.
template <typename Visit> Result<void> visitMembers(JsonNode& node, const Visit& visit) {
    if (node.depth >= JsonValue::deepest) {
        return node.fault(FaultKind::TooDeep, QString::number(JsonValue::deepest));
    }
    ondemand::object object;
    if (const auto error = node.object().get(object)) {
        return node.faultOf(error, "object");
    }
    for (auto item : object) {
        ondemand::field field;
        if (const auto error = std::move(item).get(field)) {
            return node.faultOf(error);
        }
        const auto keyStart = static_cast<std::size_t>(field.key().raw() - node.source.bytes.constData());
        if (node.source.isTooLong(keyStart)) {
            return node.source.faultAt(keyStart - 1, FaultKind::TooLarge, node.path(),
                                       QString::number(JsonValue::longestText));
        }
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key)) {
            return node.faultOf(error);
        }
        JsonNode member(node, key, 0, field.value());
        const Result<bool> goesOn = visit(key, member);
        if (!goesOn) {
            return goesOn.fault();
        }
        if (!*goesOn) {
            break;
        }
    }
    return {};
}

QString keysOf(std::span<const JsonField> fields) {
    QString keys;
    for (const JsonField& field : fields) {
        keys += (keys.isEmpty() ? QString() : QStringLiteral(", ")) + fromUtf8(field.key);
    }
    return keys;
}

/// A fault whose `found` is the key itself.
Fault keyFault(const JsonNode& member, FaultKind kind, const QString& expected = {}) {
    Fault fault = member.fault(kind, expected);
    fault.found = fromUtf8(member.key);
    return fault;
}

/// Index of the field with this key, looked for from `guess` on; the number of fields if there is none.
std::size_t indexOf(std::span<const JsonField> fields, std::string_view key, std::size_t guess) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t index = (guess + i) % fields.size();
        if (fields[index].key == key) {
            return index;
        }
    }
    return fields.size();
}

} // namespace

JsonType JsonValue::type() const {
    switch (m_node->firstByte()) {
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case '"':
        return JsonType::Text;
    case 't':
    case 'f':
        return JsonType::Boolean;
    case 'n':
        return JsonType::Null;
    default:
        return m_node->firstByte() == '-' || (m_node->firstByte() >= '0' && m_node->firstByte() <= '9')
                   ? JsonType::Number
                   : JsonType::Invalid;
    }
}

Result<std::string_view> JsonValue::utf8() const {
    if (m_node->firstByte() == '"' && m_node->source.isTooLong(m_node->offset + 1)) {
        return m_node->fault(FaultKind::TooLarge, QString::number(longestText));
    }
    std::string_view text;
    if (const auto error = m_node->value.get_string().get(text)) {
        return m_node->faultOf(error, "string");
    }
    return text;
}

Result<QString> JsonValue::text() const {
    const Result<std::string_view> read = utf8();
    return read ? Result<QString>(fromUtf8(*read)) : Result<QString>(read.fault());
}

Result<bool> JsonValue::boolean() const {
    bool read = false;
    if (const auto error = m_node->value.get_bool().get(read)) {
        return m_node->faultOf(error, "boolean");
    }
    return read;
}

Result<std::int64_t> JsonValue::integer(std::int64_t least, std::int64_t most) const {
    std::int64_t read = 0;
    if (m_node->value.get_int64().get(read)) {
        return m_node->fault(FaultKind::WrongType, QStringLiteral("integer"));
    }
    if (read < least || read > most) {
        return m_node->fault(FaultKind::BadValue, QStringLiteral("%1…%2").arg(least).arg(most));
    }
    return read;
}

Result<void> JsonValue::readObject(std::span<const JsonField> fields) const {
    Q_ASSERT(fields.size() <= 64);
    std::uint64_t seen = 0;
    std::size_t guess = 0;
    Result<void> visited = visitMembers(*m_node, [&](std::string_view key, JsonNode& member) -> Result<bool> {
        const std::size_t index = indexOf(fields, key, guess);
        if (index == fields.size()) {
            return keyFault(member, FaultKind::UnknownField, keysOf(fields));
        }
        if ((seen >> index & 1U) != 0) {
            return keyFault(member, FaultKind::DuplicateField);
        }
        seen |= std::uint64_t{1} << index;
        guess = index + 1;
        Result<void> read = fields[index].read(member.asValue());
        return read ? Result<bool>(true) : Result<bool>(read.fault());
    });
    if (!visited) {
        return visited;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isRequired && (seen >> i & 1U) == 0) {
            Fault fault = m_node->fault(FaultKind::MissingField, fromUtf8(fields[i].key));
            fault.path += u'/' + fault.expected;
            return fault;
        }
    }
    return {};
}

Result<void> JsonValue::readMap(const MemberVisitor& visit) const {
    std::unordered_set<std::string_view> seen;
    return visitMembers(*m_node, [&](std::string_view key, JsonNode& member) -> Result<bool> {
        if (!seen.insert(key).second) {
            return keyFault(member, FaultKind::DuplicateField);
        }
        Result<void> read = visit(fromUtf8(key), member.asValue());
        return read ? Result<bool>(true) : Result<bool>(read.fault());
    });
}

Result<void>
JsonValue::peekMembers(const std::function<Result<bool>(std::string_view key, JsonValue)>& visit) const {
    return visitMembers(*m_node,
                        [&](std::string_view key, JsonNode& member) { return visit(key, member.asValue()); });
}

Result<void> JsonValue::readArray(const Visitor& visit) const {
    if (m_node->depth >= deepest) {
        return m_node->fault(FaultKind::TooDeep, QString::number(deepest));
    }
    ondemand::array array;
    if (const auto error = m_node->array().get(array)) {
        return m_node->faultOf(error, "array");
    }
    std::size_t index = 0;
    for (auto item : array) {
        if (const auto error = item.error()) {
            return m_node->faultOf(error);
        }
        JsonNode element(*m_node, {}, ++index, item.value_unsafe());
        if (Result<void> read = visit(element.asValue()); !read) {
            return read;
        }
    }
    return {};
}

Fault JsonValue::fault(FaultKind kind, const QString& expected) const {
    return m_node->fault(kind, expected);
}

std::size_t JsonValue::offset() const {
    return m_node->offset;
}

QString JsonValue::path() const {
    return m_node->path();
}

Result<void> readJson(JsonValue value, QString& target) {
    const Result<std::string_view> read = value.utf8();
    if (!read) {
        return read.fault();
    }
    target = fromUtf8(*read);
    return {};
}

Result<void> readJson(JsonValue value, bool& target) {
    const Result<bool> read = value.boolean();
    if (!read) {
        return read.fault();
    }
    target = *read;
    return {};
}

Result<void> readJson(JsonValue value, int& target) {
    const Result<std::int64_t> read =
        value.integer(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    if (!read) {
        return read.fault();
    }
    target = static_cast<int>(*read);
    return {};
}

} // namespace budget
