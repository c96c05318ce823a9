#include "core/json/json_source.h"

#include "core/base/utf8.h"

namespace budget {
namespace {

constexpr std::size_t longestFound = 60;

/// The value or line that begins at `offset`: a text without its quotes, shortened.
QString foundAt(std::string_view text, std::size_t offset) {
    std::string_view rest = text.substr(std::min(offset, text.size()), 8 * longestFound);
    std::size_t end = 0;
    if (rest.starts_with('"')) {
        rest.remove_prefix(1);
        while (end < rest.size() && rest[end] != '"') {
            end += rest[end] == '\\' ? 2 : 1;
        }
    } else if (rest.starts_with('{') || rest.starts_with('[')) {
        end = rest.find('\n');
    } else {
        end = rest.find_first_of(",]} \t\r\n");
    }
    rest = rest.substr(0, std::min(end, rest.size()));
    const QString found = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size()));
    return found.size() > qsizetype{longestFound} ? found.left(longestFound) + u'…' : found;
}

/// The first raw control character inside a text, which JSON forbids.
std::size_t controlCharacterIn(std::string_view text) {
    bool isInside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            isInside = !isInside;
        } else if (isInside && text[i] == '\\') {
            ++i;
        } else if (isInside && static_cast<unsigned char>(text[i]) < 0x20) {
            return i;
        }
    }
    return text.size();
}

/// An odd number of backslashes stands before.
bool isEscaped(std::string_view text, std::size_t at) {
    std::size_t first = at;
    while (first > 0 && text[first - 1] == '\\') {
        --first;
    }
    return (at - first) % 2 != 0;
}

bool isEndOfText(simdjson::error_code error) {
    return error == simdjson::UNCLOSED_STRING || error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT;
}

} // namespace

bool JsonSource::isTooLong(std::size_t start) const {
    const std::string_view window = text().substr(start, JsonValue::longestText + 1);
    std::size_t end = window.find('"');
    while (end != std::string_view::npos && isEscaped(window, end)) {
        end = window.find('"', end + 1);
    }
    return end == std::string_view::npos && window.size() > JsonValue::longestText;
}

Fault JsonSource::faultAt(std::size_t offset, FaultKind kind, const QString& path,
                          const QString& expected) const {
    const TextPlace place = placeOf(text(), offset);
    return {kind, file, place.line, place.column, path, foundAt(text(), offset), expected};
}

Fault JsonSource::faultOf(simdjson::error_code error, const QString& path) {
    if (error == simdjson::UTF8_ERROR) {
        const Utf8Scan scan = scanUtf8(text());
        return faultAt(scan.validBytes, scan.isCut ? FaultKind::Truncated : FaultKind::BadEncoding, path,
                       QStringLiteral("UTF-8"));
    }
    if (error == simdjson::EMPTY) {
        return faultAt(0, FaultKind::Empty, path, {});
    }
    if (isEndOfText(error)) {
        return faultAt(text().size(), FaultKind::Truncated, path, {});
    }
    if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC) {
        return faultAt(0, FaultKind::TooLarge, path, {});
    }
    if (error == simdjson::UNESCAPED_CHARS) {
        return faultAt(controlCharacterIn(text()), FaultKind::Syntax, path, {});
    }
    const char* location = nullptr;
    const bool isInside = document.current_location().get(location) == simdjson::SUCCESS &&
                          location >= bytes.constData() && location < bytes.constData() + length;
    return isInside
               ? faultAt(static_cast<std::size_t>(location - bytes.constData()), FaultKind::Syntax, path, {})
               : faultAt(text().size(), FaultKind::Truncated, path, {});
}

JsonNode::JsonNode(JsonSource& owner)
    : source(owner), offset(std::min(owner.text().find_first_not_of(" \t\r\n"), owner.length)) {}

JsonNode::JsonNode(const JsonNode& above, std::string_view name, std::size_t place,
                   simdjson::ondemand::value read)
    : source(above.source), parent(&above), key(name), index(place), depth(above.depth + 1), value(read),
      offset(static_cast<std::size_t>(value.raw_json_token().data() - source.bytes.constData())) {}

simdjson::simdjson_result<simdjson::ondemand::object> JsonNode::object() {
    return parent ? value.get_object() : source.document.get_object();
}

simdjson::simdjson_result<simdjson::ondemand::array> JsonNode::array() {
    return parent ? value.get_array() : source.document.get_array();
}

char JsonNode::firstByte() const {
    const std::string_view text = source.text();
    return offset < text.size() ? text[offset] : '\0';
}

QString JsonNode::path() const {
    QString text;
    for (const JsonNode* node = this; node->parent; node = node->parent) {
        text.prepend(node->index > 0
                         ? QString::number(node->index - 1)
                         : QString::fromUtf8(node->key.data(), static_cast<qsizetype>(node->key.size())));
        text.prepend(u'/');
    }
    return text;
}

Fault JsonNode::fault(FaultKind kind, const QString& expected) const {
    return source.faultAt(offset, kind, path(), expected);
}

Fault JsonNode::faultOf(simdjson::error_code error, const char* type) const {
    if (error == simdjson::INCORRECT_TYPE) {
        return fault(FaultKind::WrongType, QString::fromLatin1(type));
    }
    return error == simdjson::STRING_ERROR ? fault(FaultKind::Syntax) : source.faultOf(error, path());
}

} // namespace budget
