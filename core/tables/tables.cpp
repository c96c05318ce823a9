#include "core/tables/tables.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace budget {

Tables::Tables(const LayoutPack& pack, const CodeBook& book) : m_pack(&pack), m_book(&book) {
    for (const TableDefinition& table : pack.tables) {
        auto& panels = m_panels.emplace_back();
        for (const PanelDefinition& panel : table.panels) {
            panels.emplace_back(panel, table.where, book);
        }
    }
}

int Tables::tableIndex(const QString& id) const {
    for (std::size_t i = 0; i < m_pack->tables.size(); ++i) {
        if (m_pack->tables[i].id == id) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool Tables::isEmpty(int table) const {
    for (const PanelTable& panel : m_panels[static_cast<std::size_t>(table)]) {
        if (panel.entryCount(RowKey()) > 0) {
            return false;
        }
    }
    return true;
}

bool Tables::isItemised(int table) const {
    for (const PanelTable& panel : m_panels[static_cast<std::size_t>(table)]) {
        if (panel.hasRest()) {
            return false;
        }
    }
    return !isEmpty(table);
}

void Tables::placeRow(const PlacedRow& row, int sign) {
    const int table = tableIndex(row.table);
    if (table < 0) {
        return;
    }
    for (PanelTable& panel : m_panels[static_cast<std::size_t>(table)]) {
        panel.place(panel.path().rowOf(row.at), sign);
    }
}

void Tables::compute(const Ledger& ledger, const std::vector<PlacedRow>& placed) {
    forEachPanel(ledger, [&ledger](PanelTable& panel) {
        panel.clear();
        for (const Entry& entry : ledger.entries()) {
            panel.gather(entry.at, entry.amount);
        }
        panel.rollUp();
    });
    for (const PlacedRow& row : placed) {
        placeRow(row, 1);
    }
    forEachPanel(ledger, [&ledger](PanelTable& panel) {
        panel.finish(ledger);
        static_cast<void>(panel.settle(ledger));
    });
}

/// Panels share nothing, so a large ledger is worked through by as many threads as the machine has
/// processors.
void Tables::forEachPanel(const Ledger& ledger, const std::function<void(PanelTable&)>& work) {
    std::vector<PanelTable*> panels;
    for (auto& ofTable : m_panels) {
        for (PanelTable& panel : ofTable) {
            panels.push_back(&panel);
        }
    }
    std::atomic<std::size_t> next = 0;
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < panels.size(); i = next++) {
            work(*panels[i]);
        }
    };
    constexpr std::size_t large = 10'000; // entries; below that a thread costs more than it saves
    std::vector<std::thread> helpers;
    if (ledger.entries().size() >= large) {
        const unsigned processors = std::min(std::thread::hardware_concurrency(), 8U);
        for (unsigned i = 1; i < processors; ++i) {
            helpers.emplace_back(takeTurns);
        }
    }
    takeTurns();
    for (std::thread& helper : helpers) {
        helper.join();
    }
}

ChangeSet Tables::apply(const Ledger& ledger, std::span<const EntryStep> entries,
                        std::span<const PlacedRow> placed, std::span<const PlacedRow> unplaced) {
    for (const PlacedRow& row : placed) {
        placeRow(row, 1);
    }
    for (const PlacedRow& row : unplaced) {
        placeRow(row, -1);
    }
    ChangeSet changes;
    for (std::size_t table = 0; table < m_panels.size(); ++table) {
        for (std::size_t index = 0; index < m_panels[table].size(); ++index) {
            PanelTable& panel = m_panels[table][index];
            for (const EntryStep& step : entries) {
                if (step.before) {
                    panel.change(step.before->at, step.before->amount, -1);
                }
                if (step.after) {
                    panel.change(step.after->at, step.after->amount, 1);
                }
            }
            PanelChange change = panel.settle(ledger);
            if (!change.isEmpty()) {
                change.table = static_cast<int>(table);
                change.panel = static_cast<int>(index);
                changes.panels.push_back(std::move(change));
            }
        }
    }
    return changes;
}

ChangeSet Tables::reorder(const Ledger& ledger) {
    ChangeSet changes;
    for (std::size_t table = 0; table < m_panels.size(); ++table) {
        for (std::size_t index = 0; index < m_panels[table].size(); ++index) {
            PanelChange change = m_panels[table][index].reorder(ledger);
            if (!change.isEmpty()) {
                change.table = static_cast<int>(table);
                change.panel = static_cast<int>(index);
                changes.panels.push_back(std::move(change));
            }
        }
    }
    return changes;
}

} // namespace budget
