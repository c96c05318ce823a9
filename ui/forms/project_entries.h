// The entries of a project as rows of a grid: what the money is for (经济科目, 功能科目), where it comes
// from, its nature, and how much.
#pragma once

#include "ui/forms/fields/record_model.h"

namespace budget {

/// `project` is read at every look, so that the grid follows the card that is open.
std::vector<RecordColumn> entryColumns(const ProjectId* project);
RecordRows entryRows(const ProjectId* project);

/// 资金分配 as the entries say it: amounts by economic item in the order of the ledger.
QString allocationText(const BudgetDocument& document, ProjectId project);

} // namespace budget
