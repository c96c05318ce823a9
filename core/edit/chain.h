// The chain of defaults that fills coordinates a cell leaves open: the pack's map, last year's same item, the last answer
// in this table, the first unit, own money. What it fills is marked as inferred (推定).
#pragma once

#include "core/edit/cell_plan.h"

namespace budget {

/// A new entry at a cell's coordinates; `stated` is what the cell says, `at` what the chain makes of it.
/// `open` receives the dimensions nothing could fill.
Entry newEntry(const Document& document, const Tables& tables, const Scope& cell, const Coordinates& stated,
               const PlanChoices& choices, DimensionSet& open);

/// The section code → function, or nature → class relation of the pack: whether money at `at` belongs behind `cell`.
enum class MapFit : std::uint8_t { Mapped, Neutral, Elsewhere };
MapFit mapFit(const InferenceMap& map, const Coordinates& at, const Coordinates& cell);

/// True when nothing is left to be said about an entry: 项, fund, nature, unit, and 款 for basic, a project for project
/// expenditure.
bool isComplete(const Entry& entry, const CodeBook& book, const Ledger& ledger);

}  // namespace budget
