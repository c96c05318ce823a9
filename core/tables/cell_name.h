// CellName ↔ CellRef: cells by names that outlive a computation, as files keep them.
#pragma once

#include "core/tables/tables.h"

#include <optional>

namespace budget {

/// The row by its parts from the outside: unit, digits of the code, project, each only where the row has it
/// ("测试单位/2010302/外事业务费"); a fixed or leading row by its id; "rest" for 未细化; empty for the total.
CellName cellNameOf(const Tables& tables, const Ledger& ledger, const CellRef& cell);

/// The cell of that name; nothing when the layout, the lists or the ledger's units and projects know no such
/// cell. The row need not stand.
std::optional<CellRef> cellOf(const Tables& tables, const Ledger& ledger, const CellName& name);

} // namespace budget
