#include "ui/document/cell_history.h"

namespace budget {

void CellHistory::note(const ChangeSet& changes, const QDateTime& when) {
    for (const PanelChange& panel : changes.panels) {
        for (const CellChange& change : panel.cells) {
            m_steps[{panel.table, panel.panel, change.row, change.column}].push_back(
                {when, change.before, change.after});
        }
    }
}

const std::vector<CellStep>* CellHistory::stepsOf(const CellRef& cell) const {
    const auto found = m_steps.find(cell);
    return found == m_steps.end() ? nullptr : &found->second;
}

} // namespace budget
