// One typeface read from a file: which characters it has, how wide they are, their outlines.
// The file is mapped, not read; nothing is decoded before it is asked for.
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

#include <cstdint>
#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace budget {

class FontFace {
public:
    /// Nothing when the file is no typeface that can be embedded: unreadable, a bitmap, or CFF2.
    static std::unique_ptr<FontFace> open(const QByteArray& file, int index);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    QString file() const { return QString::fromUtf8(m_file); }
    int index() const { return m_index; }
    double unitsPerEm() const { return m_unitsPerEm; }
    bool hasCffOutlines() const { return m_hasCff; }
    QByteArray postScriptName() const;

    bool covers(char32_t character) const;
    /// In font units.
    double advance(std::uint32_t glyph) const;
    /// In font units, y upwards.
    QPainterPath outline(std::uint32_t glyph) const;

    hb_face_t* face() const { return m_face; }
    hb_font_t* font() const { return m_font; }

private:
    FontFace(QByteArray file, int index, hb_face_t* face);

    QByteArray m_file;
    int m_index = 0;
    hb_face_t* m_face = nullptr;
    hb_font_t* m_font = nullptr;
    double m_unitsPerEm = 1000;
    bool m_hasCff = false;
};

} // namespace budget
