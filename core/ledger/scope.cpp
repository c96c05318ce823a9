#include "core/ledger/scope.h"

#include <algorithm>

namespace budget {
namespace {

/// The nodes of one dimension below `code` or at it that a set of roots leaves, or nothing.
template <typename CodeType>
std::vector<CodeType> narrowed(const std::vector<CodeType>& roots, const std::vector<CodeType>& others) {
    std::vector<CodeType> common;
    for (const CodeType root : roots) {
        for (const CodeType other : others) {
            if (root.contains(other)) {
                common.push_back(other);
            } else if (other.contains(root)) {
                common.push_back(root);
            }
        }
    }
    std::sort(common.begin(), common.end());
    common.erase(std::unique(common.begin(), common.end()), common.end());
    return common;
}

} // namespace

template <typename CodeType>
std::optional<CodeSet<CodeType>> CodeSet<CodeType>::intersected(const CodeSet& other) const {
    if (isEverything()) {
        return other;
    }
    if (other.isEverything()) {
        return *this;
    }
    std::vector<CodeType> common = narrowed(m_roots, other.m_roots);
    if (common.empty()) {
        return std::nullopt;
    }
    return CodeSet(std::move(common));
}

template <typename CodeType> bool CodeSet<CodeType>::containsAll(const CodeSet& other) const {
    if (isEverything()) {
        return true;
    }
    return !other.isEverything() && std::all_of(other.m_roots.begin(), other.m_roots.end(),
                                                [this](CodeType root) { return contains(root); });
}

template <typename CodeType> CodeType CodeSet<CodeType>::cover() const {
    if (isEverything()) {
        return CodeType();
    }
    CodeType common = m_roots.front();
    for (const CodeType root : m_roots) {
        while (!common.contains(root)) {
            common = common.parent();
        }
    }
    return common;
}

template class CodeSet<FunctionCode>;
template class CodeSet<EconomicCode>;

bool Scope::meets(const Coordinates& at) const {
    const bool unitMeets = !unit || *unit == at.unit || at.unit == UnitId::Department;
    const bool projectMeets = takesIn(at.project) || at.project == ProjectId::None;
    return unitMeets && projectMeets && !(funds & subtreeOf(at.fund)).isEmpty() &&
           !(natures & subtreeOf(at.nature)).isEmpty() && functions.meets(at.function) &&
           economics.meets(at.economic);
}

std::optional<Scope> Scope::intersected(const Scope& other) const {
    Scope common;
    common.funds = funds & other.funds;
    common.natures = natures & other.natures;
    const auto commonFunctions = functions.intersected(other.functions);
    const auto commonEconomics = economics.intersected(other.economics);
    const bool unitsDiffer = unit && other.unit && *unit != *other.unit;
    const bool projectsDiffer = projects != ProjectScope::Any && other.projects != ProjectScope::Any &&
                                (projects != other.projects || project != other.project);
    if (common.funds.isEmpty() || common.natures.isEmpty() || !commonFunctions || !commonEconomics ||
        unitsDiffer || projectsDiffer) {
        return std::nullopt;
    }
    common.functions = *commonFunctions;
    common.economics = *commonEconomics;
    common.unit = unit ? unit : other.unit;
    const Scope& narrower = projects == ProjectScope::Any ? other : *this;
    common.projects = narrower.projects;
    common.project = narrower.project;
    return common;
}

bool Scope::containsAll(const Scope& other) const {
    const bool projectInsideThis =
        projects == ProjectScope::Any || (projects == other.projects && project == other.project);
    return funds.containsAll(other.funds) && natures.containsAll(other.natures) &&
           functions.containsAll(other.functions) && economics.containsAll(other.economics) &&
           (!unit || unit == other.unit) && projectInsideThis;
}

Coordinates Scope::cover() const {
    Coordinates at;
    at.unit = unit.value_or(UnitId::Department);
    at.function = functions.cover();
    at.economic = economics.cover();
    at.project = projects == ProjectScope::One ? project : ProjectId::None;
    at.fund = coverOf(funds);
    at.nature = coverOf(natures);
    return at;
}

} // namespace budget
