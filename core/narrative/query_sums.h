// QuerySums: the sums of this year's ledger inside each named query, and inside groups of it (by code, by
// project). One pass over a ledger; an edit then moves only what its entry touches.
#pragma once

#include "core/narrative/query.h"

#include <compare>
#include <map>
#include <vector>

namespace budget {

/// By what the entries of a query are told apart.
enum class GroupBy : std::uint8_t { Function, Economic, Project };

struct Grouping {
    std::size_t query = 0; ///< index of the query
    GroupBy by = GroupBy::Function;

    friend bool operator==(const Grouping&, const Grouping&) = default;
};

/// One group; what the grouping does not tell apart stays at its root.
struct GroupKey {
    UnitId unit = UnitId::Department; ///< of entries without a project, when grouped by project
    ProjectId project = ProjectId::None;
    bool basic = false; ///< basic expenditure without a project, when grouped by project
    FunctionCode function;
    EconomicCode economic;

    friend auto operator<=>(const GroupKey&, const GroupKey&) = default;
};

struct QuerySum {
    Money amount;
    int entries = 0; ///< how many entries stand inside, whatever their amounts

    friend bool operator==(const QuerySum&, const QuerySum&) = default;
};

class QuerySums {
public:
    using Groups = std::map<GroupKey, QuerySum>;

    /// Borrows the queries; they must outlive the sums.
    QuerySums(const std::vector<Query>& queries, std::vector<Grouping> groupings, const Ledger& ledger);

    /// An entry was added (no before), removed (no after) or changed. `ledger` gives the units; when a unit's
    /// kind changes the sums are made anew.
    void apply(const Ledger& ledger, const Entry* before, const Entry* after);

    QuerySum sum(std::size_t query) const { return m_sums[query]; }
    const Groups& groups(std::size_t grouping) const { return m_groups[grouping]; }

    friend bool operator==(const QuerySums& a, const QuerySums& b) {
        return a.m_sums == b.m_sums && a.m_groups == b.m_groups;
    }

private:
    void add(const UnitKinds& kinds, const Entry& entry, int sign);

    const std::vector<Query>* m_queries;
    std::vector<Grouping> m_groupings;
    std::vector<QuerySum> m_sums;
    std::vector<Groups> m_groups;
};

} // namespace budget
