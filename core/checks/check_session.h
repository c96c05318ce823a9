// CheckSession: the rules over figures and entries of a workspace, kept up to date by its edits. What an edit
// does not touch is not looked at again. Rules about texts are slower and stand apart: documentResults().
#pragma once

#include "core/checks/check_rule.h"
#include "core/checks/control_checks.h"
#include "core/checks/entry_checks.h"
#include "core/checks/relation_checks.h"
#include "core/checks/row_checks.h"

namespace budget {

class CheckSession {
public:
    /// Both are borrowed. Without a source figures are read from the tables.
    CheckSession(const Workspace& workspace, const CheckPack& pack, FigureSource source = {});
    CheckSession(const CheckSession&) = delete;
    CheckSession& operator=(const CheckSession&) = delete;

    /// Everything from nothing.
    void rebuild();
    /// Follows an edit that was applied to the workspace, with its inverse.
    void follow(const Edit& edit, const Edit& inverse);

    /// One result a rule, by the numbers of the rules.
    const std::vector<RuleResult>& tableResults() const { return m_results; }
    /// How 批复数 stand beside their cells.
    const ControlSummary& controlSummary() const { return m_controls.summary(); }

private:
    /// What an edit asks for beyond the rows its entries stand in.
    struct Reach {
        std::vector<EntryId> entries;
        std::vector<Coordinates> places; ///< where these stood or stand
        std::vector<PlacedRow> placed;
        std::map<UnitId, std::int64_t> units; ///< units and projects put, with their places
        std::map<ProjectId, std::int64_t> projects;
        bool everything = false;
        bool controls = false;
        bool names = false;
    };
    static Reach reachOf(const Edit& edit, const Edit& inverse);
    static void extend(Reach& reach, const Change& change);
    void readLastYear();
    void followRows(const Reach& reach);
    void refresh();
    void refreshPackRule(std::size_t rule);
    CheckState quietState(std::size_t rule) const;
    void placeResults();
    RuleResult& resultOf(const QString& rule);

    const Workspace* m_workspace;
    const CheckPack* m_pack;
    FigureSource m_source;
    std::vector<PanelFigures> m_panels;
    RowChecks m_rows;
    RelationChecks m_relations;
    EntryChecks m_entries;
    ControlChecks m_controls;
    std::unique_ptr<Tables> m_lastYear; // of last year's ledger, for comparing magnitudes
    std::vector<RuleResult> m_results;
};

/// Runs the rules about texts, years, performance, disclosure and staff.
std::vector<RuleResult> documentResults(const CheckInput& input);

/// Orders results by the numbers of their rules: V-001 … V-1103, M-001.
void sortByRule(std::vector<RuleResult>& results);

} // namespace budget
