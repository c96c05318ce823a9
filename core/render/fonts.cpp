#include "core/render/fonts.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace budget {

namespace {

/// A face without these is not taken for a role, whatever its name says.
constexpr char32_t commonCharacters[] = U"一般公共预算部门收支总体情况表单位万元财政拨款乌鲁木齐市人民政府外"
                                        U"事办公室年月日第说明名词解释（）《》“”，。、；："
                                        U"0123456789.%-+=ABCabc";

bool isUsable(const FontFace& face) {
    const std::u32string_view characters = commonCharacters;
    return std::all_of(characters.begin(), characters.end(), [&](char32_t c) { return face.covers(c); });
}

/// Faces that lend characters to every role, before any other face is asked.
std::vector<FontWish> lenders() {
    return {{QStringLiteral("Noto Serif CJK SC"), FontWeight::Regular},
            {QStringLiteral("Noto Sans CJK SC"), FontWeight::Regular},
            {QStringLiteral("SimSun-ExtB"), FontWeight::Any},
            {QStringLiteral("SimSun"), FontWeight::Any}};
}

} // namespace

FontWishes officialFonts() {
    using enum FontWeight;
    const auto wish = [](const char16_t* family, FontWeight weight) {
        return FontWish{QString::fromUtf16(family), weight};
    };
    return {
        {{wish(u"方正小标宋_GBK", Any), wish(u"FZXiaoBiaoSong-B05", Any), wish(u"方正小标宋简体", Any),
          wish(u"FZXiaoBiaoSong-B05S", Any), wish(u"华文中宋", Any), wish(u"STZhongsong", Any),
          wish(u"Noto Serif CJK SC", Bold), wish(u"Source Han Serif SC", Bold), wish(u"FandolSong", Bold)},
         {wish(u"黑体", Any), wish(u"SimHei", Any), wish(u"Noto Sans CJK SC", Regular),
          wish(u"Source Han Sans SC", Regular), wish(u"FandolHei", Regular)},
         {wish(u"仿宋_GB2312", Any), wish(u"FangSong_GB2312", Any), wish(u"仿宋", Any),
          wish(u"FangSong", Any), wish(u"华文仿宋", Any), wish(u"STFangsong", Any),
          wish(u"FandolFang", Regular), wish(u"Noto Serif CJK SC", Regular),
          wish(u"Source Han Serif SC", Regular)},
         {wish(u"楷体_GB2312", Any), wish(u"KaiTi_GB2312", Any), wish(u"楷体", Any), wish(u"KaiTi", Any),
          wish(u"华文楷体", Any), wish(u"STKaiti", Any), wish(u"FandolKai", Regular),
          wish(u"LXGW WenKai", Regular), wish(u"Noto Serif CJK SC", Regular)},
         {wish(u"宋体", Any), wish(u"SimSun", Any), wish(u"NSimSun", Any),
          wish(u"Noto Serif CJK SC", Regular), wish(u"Source Han Serif SC", Regular),
          wish(u"FandolSong", Regular)}},
    };
}

struct FontSet::State {
    FontCatalogue catalogue;
    std::array<std::vector<FontFile>, fontRoleCount> candidates; ///< the first is the role's own
    std::array<int, fontRoleCount> own{};
    std::vector<std::unique_ptr<FontFace>> faces;
    std::map<std::pair<QByteArray, int>, int> numbers;
    std::map<std::pair<FontRole, char32_t>, int> lent;
    std::vector<FontReport::Taken> lenders;
    std::set<char32_t> missing;
    std::mutex mutex;

    /// The face's number, -1 when the file is unusable.
    int open(const FontFile& file) {
        const auto [place, isNew] = numbers.try_emplace({file.file, file.index}, -1);
        if (isNew) {
            if (std::unique_ptr<FontFace> face = FontFace::open(file.file, file.index)) {
                place->second = static_cast<int>(faces.size());
                faces.push_back(std::move(face));
            }
        }
        return place->second;
    }

    bool resolveRole(std::size_t role, const std::vector<FontWish>& wishes);
    int lend(FontRole role, char32_t character);
    int firstCovering(const std::vector<FontFile>& files, FontRole role, char32_t character);
};

bool FontSet::State::resolveRole(std::size_t role, const std::vector<FontWish>& wishes) {
    std::vector<FontFile>& files = candidates[role];
    for (const FontWish& wish : wishes) {
        const std::optional<FontFile> file = catalogue.find(wish.family, wish.weight);
        if (!file) {
            continue;
        }
        if (files.empty()) {
            const int number = open(*file);
            if (number < 0 || !isUsable(*faces[number])) {
                continue;
            }
            own[role] = number;
        }
        files.push_back(*file);
    }
    return !files.empty();
}

int FontSet::State::firstCovering(const std::vector<FontFile>& files, FontRole role, char32_t character) {
    for (const FontFile& file : files) {
        const int number = open(file);
        if (number >= 0 && faces[number]->covers(character)) {
            const FontReport::Taken taken{role, file.family, QString::fromUtf8(file.file)};
            if (std::find(lenders.begin(), lenders.end(), taken) == lenders.end()) {
                lenders.push_back(taken);
            }
            return number;
        }
    }
    return -1;
}

int FontSet::State::lend(FontRole role, char32_t character) {
    const auto [place, isNew] = lent.try_emplace({role, character}, own[static_cast<std::size_t>(role)]);
    if (!isNew) {
        return place->second;
    }
    std::vector<FontFile> files = candidates[static_cast<std::size_t>(role)];
    for (const FontWish& wish : budget::lenders()) {
        if (const std::optional<FontFile> file = catalogue.find(wish.family, wish.weight)) {
            files.push_back(*file);
        }
    }
    int number = firstCovering(files, role, character);
    if (number < 0) {
        number = firstCovering(catalogue.filesCovering(character), role, character);
    }
    if (number < 0) {
        missing.insert(character);
    } else {
        place->second = number;
    }
    return place->second;
}

FontSet::FontSet(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FontSet::~FontSet() = default;
FontSet::FontSet(FontSet&&) noexcept = default;
FontSet& FontSet::operator=(FontSet&&) noexcept = default;

Result<FontSet> FontSet::resolve(const FontWishes& wishes) {
    auto state = std::make_unique<State>();
    for (std::size_t role = 0; role < wishes.size(); ++role) {
        if (!state->resolveRole(role, wishes[role])) {
            QStringList families;
            for (const FontWish& wish : wishes[role]) {
                families += wish.family;
            }
            return Fault{.kind = FaultKind::NoFont, .expected = families.join(QStringLiteral(", "))};
        }
    }
    return FontSet(std::move(state));
}

const FontFace& FontSet::face(int number) const {
    const std::lock_guard lock(m_state->mutex);
    return *m_state->faces[static_cast<std::size_t>(number)];
}

int FontSet::faceFor(FontRole role, char32_t character) const {
    const std::lock_guard lock(m_state->mutex);
    const int number = m_state->own[static_cast<std::size_t>(role)];
    const bool isFormat = character < 0x20 || QChar::category(character) == QChar::Other_Format ||
                          QChar::category(character) == QChar::Other_Control;
    if (isFormat || m_state->faces[static_cast<std::size_t>(number)]->covers(character)) {
        return number;
    }
    return m_state->lend(role, character);
}

FontReport FontSet::report() const {
    const std::lock_guard lock(m_state->mutex);
    FontReport report;
    for (std::size_t role = 0; role < m_state->candidates.size(); ++role) {
        const FontFile& file = m_state->candidates[role].front();
        report.roles.push_back({static_cast<FontRole>(role), file.family, QString::fromUtf8(file.file)});
    }
    report.additional = m_state->lenders;
    report.missing.assign(m_state->missing.begin(), m_state->missing.end());
    return report;
}

} // namespace budget
