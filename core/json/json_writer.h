// JsonWriter: JSON text with the layout its caller chooses, so that a text diff of two files is readable.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace budget {

/// How an object or array is laid out; everything inside a Line is on that line.
enum class JsonLayout : std::uint8_t { Lines, Line };

/// Calls must form a value: a key before each value inside an object, every begin with its end.
class JsonWriter {
public:
    void beginObject(JsonLayout layout = JsonLayout::Lines) { begin('{', '}', layout); }
    void beginArray(JsonLayout layout = JsonLayout::Lines) { begin('[', ']', layout); }
    void end();

    void key(std::string_view name);
    void key(QStringView name);
    void text(std::string_view utf8);
    void text(QStringView value);
    void integer(std::int64_t value);
    void boolean(bool value);

    /// The text, with a line end; valid once every begin has its end.
    QByteArray take();

private:
    struct Level {
        char closing;
        JsonLayout layout;
        bool isEmpty = true;
    };

    void begin(char opening, char closing, JsonLayout layout);
    void separate();
    void breakLine();
    void append(std::string_view text);
    void quote(std::string_view utf8);

    QByteArray m_bytes;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace budget
