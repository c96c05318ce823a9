// Inside of core/json: the parser's state, and one value on the way from the root to the place being read.
#pragma once

#include "core/json/json_value.h"

#include <QByteArray>

#include <simdjson.h>

namespace budget {

struct JsonSource {
    QByteArray bytes;       // the text, and zeros as simdjson's padding: no zero continues a cut text
    std::size_t length = 0; // of the text
    QString file;
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;

    std::string_view text() const { return {bytes.constData(), length}; }
    /// Whether the text whose first byte stands at `start` is longer than JsonValue::longestText.
    bool isTooLong(std::size_t start) const;
    Fault faultAt(std::size_t offset, FaultKind kind, const QString& path, const QString& expected) const;
    /// What the parser refuses, with the place where it stands.
    Fault faultOf(simdjson::error_code error, const QString& path);
};

struct JsonNode {
    JsonSource& source;
    const JsonNode* parent = nullptr; // nullptr: this is the root
    std::string_view key;             // in an object
    std::size_t index = 0;            // in an array: from 1; 0 = in an object
    int depth = 0;
    simdjson::ondemand::value value; // unless this is the root
    std::size_t offset = 0;

    explicit JsonNode(JsonSource& owner); // the root
    JsonNode(const JsonNode& above, std::string_view name, std::size_t place, simdjson::ondemand::value read);
    JsonNode(const JsonNode&) = delete;
    JsonNode& operator=(const JsonNode&) = delete;

    // The root is asked for through the document, which checks that the text is closed.
    simdjson::simdjson_result<simdjson::ondemand::object> object();
    simdjson::simdjson_result<simdjson::ondemand::array> array();
    JsonValue asValue() { return JsonValue(*this); }
    char firstByte() const;
    QString path() const;
    Fault fault(FaultKind kind, const QString& expected = {}) const;
    /// A refusal of the parser while this value was read as `type`.
    Fault faultOf(simdjson::error_code error, const char* type = "") const;
};

} // namespace budget
