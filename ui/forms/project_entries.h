// The entries of a project as rows of a grid: what the money is for (经济科目, 功能科目), where it comes
// from, its nature, and how much.
#pragma once

#include "ui/forms/fields/record_model.h"

namespace budget {

/// The entries of the project that is open, found once for each state of the document.
class ProjectEntries {
public:
    /// `project` is read at every look, so that the grid follows the card that is open.
    explicit ProjectEntries(const ProjectId* project) : m_project(project) {}

    ProjectId project() const { return *m_project; }
    int count(const BudgetDocument& document);
    /// Nothing below the last one.
    const Entry* at(const BudgetDocument& document, int row);

private:
    void find(const BudgetDocument& document);

    const ProjectId* m_project;
    ProjectId m_found = ProjectId::None; ///< whose entries m_ids are, at m_revision
    std::optional<quint64> m_revision;
    std::vector<EntryId> m_ids;
};

/// `entries` must outlive the model that is made of these.
std::vector<RecordColumn> entryColumns(ProjectEntries* entries);
RecordRows entryRows(ProjectEntries* entries);

/// 资金分配 as the entries say it: amounts by economic item in the order of the ledger.
QString allocationText(const BudgetDocument& document, ProjectId project);

} // namespace budget
