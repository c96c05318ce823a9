// YearComparison: every cell of every table beside last year's. This year is read from the workspace as it
// stands; last year is computed once, as tables over its ledger in the terms of this year. What last year
// does not tell is unknown, never 0.
#pragma once

#include "core/compare/aligned_ledger.h"
#include "core/compare/open_cells.h"
#include "core/edit/workspace.h"
#include "core/narrative/comparison.h"
#include "core/narrative/narrative_pack.h"

#include <map>
#include <memory>

namespace budget {

/// Which of the years have entries in a row. Of a row that a coarse entry of last year may belong to nobody
/// can say that it is new: it counts as one of both years.
enum class RowYears : std::uint8_t { Both, OnlyNow, OnlyLast };

/// A cell of both years as printed. Difference and rate have their sign.
struct YearPair {
    Figure now;
    std::optional<Figure> last; ///< nothing = unknown

    std::optional<Figure> difference() const;
    /// In percent of last year; nothing where last year is zero or unknown.
    std::optional<Percent> rate() const;
};

/// The scopes whose amounts last year's ledger states item by item.
std::vector<Scope> itemisedScopes(const NarrativePack& pack);

class YearComparison {
public:
    /// Borrows the workspace. To be made anew when last year, moved codes, code lists, units or projects
    /// change; entries of this year may change at will.
    YearComparison(const Workspace& workspace, const std::vector<Scope>& itemised);
    YearComparison(const YearComparison&) = delete;
    YearComparison& operator=(const YearComparison&) = delete;

    /// False while nothing of last year has been taken over or typed.
    bool hasLastYear() const;
    /// Last year is known by typed figures alone, which can be changed.
    bool isTyped() const { return m_figures.has_value(); }

    /// Last year's exact amount.
    std::optional<Money> last(const CellRef& cell) const;
    Money now(const CellRef& cell) const { return m_workspace->tables().value(cell); }
    YearPair pair(const CellRef& cell) const;

    /// The rows of both years in the order of the tree.
    std::vector<RowKey> rows(int table, int panel) const;
    RowYears yearsOf(int table, int panel, const RowKey& row) const;
    /// Value columns that either year shows, in the order of the header.
    std::vector<int> valueColumns(int table, int panel) const;

    const Workspace& workspace() const { return *m_workspace; }
    /// Units and projects of both years, entries of last year: the ledger for names of rows.
    const Ledger& ledger() const { return m_aligned.ledger; }
    const AlignedLedger& aligned() const { return m_aligned; }

private:
    struct TypedFigures {
        std::vector<std::pair<CellRef, Money>> cells;
        std::vector<std::pair<Scope, Money>> scopes;
    };

    void computeLedger(const Ledger& lastYear, const std::vector<Scope>& itemised);
    void takeFigures(const LastYearFigures& figures);
    bool isUnknown(int table, int panel, const RowKey& row) const;
    std::optional<Money> typed(const CellRef& cell) const;

    const Workspace* m_workspace;
    AlignedLedger m_aligned;
    std::unique_ptr<Tables> m_tables; ///< of last year's ledger
    std::vector<ItemisedScope> m_items;
    std::vector<std::vector<OpenCells>> m_open; ///< by table and panel
    std::optional<TypedFigures> m_figures;
};

} // namespace budget
