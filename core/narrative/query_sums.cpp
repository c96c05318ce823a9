#include "core/narrative/query_sums.h"

namespace budget {
namespace {

GroupKey keyOf(GroupBy by, const Coordinates& at) {
    GroupKey key;
    switch (by) {
    case GroupBy::Function:
        key.function = at.function;
        break;
    case GroupBy::Economic:
        key.economic = at.economic;
        break;
    case GroupBy::Project:
        key.project = at.project;
        if (at.project == ProjectId::None) {
            key.unit = at.unit;
            key.basic = subtreeOf(Nature::Basic).contains(at.nature);
        }
        break;
    }
    return key;
}

void addTo(QuerySum& sum, Money amount, int sign) {
    sum.amount += sign > 0 ? amount : -amount;
    sum.entries += sign;
}

} // namespace

QuerySums::QuerySums(const std::vector<Query>& queries, std::vector<Grouping> groupings, const Ledger& ledger)
    : m_queries(&queries), m_groupings(std::move(groupings)), m_sums(queries.size()),
      m_groups(m_groupings.size()) {
    const UnitKinds kinds(ledger);
    for (const Entry& entry : ledger.entries()) {
        add(kinds, entry, +1);
    }
}

void QuerySums::apply(const Ledger& ledger, const Entry* before, const Entry* after) {
    const UnitKinds kinds(ledger);
    if (before) {
        add(kinds, *before, -1);
    }
    if (after) {
        add(kinds, *after, +1);
    }
}

void QuerySums::add(const UnitKinds& kinds, const Entry& entry, int sign) {
    std::vector<bool> inside(m_queries->size());
    for (std::size_t i = 0; i < m_queries->size(); ++i) {
        const Query& query = (*m_queries)[i];
        inside[i] = query.scope.contains(entry.at) && kinds.inside(query.unitKinds, entry.at.unit);
        if (inside[i]) {
            addTo(m_sums[i], entry.amount, sign);
        }
    }
    for (std::size_t i = 0; i < m_groupings.size(); ++i) {
        if (!inside[m_groupings[i].query]) {
            continue;
        }
        const auto place = m_groups[i].try_emplace(keyOf(m_groupings[i].by, entry.at)).first;
        addTo(place->second, entry.amount, sign);
        if (place->second.entries == 0) {
            m_groups[i].erase(place);
        }
    }
}

} // namespace budget
