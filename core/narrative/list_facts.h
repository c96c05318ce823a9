// The items of a pack's list with their sums: codes of one level, or projects.
#pragma once

#include "core/narrative/query_values.h"

#include <vector>

namespace budget {

struct FunctionItem {
    FunctionCode code;
    QueryFacts facts;
};

struct EconomicItem {
    EconomicCode code;
    QueryFacts facts;
};

/// A project with money in a list's query, or (without a project) a unit's basic or unrefined money.
struct ProjectItem {
    const Project* project = nullptr;
    UnitId unit = UnitId::Department;
    bool basic = false;
    QueryFacts facts;
};

/// In tree order, what has no code last.
std::vector<FunctionItem> functionItems(const NarrativePack& pack, const NarrativeSource& source,
                                        const ListDefinition& list);
std::vector<EconomicItem> economicItems(const NarrativePack& pack, const NarrativeSource& source,
                                        const ListDefinition& list);
/// By unit, then what has no project, then by the order of projects; named as the list's place allows.
std::vector<ProjectItem> projectItems(const NarrativePack& pack, const NarrativeSource& source,
                                      const ListDefinition& list);

/// The name of a code, its digits where the lists lack it, the pack's 未细化 for the root.
QString nameOf(const NarrativePack& pack, const NarrativeSource& source, FunctionCode code);
QString nameOf(const NarrativePack& pack, const NarrativeSource& source, EconomicCode code);

/// True when an item with these sums is shown.
bool passes(ListFilter filter, const QueryFacts& facts);

} // namespace budget
