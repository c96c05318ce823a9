#include "core/compare/year_comparison.h"

#include "core/tables/cell_name.h"

#include <algorithm>
#include <cstdlib>

namespace budget {

std::optional<Figure> YearPair::difference() const {
    return last ? std::optional(now - *last) : std::nullopt;
}

std::optional<Percent> YearPair::rate() const {
    if (!last) {
        return std::nullopt;
    }
    return Percent::ratio(now - *last, Figure::fromUnits(std::abs(last->units())));
}

std::vector<Scope> itemisedScopes(const NarrativePack& pack) {
    std::vector<Scope> scopes;
    for (const Query& query : pack.queries) {
        if (query.itemised && std::ranges::find(scopes, *query.itemised) == scopes.end()) {
            scopes.push_back(*query.itemised);
        }
    }
    return scopes;
}

YearComparison::YearComparison(const Workspace& workspace, const std::vector<Scope>& itemised)
    : m_workspace(&workspace) {
    const Document& document = workspace.document();
    if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
        computeLedger(known->ledger, itemised);
        return;
    }
    m_aligned = alignedLedger(document, Ledger(), workspace.codeBook());
    if (const auto* figures = std::get_if<LastYearFigures>(&document.lastYear)) {
        takeFigures(*figures);
    }
}

void YearComparison::computeLedger(const Ledger& lastYear, const std::vector<Scope>& itemised) {
    m_aligned = alignedLedger(m_workspace->document(), lastYear, m_workspace->codeBook());
    m_tables = std::make_unique<Tables>(m_workspace->pack(), m_workspace->codeBook());
    m_tables->compute(m_aligned.ledger);
    for (const Scope& scope : itemised) {
        const bool stated = std::ranges::any_of(m_aligned.ledger.entries(), [&scope](const Entry& entry) {
            return !entry.amount.isZero() && scope.contains(entry.at);
        });
        m_items.push_back({scope, stated});
    }
    for (int table = 0; table < m_tables->tableCount(); ++table) {
        std::vector<OpenCells>& open = m_open.emplace_back();
        for (int p = 0; p < m_tables->panelCount(table); ++p) {
            const PanelPlace place{m_tables->panel(table, p), m_tables->definition(table).where};
            open.emplace_back(place, m_aligned.ledger, m_items, rows(table, p));
        }
    }
}

void YearComparison::takeFigures(const LastYearFigures& figures) {
    TypedFigures& typed = m_figures.emplace();
    const Tables& tables = m_workspace->tables();
    for (const auto& [name, amount] : figures.figures) {
        const auto cell = cellOf(tables, m_workspace->document().ledger, name);
        if (const auto scope = cell ? tables.scopeOf(*cell) : std::nullopt) {
            typed.cells.emplace_back(*cell, amount);
            typed.scopes.emplace_back(*scope, amount);
        }
    }
}

bool YearComparison::hasLastYear() const {
    return m_tables != nullptr || (m_figures && !m_figures->cells.empty());
}

/// What was typed for the cell, else for one that holds the same entries.
std::optional<Money> YearComparison::typed(const CellRef& cell) const {
    for (const auto& [place, amount] : m_figures->cells) {
        if (place == cell) {
            return amount;
        }
    }
    const auto scope = m_workspace->tables().scopeOf(cell);
    for (const auto& [known, amount] : m_figures->scopes) {
        if (scope && known.containsAll(*scope) && scope->containsAll(known)) {
            return amount;
        }
    }
    return std::nullopt;
}

std::optional<Money> YearComparison::last(const CellRef& cell) const {
    if (m_figures) {
        return typed(cell);
    }
    if (!m_tables) {
        return std::nullopt;
    }
    const OpenCells& open =
        m_open[static_cast<std::size_t>(cell.table)][static_cast<std::size_t>(cell.panel)];
    return open.isOpen(cell.row, cell.column) ? std::nullopt : std::optional(m_tables->value(cell));
}

YearPair YearComparison::pair(const CellRef& cell) const {
    const FigureFormat format = m_workspace->pack().figures;
    const std::optional<Money> before = last(cell);
    return {Figure::of(now(cell), format),
            before ? std::optional(Figure::of(*before, format)) : std::nullopt};
}

std::vector<RowKey> YearComparison::rows(int table, int panel) const {
    const PanelTable& thisYear = m_workspace->tables().panel(table, panel);
    std::vector<RowKey> rows;
    for (int i = 0; i < thisYear.rowCount(); ++i) {
        rows.push_back(thisYear.rowAt(i));
    }
    if (!m_tables) {
        return rows;
    }
    const PanelTable& lastYear = m_tables->panel(table, panel);
    const auto orderOf = [&](const RowKey& row) {
        return std::pair(thisYear.path().orderOf(row, m_aligned.ledger), row);
    };
    std::vector<std::pair<RowOrder, RowKey>> gone;
    for (int i = 0; i < lastYear.rowCount(); ++i) {
        if (thisYear.positionOf(lastYear.rowAt(i)) < 0) {
            gone.push_back(orderOf(lastYear.rowAt(i)));
        }
    }
    if (gone.empty()) {
        return rows;
    }
    for (const RowKey& row : rows) {
        gone.push_back(orderOf(row));
    }
    std::ranges::stable_sort(gone, {}, &std::pair<RowOrder, RowKey>::first);
    rows.clear();
    for (const auto& [order, row] : gone) {
        rows.push_back(row);
    }
    return rows;
}

RowYears YearComparison::yearsOf(int table, int panel, const RowKey& row) const {
    if (!m_tables) {
        return RowYears::Both;
    }
    const bool now = m_workspace->tables().panel(table, panel).entryCount(row) > 0;
    const bool before = m_tables->panel(table, panel).entryCount(row) > 0;
    if (now == before) {
        return RowYears::Both;
    }
    return !now ? RowYears::OnlyLast : isUnknown(table, panel, row) ? RowYears::Both : RowYears::OnlyNow;
}

/// A coarse entry of last year may lie in the row, so that nobody can say it is new: one of its outermost
/// figures is unknown.
bool YearComparison::isUnknown(int table, int panel, const RowKey& row) const {
    const auto& columns = m_workspace->tables().panel(table, panel).definition().columns;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].isValue() && columns[column].container < 0 &&
            !last({table, panel, row, static_cast<int>(column)})) {
            return true;
        }
    }
    return false;
}

std::vector<int> YearComparison::valueColumns(int table, int panel) const {
    const PanelTable& thisYear = m_workspace->tables().panel(table, panel);
    std::vector<int> columns = thisYear.shownColumns();
    for (const int column : m_tables ? m_tables->panel(table, panel).shownColumns() : std::vector<int>()) {
        if (std::ranges::find(columns, column) == columns.end()) {
            // A column 未细化 stands behind the columns it is the rest of.
            const auto behind = std::ranges::find_if(columns, [column](int each) { return each > column; });
            columns.insert(behind, column);
        }
    }
    std::erase_if(columns, [&thisYear](int column) {
        return !thisYear.definition().columns[static_cast<std::size_t>(column)].isValue();
    });
    return columns;
}

} // namespace budget
