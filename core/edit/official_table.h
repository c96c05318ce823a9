// OfficialTable: a whole official table pasted from a sheet, with or without its title, header, 编制部门 line
// and the row of column numbers. Rows are known by their codes, labels, units and projects; entries arise
// where the table's leaf cells are filled; totals are compared, never added.
#pragma once

#include "core/edit/block_plan.h"

namespace budget {

struct OfficialPlan {
    BlockPlan block;    ///< places are those of the pasted texts
    int headerRows = 0; ///< rows above the first row of the table
    int tableRows = 0;  ///< rows that were recognised
    std::vector<QString>
        newProjects; ///< names the units did not know; a project comes into being if its row is filled
};

/// Plans to take a pasted table over. Changes nothing. Rows that the texts do not have stay as they are, and
/// so do cells that print what was pasted.
OfficialPlan planOfficialTable(const Document& document, const Tables& tables, int table,
                               const TextRows& texts, const BlockReading& reading = {});

/// The same table taken as 批复数: each of its figures, totals too, becomes the approved figure of its cell
/// (see planControlFigures). A row of a project the document lacks is kept by its name.
OfficialPlan planControlTable(const Document& document, const Tables& tables, int table,
                              const TextRows& texts, const BlockReading& reading = {});

} // namespace budget
