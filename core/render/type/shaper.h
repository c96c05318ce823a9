// Text to glyphs, once, by HarfBuzz; each character from a face that has it. Lengths are in ems, so that
// the same result serves every size.
#pragma once

#include "core/render/fonts.h"

#include <QString>

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

struct hb_buffer_t;

namespace budget {

struct ShapedGlyph {
    std::uint32_t id = 0;
    int face = 0;
    double advance = 0;
    double offsetX = 0;
    double offsetY = 0; ///< upwards
    int textBegin = 0;
    int textLength = 0;
    char32_t character = 0; ///< the first of its text; 0 when it continues the glyph before it

    friend bool operator==(const ShapedGlyph&, const ShapedGlyph&) = default;
};

/// Glyphs stand in the order they are drawn from left to right; Arabic and the like in stretches of their
/// own. A line feed stays as a glyph without advance that is never drawn.
struct ShapedText {
    QString text;
    std::vector<ShapedGlyph> glyphs;

    double width() const;

    friend bool operator==(const ShapedText&, const ShapedText&) = default;
};

/// A stretch of text in one role.
struct RoleText {
    FontRole role = FontRole::Body;
    QString text;

    friend bool operator==(const RoleText&, const RoleText&) = default;
};

class Shaper {
public:
    explicit Shaper(const FontSet& fonts);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// Stays valid as long as the shaper.
    const ShapedText& shape(FontRole role, const QString& text);
    ShapedText shape(const std::vector<RoleText>& texts);

private:
    /// Text that is shaped in one go.
    struct Stretch {
        int face = -1;
        bool rightToLeft = false;

        friend bool operator==(const Stretch&, const Stretch&) = default;
    };

    void shapeStretch(const Stretch& stretch, const QString& text, int begin, int end, ShapedText& result);
    ShapedText shapeAnew(FontRole role, const QString& text);

    const FontSet& m_fonts;
    hb_buffer_t* m_buffer = nullptr;
    std::array<std::unordered_map<QString, ShapedText>, fontRoleCount> m_known;
};

} // namespace budget
