#include "core/tables/tail_difference.h"

#include <algorithm>
#include <unordered_map>

namespace budget {
namespace {

/// Printed figures of one panel, and what their parts add up to.
class PrintedPanel {
public:
    PrintedPanel(const PanelTable& panel, FigureFormat format) : m_panel(&panel), m_format(format) {
        for (int i = 0; i < panel.rowCount(); ++i) {
            const RowKey row = panel.rowAt(i);
            const auto above = panel.path().parentOf(row);
            for (int c = 0; above && c < width(); ++c) {
                sums(*above)[static_cast<std::size_t>(c)] += figure(row, c);
            }
        }
    }

    /// A part of the cell is printed and all of them miss it.
    bool isMissed(const RowKey& row, int column) const {
        const auto below = m_sums.find(row);
        if (below != m_sums.end() && below->second[static_cast<std::size_t>(column)] != figure(row, column)) {
            return true;
        }
        const auto& columns = m_panel->definition().columns;
        if (!columns[static_cast<std::size_t>(column)].isTotal) {
            return false;
        }
        std::int64_t parts = 0;
        for (int c = 0; c < width(); ++c) {
            parts += columns[static_cast<std::size_t>(c)].container == column ? figure(row, c) : 0;
        }
        return parts != figure(row, column);
    }

    int width() const { return static_cast<int>(m_panel->definition().columns.size()); }

private:
    std::int64_t figure(const RowKey& row, int column) const {
        return Figure::of(m_panel->value(row, column), m_format).units();
    }
    std::vector<std::int64_t>& sums(const RowKey& row) {
        return m_sums.try_emplace(row, static_cast<std::size_t>(width()), 0).first->second;
    }

    const PanelTable* m_panel;
    FigureFormat m_format;
    std::unordered_map<RowKey, std::vector<std::int64_t>> m_sums;
};

} // namespace

std::vector<CellRef> tailDifferences(const Tables& tables, int table) {
    std::vector<CellRef> cells;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const PanelTable& panel = tables.panel(table, p);
        const PrintedPanel printed(panel, tables.pack().figures);
        for (int i = 0; i < panel.rowCount(); ++i) {
            for (int c = 0; c < printed.width(); ++c) {
                if (panel.definition().columns[static_cast<std::size_t>(c)].isValue() &&
                    printed.isMissed(panel.rowAt(i), c)) {
                    cells.push_back({table, p, panel.rowAt(i), c});
                }
            }
        }
    }
    return cells;
}

} // namespace budget
