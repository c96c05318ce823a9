#include "core/layout/disclosure.h"

#include <algorithm>

namespace budget {
namespace {

constexpr std::array<std::string_view, projectPlaceCount> placeIds{"t07", "t11", "section7", "section11",
                                                                   "performance"};
constexpr std::array<std::string_view, 3> levelIds{"open", "partial", "withheld"};

template <typename Enum, std::size_t Count>
std::optional<Enum> indexOf(const std::array<std::string_view, Count>& ids, std::string_view id) {
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - ids.begin());
}

} // namespace

std::optional<ProjectPlace> projectPlaceFromId(std::string_view id) {
    return indexOf<ProjectPlace>(placeIds, id);
}

std::optional<Disclosure> disclosureFromId(std::string_view id) {
    return indexOf<Disclosure>(levelIds, id);
}

DisclosureRules::DisclosureRules() {
    m_masked.fill({false, true, true});
}

void DisclosureRules::set(ProjectPlace place, Disclosure level, bool masked) {
    m_masked[static_cast<std::size_t>(place)][static_cast<std::size_t>(level)] = masked;
}

bool DisclosureRules::masksEverywhere(Disclosure level) const {
    return std::all_of(m_masked.begin(), m_masked.end(),
                       [level](const auto& place) { return place[static_cast<std::size_t>(level)]; });
}

QString DisclosureRules::printedName(const Project& project, ProjectPlace place) const {
    return masks(project.disclosure, place) ? maskOf(project) : project.name;
}

} // namespace budget
