// OfficialRows: which row of a panel a row of a pasted table is, read from top to bottom; projects that a
// unit does not have yet come into being on the trial.
#pragma once

#include "core/edit/block_plan.h"
#include "core/edit/block_trial.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace budget {

/// What the label columns of a pasted row say.
struct RowLabels {
    QString classCode;
    QString sectionCode;
    QString itemCode;
    QString name;
    QString project;

    bool areBlank() const;
};

/// The row, or why there is none.
struct RowMatch {
    std::optional<RowKey> row;
    BlockReason reason = BlockReason::UnknownRow;
};

class OfficialRows {
public:
    OfficialRows(BlockTrial& trial, int table, int panel);

    /// `figure` is the row's first figure: projects follow their unit until they reach the unit's.
    RowMatch next(const RowLabels& labels, Money figure);
    const std::vector<QString>& newProjects() const { return m_newProjects; }

private:
    const PanelTable& panel() const { return m_trial->tables().panel(m_table, m_panel); }
    const RowAxis& axis() const { return panel().definition().rows; }
    void rememberNames();
    bool isTotal(const RowLabels& labels) const;
    RowMatch nextFixed(const QString& name);
    RowMatch nextCoded(const RowLabels& labels);
    RowMatch nextNamed(const QString& name, Money figure);
    RowMatch nextOfUnit(const QString& name, Money figure);
    std::string codeOf(const RowLabels& labels);
    std::string codeNamed(const QString& name);
    std::optional<UnitId> unitNamed(const QString& name) const;
    ProjectId projectNamed(const QString& name) const;
    ProjectId createProject(const QString& name);
    RowMatch nodeAt(const Coordinates& at) const;
    bool hasLevel(RowLevel level) const;
    bool isEconomic() const;
    bool isOfUnits() const { return hasLevel(RowLevel::Unit); }

    BlockTrial* m_trial;
    int m_table;
    int m_panel;
    std::size_t m_nextFixed = 0;
    std::optional<UnitId> m_unit; ///< the rows' unit; nothing below one that is unknown
    Money m_unitFigure;
    Money m_projectFigures;
    std::string m_lastCode;
    // By bare names and labels.
    std::set<QString> m_totals;
    std::map<QString, UnitId> m_units;
    std::map<std::pair<UnitId, QString>, ProjectId> m_projects;
    std::map<QString, std::vector<std::string>> m_codes; // filled when a row without a code comes
    std::vector<QString> m_newProjects;
};

} // namespace budget
