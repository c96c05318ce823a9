// What fontconfig knows of the typefaces on this machine, asked for by exact family name only: its own
// matching answers a missing 仿宋 with any face it likes.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace budget {

enum class FontWeight : std::uint8_t { Any, Regular, Bold };

struct FontFile {
    QByteArray file;
    int index = 0;
    QString family; ///< the name it was asked for by

    friend bool operator==(const FontFile&, const FontFile&) = default;
};

class FontCatalogue {
public:
    FontCatalogue();
    ~FontCatalogue();
    FontCatalogue(FontCatalogue&&) noexcept;
    FontCatalogue& operator=(FontCatalogue&&) noexcept;

    /// The upright face of exactly this family, in any of its languages' names.
    std::optional<FontFile> find(const QString& family, FontWeight weight) const;
    /// Faces that say they have the character, in a fixed order.
    std::vector<FontFile> filesCovering(char32_t character) const;

private:
    struct Entries;
    std::unique_ptr<Entries> m_entries;
};

} // namespace budget
