#include "core/edit/reached_totals.h"

#include <algorithm>

namespace budget {

ReachedTotals::ReachedTotals(const Document& document, const Tables& tables, int current) {
    for (int table = 0; table < tables.tableCount(); ++table) {
        const TableDefinition& definition = tables.definition(table);
        if (table != current && document.enteredTables.count(definition.id) != 0 &&
            tables.isItemised(table)) {
            m_watched.push_back(definition.where);
        }
    }
}

bool ReachedTotals::count(const Coordinates& at) const {
    return std::any_of(m_watched.begin(), m_watched.end(),
                       [&](const Scope& table) { return table.contains(at); });
}

bool ReachedTotals::countOnly(const Coordinates& before, const Coordinates& after) const {
    return std::any_of(m_watched.begin(), m_watched.end(),
                       [&](const Scope& table) { return table.contains(after) && !table.contains(before); });
}

} // namespace budget
