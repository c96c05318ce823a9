// JsonDocument: the bytes of a JSON text, read from front to back by simdjson's on-demand parser.
// Reading uses no stack or memory in proportion to the nesting of the text.
#pragma once

#include "core/json/json_value.h"

#include <QByteArray>

#include <memory>

namespace budget {

struct JsonSource;

class JsonDocument {
public:
    /// `file` names the text in faults. A byte order mark is stepped over. Bytes nobody else holds are not
    /// copied.
    JsonDocument(QByteArray bytes, QString file);
    ~JsonDocument();
    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;

    /// Hands the outermost value to `read` and requires that nothing follows it. May be called again.
    Result<void> read(const JsonValue::Visitor& read);
    /// The same without a look at what `read` leaves unread.
    Result<void> peek(const JsonValue::Visitor& read);
    /// Reads the whole text into a value for which there is a readJson().
    template <typename T> Result<T> readAs() {
        T target{};
        const Result<void> done = read([&target](JsonValue value) { return readJson(value, target); });
        return done ? Result<T>(std::move(target)) : Result<T>(done.fault());
    }

    /// A fault at a value seen before (JsonValue::offset), noticed only later.
    Fault faultAt(std::size_t offset, FaultKind kind, const QString& path,
                  const QString& expected = {}) const;

    /// The text, without a byte order mark; nothing is read from this document any more.
    QByteArray takeBytes() &&;

private:
    std::unique_ptr<JsonSource> m_source;
};

} // namespace budget
