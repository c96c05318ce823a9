#include "ui/document/cell_history.h"

#include "core/tables/cell_name.h"

#include <algorithm>

namespace budget {

void CellHistory::note(const ChangeSet& changes, const QDateTime& when) {
    for (const PanelChange& panel : changes.panels) {
        for (const CellChange& change : panel.cells) {
            m_steps[{panel.table, panel.panel, change.row, change.column}].push_back(
                {when, change.before, change.after});
        }
    }
}

std::vector<CellStep> CellHistory::stepsOf(const Tables& tables, const Ledger& ledger,
                                           const CellRef& cell) const {
    std::vector<CellStep> steps;
    const CellName name = m_earlier.empty() ? CellName() : cellNameOf(tables, ledger, cell);
    for (const LoggedChange& change : m_earlier) {
        if (change.cell == name) {
            steps.push_back({change.when.toLocalTime(), change.before, change.after});
        }
    }
    if (const auto found = m_steps.find(cell); found != m_steps.end()) {
        steps.insert(steps.end(), found->second.begin(), found->second.end());
    }
    return steps;
}

std::vector<LoggedChange> CellHistory::logged(const Tables& tables, const Ledger& ledger) const {
    std::vector<LoggedChange> log;
    for (const auto& [cell, steps] : m_steps) {
        if (!tables.isLeaf(cell)) {
            continue;
        }
        const CellName name = cellNameOf(tables, ledger, cell);
        for (const CellStep& step : steps) {
            const QDateTime when = QDateTime::fromSecsSinceEpoch(step.when.toSecsSinceEpoch(), Qt::UTC);
            log.push_back({when, name, step.before, step.after});
        }
    }
    // Steps of one cell within a second keep their order; cells of one second stand by their names.
    std::stable_sort(log.begin(), log.end(), [](const LoggedChange& a, const LoggedChange& b) {
        return std::tie(a.when, a.cell) < std::tie(b.when, b.cell);
    });
    log.insert(log.begin(), m_earlier.begin(), m_earlier.end());
    if (log.size() > longestLog) {
        log.erase(log.begin(), log.end() - static_cast<std::ptrdiff_t>(longestLog));
    }
    return log;
}

} // namespace budget
