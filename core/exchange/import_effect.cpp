#include "core/exchange/import_effect.h"

#include <unordered_map>

namespace budget {
namespace {

/// An entry without its identity; `amount` is left zero where any amount will do.
struct EntryKey {
    Coordinates at;
    Money amount;

    friend bool operator==(const EntryKey&, const EntryKey&) = default;
};

struct EntryKeyHash {
    std::size_t operator()(const EntryKey& key) const {
        return qHashMulti(0, static_cast<std::uint32_t>(key.at.unit), key.at.function.value(),
                          key.at.economic.value(), static_cast<std::uint32_t>(key.at.project),
                          static_cast<int>(key.at.fund), static_cast<int>(key.at.nature), key.amount.fen());
    }
};

/// What is still to be matched, in order.
class Waiting {
public:
    void put(const EntryKey& key, std::size_t index) { m_queues[key].indexes.push_back(index); }
    std::optional<std::size_t> take(const EntryKey& key) {
        const auto found = m_queues.find(key);
        if (found == m_queues.end() || found->second.taken == found->second.indexes.size()) {
            return std::nullopt;
        }
        return found->second.indexes[found->second.taken++];
    }

private:
    struct Queue {
        std::vector<std::size_t> indexes;
        std::size_t taken = 0;
    };
    std::unordered_map<EntryKey, Queue, EntryKeyHash> m_queues;
};

/// An entry that goes or comes, and the one of the other kind that it is matched with.
struct Side {
    const Entry* entry = nullptr;
    std::optional<std::size_t> partner = {};
};

void add(EntrySum& to, Money amount) {
    ++to.entries;
    to.sum += amount;
}

class Matching {
public:
    Matching(const Ledger& ledger, const Edit& planned) {
        for (const Change& change : planned.changes) {
            const auto* entry = std::get_if<EntryChange>(&change);
            if (const Entry* old = entry ? ledger.entry(entry->id) : nullptr) {
                m_before.push_back({old});
            }
            if (entry && entry->entry) {
                m_after.push_back({&*entry->entry});
            }
        }
    }

    /// Pairs entries of the same dimensions, those of the same amount first.
    void match() {
        matchBy([](const Entry& entry) { return EntryKey{entry.at, entry.amount}; });
        matchBy([](const Entry& entry) { return EntryKey{entry.at, {}}; });
    }

    void tell(ImportEffect& effect) const;

private:
    template <typename KeyOf> void matchBy(KeyOf keyOf) {
        Waiting waiting;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (!m_before[i].partner) {
                waiting.put(keyOf(*m_before[i].entry), i);
            }
        }
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const auto partner = m_after[i].partner ? std::nullopt : waiting.take(keyOf(*m_after[i].entry));
            if (partner) {
                m_after[i].partner = partner;
                m_before[*partner].partner = i;
            }
        }
    }

    std::vector<Side> m_before;
    std::vector<Side> m_after;
};

void Matching::tell(ImportEffect& effect) const {
    for (const auto& [entry, partner] : m_before) {
        const Entry* after = partner ? m_after[*partner].entry : nullptr;
        if (!after) {
            add(effect.removed, entry->amount);
            effect.differences.push_back({entry->at, entry->amount, std::nullopt});
        } else if (after->amount == entry->amount) {
            add(effect.unchanged, entry->amount);
        } else {
            add(effect.changedFrom, entry->amount);
            add(effect.changedTo, after->amount);
            effect.differences.push_back({entry->at, entry->amount, after->amount});
        }
    }
    for (const auto& [entry, partner] : m_after) {
        if (!partner) {
            add(effect.added, entry->amount);
            effect.differences.push_back({entry->at, std::nullopt, entry->amount});
        }
    }
}

void nameWhatIsNew(const Ledger& ledger, const Edit& planned, ImportEffect& effect) {
    for (const Change& change : planned.changes) {
        if (const auto* unit = std::get_if<UnitChange>(&change); unit && unit->unit) {
            if (!ledger.unit(unit->id)) {
                effect.newUnits[unit->id] = unit->unit->name;
            }
        } else if (const auto* project = std::get_if<ProjectChange>(&change); project && project->project) {
            if (!ledger.project(project->id)) {
                effect.newProjects[project->id] = project->project->name;
            }
        }
    }
}

} // namespace

ImportEffect effectOfImport(const Ledger& ledger, const Edit& planned) {
    ImportEffect effect;
    Matching matching(ledger, planned);
    matching.match();
    matching.tell(effect);
    nameWhatIsNew(ledger, planned, effect);
    return effect;
}

} // namespace budget
