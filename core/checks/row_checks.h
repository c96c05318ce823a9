// RowChecks: what must hold of each row by itself and of the rows right below it — sums over rows and
// columns, depth of codes, kinds of codes, amounts that can be, tail differences. Work for an edit is
// proportional to the rows it touches.
#pragma once

#include "core/checks/check_pack.h"
#include "core/checks/finding_sides.h"
#include "core/checks/spot_list.h"

namespace budget {

class RowChecks {
public:
    /// All are borrowed.
    RowChecks(const Workspace& workspace, const CheckPack& pack);

    /// Last year's tables, where last year is known entry by entry; nullptr otherwise.
    void compareWith(const Tables* lastYear) { m_lastYear = lastYear; }
    void clear();
    /// Looks again at the touched rows of a panel.
    void look(const PanelFigures& panel, int index);
    /// Looks at the order of a panel's rows.
    void lookAtOrder(const PanelFigures& panel, int index);

    /// Where sums under this rule (by its place in the pack) do not hold.
    const SpotList& sums(std::size_t rule) const { return m_lists[rule]; }
    void addSumFindings(std::size_t rule, RuleResult& result) const;
    /// The rules that are not rows of the pack.
    std::size_t ownRuleCount() const { return m_own.size(); }
    const QString& ownRule(std::size_t own) const { return m_own[own].id; }
    /// Brings the result of one of them up to date.
    void refresh(std::size_t own, RuleResult& result);
    /// Findings name rows: after a unit or project changed its name they are written anew.
    void forgetNames();

private:
    enum class Check : std::uint8_t { Itemised, Order, Blank, CodeKind, Amount, Unusual, Tail };
    struct Own {
        QString id;
        Severity severity = Severity::Error;
        Check check = Check::Itemised;
        std::vector<int> tables; ///< empty = all
    };

    SpotList& listOf(Check check);
    void lookAtRow(const PanelFigures& panel, int index, std::uint32_t row);
    void lookAtSums(const PanelFigures& panel, int index, std::uint32_t row);
    void lookAtColumns(const PanelFigures& panel, int index, std::uint32_t row);
    void lookAtCodes(const PanelFigures& panel, int index, std::uint32_t row);
    void lookAtDepth(const CellRef& cell, const PanelFigures::Row& row, Money figure, int index);
    void lookAtAmounts(const PanelFigures& panel, int index, std::uint32_t row);
    bool isApplicable(const Own& own) const;
    void addFindings(const Own& own, const SpotList& spots, RuleResult& result) const;
    void addTails(const SpotList& spots, RuleResult& result) const;
    Finding findingOf(const Own& own, const Spot& spot) const;

    const Workspace* m_workspace;
    const CheckPack* m_pack;
    const Tables* m_lastYear = nullptr;
    std::vector<SpotList> m_lists; // of the pack's rules, then of m_own
    std::vector<Own> m_own;
};

/// The first row that does not come after the one above it, as the codes of rows demand: −1 where all do.
/// Rows of one parent only are compared.
int firstOutOfOrder(std::span<const RowKey> rows, const RowPath& path);

} // namespace budget
