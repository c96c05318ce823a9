#include "core/narrative/query.h"

#include <algorithm>

namespace budget {

UnitKinds::UnitKinds(const Ledger& ledger) {
    for (const auto& [id, unit] : ledger.units()) {
        m_kinds.emplace(id, unit.kind);
    }
}

bool UnitKinds::inside(UnitKindSet kinds, UnitId unit) const {
    if (kinds.isEverything()) {
        return true;
    }
    const auto found = m_kinds.find(unit);
    if (found != m_kinds.end()) {
        return kinds.contains(found->second);
    }
    return std::all_of(m_kinds.begin(), m_kinds.end(),
                       [kinds](const auto& each) { return kinds.contains(each.second); });
}

bool UnitKinds::meets(UnitKindSet kinds, UnitId unit) const {
    if (inside(kinds, unit)) {
        return true;
    }
    return unit == UnitId::Department &&
           std::any_of(m_kinds.begin(), m_kinds.end(),
                       [kinds](const auto& each) { return kinds.contains(each.second); });
}

} // namespace budget
