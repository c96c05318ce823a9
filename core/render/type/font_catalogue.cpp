#include "core/render/type/font_catalogue.h"

#include <algorithm>
#include <fontconfig/fontconfig.h>

namespace budget {

namespace {

QByteArray text(FcPattern* pattern, const char* object, int index) {
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, object, index, &value) != FcResultMatch) {
        return {};
    }
    return QByteArray(reinterpret_cast<const char*>(value));
}

int number(FcPattern* pattern, const char* object, int otherwise) {
    int value = otherwise;
    return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

bool isTrue(FcPattern* pattern, const char* object) {
    FcBool value = FcFalse;
    return FcPatternGetBool(pattern, object, 0, &value) == FcResultMatch && value;
}

bool hasFamily(FcPattern* pattern, const QByteArray& family) {
    for (int i = 0;; ++i) {
        const QByteArray name = text(pattern, FC_FAMILY, i);
        if (name.isEmpty()) {
            return false;
        }
        if (name.compare(family, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
}

/// Some bold faces claim the weight 400, so the style's name counts as well.
bool isBold(FcPattern* pattern) {
    return number(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR) >= FC_WEIGHT_DEMIBOLD ||
           text(pattern, FC_STYLE, 0).contains("Bold");
}

bool isUprightOutline(FcPattern* pattern) {
    return number(pattern, FC_SLANT, FC_SLANT_ROMAN) == FC_SLANT_ROMAN && isTrue(pattern, FC_OUTLINE) &&
           !isTrue(pattern, FC_VARIABLE);
}

/// How far a face is from an ordinary one; of two regular faces of a family the plainer is taken.
int oddness(FcPattern* pattern, FontWeight weight) {
    const int wanted = weight == FontWeight::Bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR;
    return std::abs(number(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR) - wanted);
}

} // namespace

struct FontCatalogue::Entries {
    FcConfig* config = nullptr;
    std::vector<FcPattern*> patterns; ///< borrowed from `config`, sorted by file and index
};

FontCatalogue::FontCatalogue() : m_entries(std::make_unique<Entries>()) {
    m_entries->config = FcInitLoadConfigAndFonts();
    for (const FcSetName set : {FcSetSystem, FcSetApplication}) {
        FcFontSet* fonts = m_entries->config ? FcConfigGetFonts(m_entries->config, set) : nullptr;
        for (int i = 0; fonts && i < fonts->nfont; ++i) {
            if (isUprightOutline(fonts->fonts[i])) {
                m_entries->patterns.push_back(fonts->fonts[i]);
            }
        }
    }
    std::sort(m_entries->patterns.begin(), m_entries->patterns.end(), [](FcPattern* a, FcPattern* b) {
        const int order = text(a, FC_FILE, 0).compare(text(b, FC_FILE, 0));
        return order != 0 ? order < 0 : number(a, FC_INDEX, 0) < number(b, FC_INDEX, 0);
    });
}

FontCatalogue::~FontCatalogue() {
    if (m_entries && m_entries->config) {
        FcConfigDestroy(m_entries->config);
    }
}

FontCatalogue::FontCatalogue(FontCatalogue&&) noexcept = default;
FontCatalogue& FontCatalogue::operator=(FontCatalogue&& other) noexcept {
    std::swap(m_entries, other.m_entries);
    return *this;
}

std::optional<FontFile> FontCatalogue::find(const QString& family, FontWeight weight) const {
    FcPattern* best = nullptr;
    for (FcPattern* pattern : m_entries->patterns) {
        const bool fits = hasFamily(pattern, family.toUtf8()) &&
                          (weight == FontWeight::Any || isBold(pattern) == (weight == FontWeight::Bold));
        if (fits && (!best || oddness(pattern, weight) < oddness(best, weight))) {
            best = pattern;
        }
    }
    if (!best) {
        return std::nullopt;
    }
    return FontFile{text(best, FC_FILE, 0), number(best, FC_INDEX, 0), family};
}

std::vector<FontFile> FontCatalogue::filesCovering(char32_t character) const {
    std::vector<FontFile> files;
    for (FcPattern* pattern : m_entries->patterns) {
        FcCharSet* characters = nullptr;
        if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) == FcResultMatch &&
            FcCharSetHasChar(characters, character)) {
            files.push_back({text(pattern, FC_FILE, 0), number(pattern, FC_INDEX, 0),
                             QString::fromUtf8(text(pattern, FC_FAMILY, 0))});
        }
    }
    return files;
}

} // namespace budget
