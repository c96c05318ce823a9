// LastYearView: what is known of last year's figures (上年数). A figure that is not known is nothing, never
// 0.
#pragma once

#include "core/document/document.h"
#include "core/narrative/query.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace budget {

class LastYearView {
public:
    LastYearView() = default;
    LastYearView(const LastYearView&) = delete;
    LastYearView& operator=(const LastYearView&) = delete;
    virtual ~LastYearView() = default;

    /// Last year's amount inside the query.
    virtual std::optional<Money> amount(const Query& query) const = 0;
    /// The functional codes at `level` inside the query that had money last year, in tree order.
    virtual std::vector<FunctionCode> functions(const Query& query, CodeLevel level) const = 0;
};

/// Nothing is known.
class UnknownLastYear : public LastYearView {
public:
    std::optional<Money> amount(const Query& query) const override;
    std::vector<FunctionCode> functions(const Query& query, CodeLevel level) const override;
};

/// Known entry by entry. A coarse entry that may or may not lie inside a query makes the query's figure
/// unknown. Entries are grouped once, so that a query looks at few of them.
class LedgerLastYear : public LastYearView {
public:
    explicit LedgerLastYear(const Ledger& ledger);

    std::optional<Money> amount(const Query& query) const override;
    std::vector<FunctionCode> functions(const Query& query, CodeLevel level) const override;

private:
    /// The sum of entries that no query tells apart; none of them is zero by itself.
    struct Group {
        Coordinates at;
        Money amount;
    };
    using Groups = std::vector<Group>; // by functional code

    bool contains(const Query& query, const Coordinates& at) const;
    bool meets(const Query& query, const Coordinates& at) const;
    std::optional<Money> itemAmount(const Query& query) const;
    const Groups& groupsFor(const Query& query) const;

    Groups m_groups;    // one for all projects
    Groups m_byProject; // the entries themselves, for queries that ask for one project
    UnitKinds m_kinds;
};

/// Known by some published figures, each with the scope of its cell; matched where both mean the same
/// entries.
class FiguresLastYear : public LastYearView {
public:
    using ScopedFigure = std::pair<Scope, Money>;
    explicit FiguresLastYear(std::vector<ScopedFigure> figures) : m_figures(std::move(figures)) {}

    std::optional<Money> amount(const Query& query) const override;
    std::vector<FunctionCode> functions(const Query& query, CodeLevel level) const override;

private:
    std::vector<ScopedFigure> m_figures;
};

/// The view of last year's ledger with its codes moved to this year's (科目调整); nothing known for anything
/// else.
std::unique_ptr<LastYearView> lastYearView(const Document& document, const CodeBook& codes);

} // namespace budget
