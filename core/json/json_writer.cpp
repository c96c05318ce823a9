#include "core/json/json_writer.h"

#include <charconv>

namespace budget {

void JsonWriter::begin(char opening, char closing, JsonLayout layout) {
    separate();
    m_bytes.append(opening);
    const bool isInLine = !m_levels.empty() && m_levels.back().layout == JsonLayout::Line;
    m_levels.push_back({closing, isInLine ? JsonLayout::Line : layout});
}

void JsonWriter::end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == JsonLayout::Lines && !level.isEmpty) {
        breakLine();
    }
    m_bytes.append(level.closing);
}

void JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    m_bytes.append(':');
    if (m_levels.back().layout == JsonLayout::Lines) {
        m_bytes.append(' ');
    }
    m_afterKey = true;
}

void JsonWriter::key(QStringView name) {
    const QByteArray utf8 = name.toUtf8();
    key(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void JsonWriter::text(std::string_view utf8) {
    separate();
    quote(utf8);
}

void JsonWriter::text(QStringView value) {
    const QByteArray utf8 = value.toUtf8();
    text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void JsonWriter::integer(std::int64_t value) {
    separate();
    char digits[24];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), value);
    append({digits, static_cast<std::size_t>(end - digits)});
}

void JsonWriter::boolean(bool value) {
    separate();
    append(value ? "true" : "false");
}

QByteArray JsonWriter::take() {
    m_bytes.append('\n');
    return std::move(m_bytes);
}

/// What stands between the value or key that follows and whatever precedes it.
void JsonWriter::separate() {
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.isEmpty) {
        m_bytes.append(',');
    }
    level.isEmpty = false;
    if (level.layout == JsonLayout::Lines) {
        breakLine();
    }
}

void JsonWriter::breakLine() {
    m_bytes.append('\n');
    m_bytes.append(2 * static_cast<qsizetype>(m_levels.size()), ' ');
}

void JsonWriter::append(std::string_view text) {
    m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
}

void JsonWriter::quote(std::string_view utf8) {
    constexpr char hexadecimal[] = "0123456789abcdef";
    m_bytes.append('"');
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') {
            m_bytes.append('\\');
            m_bytes.append(byte);
        } else if (byte == '\n') {
            append("\\n");
        } else if (byte == '\t') {
            append("\\t");
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            append("\\u00");
            m_bytes.append(hexadecimal[byte >> 4]);
            m_bytes.append(hexadecimal[byte & 0xF]);
        } else {
            m_bytes.append(byte);
        }
    }
    m_bytes.append('"');
}

} // namespace budget
