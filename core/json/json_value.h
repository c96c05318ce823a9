// JsonValue: a value of a JSON text that is being read, strictly and once, from front to back.
// Objects are read by a table of their fields; whatever the table does not foresee is a Fault with file,
// line, path and what stood there. Declare, do not branch:
//
//     Result<void> readJson(JsonValue value, Unit& unit) {
//         return value.readObject({
//             required("name", unit.name),
//             optional("kind", oneOf(unit.kind, kindNames)),
//             optional("children", unit.children), // std::vector<Unit>
//         });
//     }
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace budget {

struct JsonField;
struct JsonNode;

enum class JsonType : std::uint8_t { Object, Array, Text, Number, Boolean, Null, Invalid };

class JsonValue {
public:
    /// Levels of objects and arrays that are accepted; one more is TooDeep.
    static constexpr int deepest = 64;
    /// Bytes of a text, as written, that are accepted; one more is TooLarge.
    static constexpr std::size_t longestText = std::size_t{1} << 20;
    using Visitor = std::function<Result<void>(JsonValue)>;
    using MemberVisitor = std::function<Result<void>(const QString& key, JsonValue)>;

    /// What the value looks like; it is not read by asking.
    JsonType type() const;

    // A value is read by one of these, once. Another type than asked for is WrongType.
    Result<QString> text() const;
    Result<std::string_view> utf8() const; ///< text that lives as long as the document
    Result<bool> boolean() const;
    /// BadValue outside least…most.
    Result<std::int64_t> integer(std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                                 std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
    /// An object of these fields, in any order. Faults: MissingField, UnknownField, DuplicateField.
    Result<void> readObject(std::span<const JsonField> fields) const;
    Result<void> readObject(std::initializer_list<JsonField> fields) const;
    /// An object whose keys are free; a key that stands twice is a DuplicateField.
    Result<void> readMap(const MemberVisitor& visit) const;
    Result<void> readArray(const Visitor& visit) const;
    /// Members of an object until `visit` returns false; the rest is neither read nor checked.
    Result<void> peekMembers(const std::function<Result<bool>(std::string_view key, JsonValue)>& visit) const;

    /// A fault at this value; `found` is its text, shortened.
    Fault fault(FaultKind kind, const QString& expected = {}) const;
    /// Offset of the value in the document's bytes, for JsonDocument::faultAt.
    std::size_t offset() const;
    QString path() const; ///< /entries/3/amount

private:
    friend struct JsonNode;
    explicit JsonValue(JsonNode& node) : m_node(&node) {}
    JsonNode* m_node;
};

/// A field an object may or must have, and what reads its value.
struct JsonField {
    std::string_view key;
    bool isRequired = true;
    JsonValue::Visitor read;
};

inline Result<void> JsonValue::readObject(std::initializer_list<JsonField> fields) const {
    return readObject(std::span(fields.begin(), fields.size()));
}

Result<void> readJson(JsonValue value, QString& target);
Result<void> readJson(JsonValue value, bool& target);
Result<void> readJson(JsonValue value, int& target);

/// Anything a readJson() is found for; an optional one is set when its field stands there.
template <typename T> Result<void> readJson(JsonValue value, std::optional<T>& target) {
    return readJson(value, target.emplace());
}

template <typename T> Result<void> readJson(JsonValue value, std::vector<T>& target) {
    return value.readArray([&target](JsonValue element) { return readJson(element, target.emplace_back()); });
}

template <typename T>
concept JsonReader = std::invocable<T&, JsonValue>;

template <JsonReader Reader> JsonField required(std::string_view key, Reader reader) {
    return {key, true, std::move(reader)};
}

template <JsonReader Reader> JsonField optional(std::string_view key, Reader reader) {
    return {key, false, std::move(reader)};
}

template <typename T>
requires(!JsonReader<T>) JsonField required(std::string_view key, T& target) {
    return {key, true, [&target](JsonValue value) { return readJson(value, target); }};
}

template <typename T>
requires(!JsonReader<T>) JsonField optional(std::string_view key, T& target) {
    return {key, false, [&target](JsonValue value) { return readJson(value, target); }};
}

/// One of the words an enumeration is written as.
template <typename Enum> struct JsonName {
    std::string_view name;
    Enum value;
};

/// Reads a word of `names` into `target`; any other is a BadValue that lists them.
template <typename Enum, std::size_t Count>
auto oneOf(Enum& target, const std::array<JsonName<Enum>, Count>& names) {
    return [&target, &names](JsonValue value) -> Result<void> {
        const Result<std::string_view> word = value.utf8();
        if (!word) {
            return word.fault();
        }
        QString known;
        for (const JsonName<Enum>& name : names) {
            if (name.name == *word) {
                target = name.value;
                return {};
            }
            known += (known.isEmpty() ? QString() : QStringLiteral(", ")) +
                     QString::fromUtf8(name.name.data(), static_cast<qsizetype>(name.name.size()));
        }
        return value.fault(FaultKind::BadValue, known);
    };
}

/// The word of an enumerator.
template <typename Enum, std::size_t Count>
std::string_view nameOf(Enum wanted, const std::array<JsonName<Enum>, Count>& names) {
    for (const JsonName<Enum>& name : names) {
        if (name.value == wanted) {
            return name.name;
        }
    }
    return {};
}

} // namespace budget
