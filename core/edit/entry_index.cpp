#include "core/edit/entry_index.h"

#include <algorithm>

namespace budget {

EntryIndex::EntryIndex(const Ledger& ledger) {
    for (const Entry& entry : ledger.entries()) {
        add(entry);
    }
}

void EntryIndex::add(const Entry& entry) {
    m_byUnit[entry.at.unit].push_back(entry.id);
    m_byCodes[entry.at.function][entry.at.economic].push_back(entry.id);
    if (!(entry.at == entry.stated)) {
        m_inferred.insert(entry.id);
    }
}

void EntryIndex::remove(const Entry& entry) {
    std::erase(m_byUnit[entry.at.unit], entry.id);
    std::erase(m_byCodes[entry.at.function][entry.at.economic], entry.id);
    m_inferred.erase(entry.id);
}

void EntryIndex::follow(std::span<const EntryStep> steps) {
    for (const EntryStep& step : steps) {
        if (step.before) {
            remove(*step.before);
        }
        if (step.after) {
            add(*step.after);
        }
    }
}

std::vector<const Entry*> EntryIndex::near(const Ledger& ledger, const Scope& cell) const {
    std::vector<const Entry*> found;
    const auto take = [&](const Ids& ids) {
        for (const EntryId id : ids) {
            const Entry* entry = ledger.entry(id);
            if (cell.meets(entry->at)) {
                found.push_back(entry);
            }
        }
    };
    if (cell.unit) {
        for (const UnitId unit : {UnitId::Department, *cell.unit}) {
            if (const auto ids = m_byUnit.find(unit); ids != m_byUnit.end()) {
                take(ids->second);
            }
        }
    } else {
        for (const auto& [function, economics] : m_byCodes) {
            if (!cell.functions.meets(function)) {
                continue;
            }
            for (const auto& [economic, ids] : economics) {
                if (cell.economics.meets(economic)) {
                    take(ids);
                }
            }
        }
    }
    for (const EntryId id : m_inferred) {
        found.push_back(ledger.entry(id));
    }
    std::sort(found.begin(), found.end()); // entries lie in one array
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace budget
