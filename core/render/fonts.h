// The typefaces of a publication by role, each a file that was checked to hold the characters it is for.
// A character its role's face lacks is taken from another face, so that no rare character of a name is lost.
#pragma once

#include "core/base/result.h"
#include "core/render/type/font_catalogue.h"
#include "core/render/type/font_face.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace budget {

enum class FontRole : std::uint8_t {
    Title,   ///< 小标宋
    Heading, ///< 黑体
    Body,    ///< 仿宋
    Kai,     ///< 楷体
    Table,   ///< 宋体
};
inline constexpr int fontRoleCount = 5;

/// A family to look for.
struct FontWish {
    QString family;
    FontWeight weight = FontWeight::Any;

    friend bool operator==(const FontWish&, const FontWish&) = default;
};

/// The families of each role, best first: those of a clerk's desktop, then those of the distribution.
using FontWishes = std::array<std::vector<FontWish>, fontRoleCount>;
FontWishes officialFonts();

/// What was taken, to be told to the user.
struct FontReport {
    struct Taken {
        FontRole role = FontRole::Title;
        QString family;
        QString file;

        friend bool operator==(const Taken&, const Taken&) = default;
    };
    std::vector<Taken> roles;      ///< one for each role
    std::vector<Taken> additional; ///< faces that lent single characters to a role
    std::vector<char32_t> missing; ///< characters no typeface of this machine has, in code point order

    friend bool operator==(const FontReport&, const FontReport&) = default;
};

/// May be shared between threads; faces are opened when they are first needed and keep their numbers.
class FontSet {
public:
    /// FaultKind::NoFont, with the families that were looked for, when a role has no usable face.
    static Result<FontSet> resolve(const FontWishes& wishes = officialFonts());
    ~FontSet();
    FontSet(FontSet&&) noexcept;
    FontSet& operator=(FontSet&&) noexcept;

    const FontFace& face(int number) const;
    /// The face that draws the character in this role; the role's own when no face has it.
    int faceFor(FontRole role, char32_t character) const;
    /// Also says what was lent and missed so far: complete once the publication is laid out.
    FontReport report() const;

private:
    struct State;
    explicit FontSet(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace budget
