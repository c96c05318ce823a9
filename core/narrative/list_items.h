// The values of one item of a list: a functional code, an economic code, or a project.
#pragma once

#include "core/narrative/list_facts.h"
#include "core/narrative/template_values.h"

namespace budget {

/// Names of 类, 款, 项 and what the money of the code is mainly used for.
Values functionValues(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
                      const ListDefinition& list, const FunctionItem& item);

/// What the money of each project is spent on, in the order of the ledger.
class Allocations {
public:
    Allocations(const NarrativeSource& source, const Query& query);

    /// Items name and short (the amount); a project whose entries say nothing has one item 未细化.
    void put(Values& target, const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
             const ProjectItem& item) const;

private:
    using Parts = std::vector<std::pair<EconomicCode, Money>>;
    std::map<ProjectId, Parts> m_parts;
};

/// Unit, basis and period of a project; of a masked one nothing but its unit and its 公开属性.
Values projectValues(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
                     const ListDefinition& list, const ProjectItem& item);

} // namespace budget
