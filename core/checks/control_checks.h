// ControlChecks: 批复数 beside the cells they speak of (V-001), with differences grouped by cause: a total
// that differs only because a cell below it does, or a cell of another table that holds the same entries,
// follows from that cell.
#pragma once

#include "core/checks/finding_sides.h"
#include "core/checks/panel_figures.h"

namespace budget {

/// A cell that is not what was approved.
struct ControlDifference {
    CellName name;
    std::optional<CellRef> cell; ///< nothing where the tables know no such row
    Money figure;
    Money approved;
    std::optional<std::size_t> cause; ///< index of the difference this one follows from

    Money difference() const { return figure - approved; }
    friend bool operator==(const ControlDifference&, const ControlDifference&) = default;
};

struct ControlSummary {
    int agreeing = 0;                           ///< cells that are what was approved
    std::vector<ControlDifference> differences; ///< in the order of tables

    int count() const { return agreeing + static_cast<int>(differences.size()); }
    friend bool operator==(const ControlSummary&, const ControlSummary&) = default;
};

class ControlChecks {
public:
    ControlChecks(const Workspace& workspace, FigureSource source);

    /// Finds the cells of all 批复数 anew: they or names in the ledger changed.
    void resolve();
    /// Compares them with the figures as they are; false: as before.
    bool compare();
    const ControlSummary& summary() const { return m_summary; }
    void write(RuleResult& result) const;

private:
    struct Control {
        CellName name;
        std::optional<CellRef> cell;
        Money approved;
    };
    void group();

    const Workspace* m_workspace;
    FigureSource m_source;
    std::vector<Control> m_controls;
    ControlSummary m_summary;
    bool m_fresh = true;
};

/// The entries behind a cell, as the ledger orders them. Looks at every entry.
std::vector<EntryId> entriesBehind(const Workspace& workspace, const CellRef& cell);

} // namespace budget
