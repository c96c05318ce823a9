#include "core/json/json_document.h"

#include "core/json/json_source.h"

namespace budget {

JsonDocument::JsonDocument(QByteArray bytes, QString file) : m_source(std::make_unique<JsonSource>()) {
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    m_source->length = static_cast<std::size_t>(bytes.size());
    bytes.append(static_cast<qsizetype>(simdjson::SIMDJSON_PADDING), '\0');
    m_source->bytes = std::move(bytes);
    m_source->file = std::move(file);
}

JsonDocument::~JsonDocument() = default;
JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;

Result<void> JsonDocument::read(const JsonValue::Visitor& read) {
    if (Result<void> done = peek(read); !done) {
        return done;
    }
    const char* location = nullptr;
    const auto error = m_source->document.current_location().get(location);
    if (error == simdjson::OUT_OF_BOUNDS) {
        return {};
    }
    return error ? m_source->faultOf(error, {})
                 : m_source->faultAt(static_cast<std::size_t>(location - m_source->bytes.constData()),
                                     FaultKind::TrailingContent, {}, {});
}

Result<void> JsonDocument::peek(const JsonValue::Visitor& read) {
    const simdjson::padded_string_view padded(m_source->bytes.constData(), m_source->length,
                                              static_cast<std::size_t>(m_source->bytes.size()));
    if (const auto error = m_source->parser.iterate(padded).get(m_source->document)) {
        return m_source->faultOf(error, {});
    }
    JsonNode root(*m_source);
    if (root.firstByte() != '{' && root.firstByte() != '[') {
        return root.fault(FaultKind::WrongType, QStringLiteral("object|array"));
    }
    return read(root.asValue());
}

QByteArray JsonDocument::takeBytes() && {
    QByteArray bytes = std::move(m_source->bytes);
    bytes.truncate(static_cast<qsizetype>(m_source->length));
    return bytes;
}

Fault JsonDocument::faultAt(std::size_t offset, FaultKind kind, const QString& path,
                            const QString& expected) const {
    return m_source->faultAt(offset, kind, path, expected);
}

} // namespace budget
