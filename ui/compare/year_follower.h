// YearFollower: last year beside the document of a window. It computes the comparison when somebody asks for
// it, and anew when last year, moved codes, code lists, units or projects have changed.
#pragma once

#include "core/compare/comparison_lines.h"
#include "core/publication/printout.h"
#include "ui/document/budget_document.h"

#include <QObject>

namespace budget {

/// What stands beside each figure of a table.
struct CompareColumns {
    bool last = true;
    bool difference = true;
    bool rate = true;

    friend bool operator==(const CompareColumns&, const CompareColumns&) = default;
};

/// How the tables show last year; the same for all of them, and remembered.
struct CompareView {
    bool isOn = false;
    CompareColumns columns;
    ChangeFilter filter;

    friend bool operator==(const CompareView&, const CompareView&) = default;
};

class YearFollower : public QObject {
    Q_OBJECT

public:
    /// Reads the remembered view.
    explicit YearFollower(BudgetDocument& document, QObject* parent = nullptr);
    ~YearFollower() override;

    const YearComparison& comparison() const;
    const CompareView& view() const { return m_view; }
    /// Remembers the view and reports it.
    void setView(const CompareView& view);

    /// What was typed for a cell of last year, as one undoable step; nothing = unknown. Only where no ledger
    /// of last year is known.
    void setFigure(const CellRef& cell, std::optional<Money> amount);
    bool isReadOnly() const;
    /// How projects are named in what leaves the window.
    ProjectNaming printedNaming() const { return printedNames(m_rules); }

Q_SIGNALS:
    /// Last year's side of the comparison is another one.
    void lastYearChanged();
    void viewChanged();

private:
    void follow(const DocumentChange& change);

    BudgetDocument& m_document;
    std::vector<Scope> m_itemised;
    DisclosureRules m_rules; ///< until the pack is read only open projects are named
    CompareView m_view;
    mutable std::unique_ptr<YearComparison> m_comparison;
};

} // namespace budget
