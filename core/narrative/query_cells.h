// Query cells: the cell of a table that shows the sum a figure of the narrative speaks of.
#pragma once

#include "core/narrative/narrative_pack.h"
#include "core/tables/tables.h"

#include <optional>

namespace budget {

/// The standing cell with this scope: in the table `home` first, then in the order of the tables. Where no
/// cell has just this scope, one inside it that holds the same entries, if there are any.
std::optional<CellRef> cellOfScope(const Tables& tables, const Ledger& ledger, const Scope& scope,
                                   const QString& home = {});

/// The cell behind an amount, or behind what is reckoned from it (share, change). Nothing for inputs, names
/// and counts, for a sum no table shows, and where only units of some kinds count and others have money.
std::optional<CellRef> cellOfFigure(const NarrativePack& pack, const Tables& tables, const Ledger& ledger,
                                    const FigureRef& figure);

} // namespace budget
