// Records that are described once and both read and written by that description:
//
//     void describe(auto& fields, RecordOf<Unit> auto& unit) {
//         fields.required("name", unit.name);
//         fields.optional("listedName", unit.listedName); // left out of the file while it is empty
//     }
#pragma once

#include "core/document/field_json.h"
#include "core/json/json_writer.h"

#include <concepts>
#include <map>
#include <set>
#include <type_traits>

namespace budget {

/// T or const T.
template <typename U, typename T>
concept RecordOf = std::same_as<std::remove_const_t<U>, T>;

/// Whether a described record stands on one line.
template <typename T> inline constexpr JsonLayout layoutOf = JsonLayout::Lines;

/// Gathers a description as the table for JsonValue::readObject.
class FieldReader {
public:
    template <typename T> void required(std::string_view key, T& target) {
        m_fields.push_back(budget::required(key, target));
    }
    template <typename T> void optional(std::string_view key, T& target) {
        m_fields.push_back(budget::optional(key, target));
    }
    template <typename Enum, std::size_t Count>
    void word(std::string_view key, Enum& target, const std::array<JsonName<Enum>, Count>& names) {
        m_fields.push_back(budget::optional(key, oneOf(target, names)));
    }
    std::span<const JsonField> fields() const { return m_fields; }

private:
    std::vector<JsonField> m_fields;
};

template <typename T>
concept Described = requires(FieldReader& fields, T& record) {
    describe(fields, record);
};

template <Described T> Result<void> readJson(JsonValue value, T& record) {
    FieldReader fields;
    describe(fields, record);
    return value.readObject(fields.fields());
}

inline Result<void> readJson(JsonValue value, std::map<QString, QString>& target) {
    return value.readMap(
        [&target](const QString& key, JsonValue member) { return readJson(member, target[key]); });
}

inline Result<void> readJson(JsonValue value, std::set<QString>& target) {
    return value.readArray([&target](JsonValue element) -> Result<void> {
        const Result<QString> text = element.text();
        if (!text) {
            return text.fault();
        }
        return target.insert(*text).second ? Result<void>() : element.fault(FaultKind::DuplicateField);
    });
}

/// Writes a description; an optional field that holds its default is left out.
class FieldWriter {
public:
    explicit FieldWriter(JsonWriter& out) : m_out(out) {}

    template <typename T> void required(std::string_view key, const T& value);
    template <typename T> void optional(std::string_view key, const T& value) {
        if (!(value == T{})) {
            required(key, value);
        }
    }
    template <typename Enum, std::size_t Count>
    void word(std::string_view key, Enum value, const std::array<JsonName<Enum>, Count>& names) {
        if (value != Enum{}) {
            required(key, nameOf(value, names));
        }
    }

private:
    JsonWriter& m_out;
};

inline void writeJson(JsonWriter& out, std::string_view value) {
    out.text(value);
}
inline void writeJson(JsonWriter& out, const QString& value) {
    out.text(value);
}
inline void writeJson(JsonWriter& out, bool value) {
    out.boolean(value);
}
inline void writeJson(JsonWriter& out, int value) {
    out.integer(value);
}
inline void writeJson(JsonWriter& out, UnitId value) {
    out.integer(static_cast<std::int64_t>(value));
}
inline void writeJson(JsonWriter& out, ProjectId value) {
    out.integer(static_cast<std::int64_t>(value));
}
inline void writeJson(JsonWriter& out, Money value) {
    out.text(exactAmount(value, MoneyUnit::Yuan));
}
inline void writeJson(JsonWriter& out, QDate value) {
    out.text(value.toString(Qt::ISODate));
}
inline void writeJson(JsonWriter& out, const QDateTime& value) {
    out.text(value.toUTC().toString(Qt::ISODate));
}
template <typename Tag, CodeLevel Deepest> void writeJson(JsonWriter& out, Code<Tag, Deepest> code) {
    out.text(code.text());
}

template <typename T> void writeJson(JsonWriter& out, const std::optional<T>& value) {
    writeJson(out, *value);
}

template <typename T> void writeJson(JsonWriter& out, const std::vector<T>& values) {
    out.beginArray();
    for (const T& value : values) {
        writeJson(out, value);
    }
    out.end();
}

inline void writeJson(JsonWriter& out, const std::set<QString>& texts) {
    out.beginArray();
    for (const QString& text : texts) {
        out.text(text);
    }
    out.end();
}

inline void writeJson(JsonWriter& out, const std::map<QString, QString>& map) {
    out.beginObject();
    for (const auto& [key, value] : map) {
        out.key(key);
        out.text(value);
    }
    out.end();
}

template <Described T> void writeJson(JsonWriter& out, const T& record) {
    out.beginObject(layoutOf<T>);
    FieldWriter fields(out);
    describe(fields, record);
    out.end();
}

template <typename T> void FieldWriter::required(std::string_view key, const T& value) {
    m_out.key(key);
    writeJson(m_out, value);
}

} // namespace budget
