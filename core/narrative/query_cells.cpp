#include "core/narrative/query_cells.h"

#include <algorithm>
#include <functional>

namespace budget {
namespace {

using ScopeTest = std::function<bool(const Scope&)>;

std::optional<CellRef> firstCell(const Tables& tables, int table, const ScopeTest& fits) {
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const PanelTable& panel = tables.panel(table, p);
        const auto columns = static_cast<int>(panel.definition().columns.size());
        for (int position = 0; position < panel.rowCount(); ++position) {
            for (int column = 0; column < columns; ++column) {
                const CellRef cell{table, p, panel.rowAt(position), column};
                const bool shows = panel.definition().columns[static_cast<std::size_t>(column)].isValue();
                const auto scope = shows ? tables.scopeOf(cell) : std::nullopt;
                if (scope && fits(*scope)) {
                    return cell;
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<CellRef> firstCell(const Tables& tables, const QString& home, const ScopeTest& fits) {
    std::vector<int> order;
    for (int table = 0; table < tables.tableCount(); ++table) {
        order.insert(tables.definition(table).id == home ? order.begin() : order.end(), table);
    }
    for (const int table : order) {
        if (const auto cell = firstCell(tables, table, fits)) {
            return cell;
        }
    }
    return std::nullopt;
}

bool leadsToCell(Aspect aspect) {
    switch (aspect) {
    case Aspect::Amount:
    case Aspect::Share:
    case Aspect::Last:
    case Aspect::Difference:
    case Aspect::Rate:
    case Aspect::Word:
        return true;
    case Aspect::Count:
    case Aspect::Name:
    case Aspect::Input:
    case Aspect::Term:
        return false;
    }
    return false;
}

/// The table of the longest beginning of the name that has one.
QString homeOf(const NarrativePack& pack, QString name) {
    for (;;) {
        const auto home = pack.homes.find(name);
        const qsizetype dot = name.lastIndexOf(u'.');
        if (home != pack.homes.end() || dot < 0) {
            return home == pack.homes.end() ? QString() : home->second;
        }
        name.truncate(dot);
    }
}

} // namespace

std::optional<CellRef> cellOfScope(const Tables& tables, const Ledger& ledger, const Scope& scope,
                                   const QString& home) {
    const auto isSame = [&scope](const Scope& cell) {
        return cell.containsAll(scope) && scope.containsAll(cell);
    };
    if (const auto cell = firstCell(tables, home, isSame)) {
        return cell;
    }
    std::vector<Coordinates> inside;
    for (const Entry& entry : ledger.entries()) {
        if (scope.contains(entry.at)) {
            inside.push_back(entry.at);
        }
    }
    if (inside.empty()) {
        return std::nullopt;
    }
    return firstCell(tables, home, [&](const Scope& cell) {
        return scope.containsAll(cell) &&
               std::ranges::all_of(inside, [&cell](const Coordinates& at) { return cell.contains(at); });
    });
}

std::optional<CellRef> cellOfFigure(const NarrativePack& pack, const Tables& tables, const Ledger& ledger,
                                    const FigureRef& figure) {
    const std::optional<Scope> scope = leadsToCell(figure.aspect) ? scopeOf(pack, figure) : std::nullopt;
    if (!scope) {
        return std::nullopt;
    }
    const auto query = pack.query(figure.query);
    if (query && !pack.queries[*query].unitKinds.isEverything()) {
        const UnitKinds kinds(ledger);
        const auto counts = [&](const Entry& entry) {
            return !scope->contains(entry.at) || kinds.inside(pack.queries[*query].unitKinds, entry.at.unit);
        };
        if (!std::ranges::all_of(ledger.entries(), counts)) {
            return std::nullopt;
        }
    }
    return cellOfScope(tables, ledger, *scope, homeOf(pack, figure.query));
}

} // namespace budget
