// Filling a document from the cells of official tables, as a clerk who types them one after the other would.
#pragma once

#include "core/edit/cell_plan.h"
#include "core/edit/workspace.h"

#include <vector>

namespace budget::test {

/// What came up while filling.
struct FillReport {
    int contradictions = 0; ///< cells that asked whether an inference is to be taken back
    int several = 0;        ///< cells that asked which entry; answered with a new one
    int refused = 0;        ///< cells that could not be set
};

/// Types every non-zero leaf cell of one table of `truth` into `workspace`. Contradictions take inferences
/// back.
FillReport fillTable(Workspace& workspace, const Tables& truth, int table);
/// The total of a table's panel: its total row in its widest columns.
std::vector<Money> totalsOf(const Tables& tables, int table);

} // namespace budget::test
