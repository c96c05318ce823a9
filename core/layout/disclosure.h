// DisclosureRules: which name of a project is printed at which place, by its 公开属性. The layout pack's
// word.
#pragma once

#include "core/ledger/project.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace budget {

/// A place where projects are named.
enum class ProjectPlace : std::uint8_t {
    Table7,      ///< 一般公共预算项目支出情况表
    Table11,     ///< 上年结转结余情况明细表
    Section7,    ///< 三.七
    Section11,   ///< 三.十一
    Performance, ///< 绩效目标表; a masked project has none
};
inline constexpr int projectPlaceCount = 5;

/// "t07", "t11", "section7", "section11", "performance".
std::optional<ProjectPlace> projectPlaceFromId(std::string_view id);
/// "open", "partial", "withheld".
std::optional<Disclosure> disclosureFromId(std::string_view id);

class DisclosureRules {
public:
    /// Until told otherwise only open projects are named.
    DisclosureRules();

    void set(ProjectPlace place, Disclosure level, bool masked);
    bool masks(Disclosure level, ProjectPlace place) const {
        return m_masked[static_cast<std::size_t>(place)][static_cast<std::size_t>(level)];
    }
    /// Masked wherever it is named, so that its real name may stand nowhere.
    bool masksEverywhere(Disclosure level) const;
    /// The project's name or its mask.
    QString printedName(const Project& project, ProjectPlace place) const;

    friend bool operator==(const DisclosureRules&, const DisclosureRules&) = default;

private:
    std::array<std::array<bool, 3>, projectPlaceCount> m_masked{};
};

} // namespace budget
