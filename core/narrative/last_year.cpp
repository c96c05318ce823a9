#include "core/narrative/last_year.h"

#include "core/document/moved_ledger.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace budget {

std::optional<Money> UnknownLastYear::amount(const Query&) const {
    return std::nullopt;
}

std::vector<FunctionCode> UnknownLastYear::functions(const Query&, CodeLevel) const {
    return {};
}

namespace {

/// Stands for every project in groups of all of them: no query but one for a single project tells them apart.
constexpr auto anyProject = static_cast<ProjectId>(0xFFFFFFFF);

auto keyOf(const Coordinates& at) {
    return std::tuple(at.function, at.economic, at.fund, at.nature, at.unit, at.project);
}

/// Calls `visit` with each group whose functional code meets the set, until it returns false.
template <typename Groups, typename Visit>
void visitMeeting(const Groups& groups, const FunctionSet& functions, Visit visit) {
    const auto codeOf = [](const auto& group) { return group.at.function; };
    using Place = decltype(groups.begin());
    std::vector<std::pair<Place, Place>> ranges;
    for (const FunctionCode root : functions.roots()) {
        for (FunctionCode above = root; !above.isRoot();) {
            above = above.parent();
            ranges.emplace_back(std::ranges::lower_bound(groups, above, {}, codeOf),
                                std::ranges::upper_bound(groups, above, {}, codeOf));
        }
        const auto first = std::ranges::lower_bound(groups, root, {}, codeOf);
        const auto end = std::partition_point(
            first, groups.end(), [root](const auto& group) { return root.contains(group.at.function); });
        ranges.emplace_back(first, end);
    }
    if (functions.isEverything()) {
        ranges.emplace_back(groups.begin(), groups.end());
    }
    std::ranges::sort(ranges);
    Place seen = groups.begin();
    for (const auto& [first, end] : ranges) {
        for (Place group = std::max(first, seen); group < end; ++group) {
            if (!visit(*group)) {
                return;
            }
        }
        seen = std::max(seen, end);
    }
}

} // namespace

LedgerLastYear::LedgerLastYear(const Ledger& ledger) : m_kinds(ledger) {
    for (const Entry& entry : ledger.entries()) {
        if (!entry.amount.isZero()) {
            m_byProject.push_back({entry.at, entry.amount});
        }
    }
    const auto byKey = [](const Group& a, const Group& b) { return keyOf(a.at) < keyOf(b.at); };
    m_groups = m_byProject;
    for (Group& group : m_groups) {
        group.at.project = group.at.project == ProjectId::None ? ProjectId::None : anyProject;
    }
    std::ranges::sort(m_byProject, byKey);
    std::ranges::sort(m_groups, byKey);
    std::size_t last = 0;
    for (std::size_t i = 1; i < m_groups.size(); ++i) {
        if (m_groups[i].at == m_groups[last].at) {
            m_groups[last].amount += m_groups[i].amount;
        } else {
            m_groups[++last] = m_groups[i];
        }
    }
    m_groups.resize(m_groups.empty() ? 0 : last + 1);
}

const LedgerLastYear::Groups& LedgerLastYear::groupsFor(const Query& query) const {
    return query.scope.projects == ProjectScope::One ? m_byProject : m_groups;
}

bool LedgerLastYear::contains(const Query& query, const Coordinates& at) const {
    return query.scope.contains(at) && m_kinds.inside(query.unitKinds, at.unit);
}

bool LedgerLastYear::meets(const Query& query, const Coordinates& at) const {
    return query.scope.meets(at) && m_kinds.meets(query.unitKinds, at.unit);
}

std::optional<Money> LedgerLastYear::amount(const Query& query) const {
    if (query.itemised) {
        return itemAmount(query);
    }
    std::optional<Money> sum = Money();
    visitMeeting(groupsFor(query), query.scope.functions, [&](const Group& group) {
        if (contains(query, group.at)) {
            *sum += group.amount;
        } else if (meets(query, group.at)) {
            sum.reset();
        }
        return sum.has_value();
    });
    return sum;
}

/// Entries that do not say their economic code are silent about the items once one item is stated.
std::optional<Money> LedgerLastYear::itemAmount(const Query& query) const {
    std::optional<Money> sum = Money();
    bool silent = false;
    visitMeeting(groupsFor(query), query.scope.functions, [&](const Group& group) {
        if (contains(query, group.at)) {
            *sum += group.amount;
        } else if (meets(query, group.at)) {
            silent = true;
            if (query.scope.economics.contains(group.at.economic)) {
                sum.reset();
            }
        }
        return sum.has_value();
    });
    bool stated = !silent;
    if (sum && !stated) {
        visitMeeting(m_byProject, query.itemised->functions, [&](const Group& group) {
            stated = query.itemised->contains(group.at);
            return !stated;
        });
    }
    return stated ? sum : std::nullopt;
}

std::vector<FunctionCode> LedgerLastYear::functions(const Query& query, CodeLevel level) const {
    std::set<FunctionCode> codes;
    visitMeeting(groupsFor(query), query.scope.functions, [&](const Group& group) {
        const FunctionCode code = group.at.function.upTo(level);
        if (code.level() == level && contains(query, group.at)) {
            codes.insert(code);
        }
        return true;
    });
    return {codes.begin(), codes.end()};
}

std::optional<Money> FiguresLastYear::amount(const Query& query) const {
    if (!query.unitKinds.isEverything()) {
        return std::nullopt;
    }
    // The same set of entries, however its codes are listed.
    const auto same = [&query](const ScopedFigure& each) {
        return each.first.containsAll(query.scope) && query.scope.containsAll(each.first);
    };
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), same);
    return found == m_figures.end() ? std::nullopt : std::optional(found->second);
}

std::vector<FunctionCode> FiguresLastYear::functions(const Query& query, CodeLevel level) const {
    std::set<FunctionCode> codes;
    for (const auto& [scope, money] : m_figures) {
        const auto& roots = scope.functions.roots();
        if (money.isZero() || roots.size() != 1 || roots.front().level() != level) {
            continue;
        }
        Scope cell = query.scope;
        cell.functions = scope.functions;
        if (cell == scope && query.scope.containsAll(scope)) {
            codes.insert(roots.front());
        }
    }
    return {codes.begin(), codes.end()};
}

std::unique_ptr<LastYearView> lastYearView(const Document& document, const CodeBook& codes) {
    const auto* known = std::get_if<LastYearLedger>(&document.lastYear);
    if (!known) {
        return std::make_unique<UnknownLastYear>();
    }
    return document.codeMoves == CodeMoves()
               ? std::make_unique<LedgerLastYear>(known->ledger)
               : std::make_unique<LedgerLastYear>(movedLedger(known->ledger, document.codeMoves, codes));
}

} // namespace budget
