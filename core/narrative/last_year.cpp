#include "core/narrative/last_year.h"

#include <algorithm>
#include <set>

namespace budget {

std::optional<Money> UnknownLastYear::amount(const Query&) const {
    return std::nullopt;
}

std::vector<FunctionCode> UnknownLastYear::functions(const Query&, CodeLevel) const {
    return {};
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
    Money sum;
    for (const Entry& entry : m_ledger.entries()) {
        if (contains(query, entry.at)) {
            sum += entry.amount;
        } else if (!entry.amount.isZero() && meets(query, entry.at)) {
            return std::nullopt;
        }
    }
    return sum;
}

/// Entries that do not say their economic code are silent about the items once one item is stated.
std::optional<Money> LedgerLastYear::itemAmount(const Query& query) const {
    Money sum;
    bool stated = false;
    bool silent = false;
    for (const Entry& entry : m_ledger.entries()) {
        if (entry.amount.isZero()) {
            continue;
        }
        stated = stated || query.itemised->contains(entry.at);
        if (contains(query, entry.at)) {
            sum += entry.amount;
        } else if (meets(query, entry.at)) {
            if (query.scope.economics.contains(entry.at.economic)) {
                return std::nullopt;
            }
            silent = true;
        }
    }
    return stated || !silent ? std::optional(sum) : std::nullopt;
}

std::vector<FunctionCode> LedgerLastYear::functions(const Query& query, CodeLevel level) const {
    std::set<FunctionCode> codes;
    for (const Entry& entry : m_ledger.entries()) {
        const FunctionCode code = entry.at.function.upTo(level);
        if (!entry.amount.isZero() && code.level() == level && contains(query, entry.at)) {
            codes.insert(code);
        }
    }
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

std::unique_ptr<LastYearView> lastYearView(const LastYear& lastYear) {
    if (const auto* known = std::get_if<LastYearLedger>(&lastYear)) {
        return std::make_unique<LedgerLastYear>(known->ledger);
    }
    return std::make_unique<UnknownLastYear>();
}

} // namespace budget
