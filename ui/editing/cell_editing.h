// CellEditing: what happens when a figure is typed into a cell — read, planned, asked about where needed, and
// made one step of undo. Every view that lets a figure be typed uses it.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/editing/figure_entry.h"
#include "ui/editing/questions.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace budget {

class CellEditing : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    CellEditing(BudgetDocument& document, Questions& questions, QObject* parent = nullptr);

    /// Why a text is no amount, in words; empty when it is one.
    QString complaint(const QString& text) const;
    /// Sets a leaf cell; false when the clerk turned back or the cell cannot take it.
    bool setFigure(const CellRef& cell, const QString& text, FigureEntry mode);
    bool setAmount(const CellRef& cell, Money target, FigureEntry mode);
    /// Whether the clerk turned back at the last question, so that what was typed is still to be settled.
    bool wasDeclined() const { return m_wasDeclined; }
    /// Renames the unit or project a label names.
    bool setName(const CellRef& label, const QString& text);
    /// What a commit of this text would touch, for the status line; empty when it says nothing.
    QString forecast(const CellRef& cell, const QString& text) const;
    /// Moves an amount between two leaf cells of one table (调剂).
    bool transfer(const CellRef& from, const CellRef& to, Money amount);
    /// Rounds the amounts behind a cell to what is printed.
    bool roundToPrinted(const CellRef& cell);
    /// Deletes every entry behind a row, and the row where the clerk has placed it.
    bool removeRow(const CellRef& row);

    /// Asks a plan's questions until it is ready; nothing when the clerk turned back. `replan` plans again
    /// with the answers.
    std::optional<CellPlan> settle(const CellRef& cell,
                                   const std::function<CellPlan(const PlanChoices&)>& replan,
                                   PlanChoices choices);

Q_SIGNALS:
    /// Something the clerk should read without being stopped.
    void said(const QString& text);

private:
    std::optional<Coordinates> lastAnswer(const CellRef& cell) const;
    bool answer(const CellRef& cell, const CellPlan& plan, PlanChoices& choices);
    bool answerSeveral(const CellRef& cell, const CellPlan& plan, PlanChoices& choices);
    bool answerContradiction(const CellRef& cell, const CellPlan& plan, PlanChoices& choices);
    bool answerNode(const CellRef& cell, const CellPlan& plan, PlanChoices& choices);
    bool askFunction(const CellRef& cell, PlanChoices& choices);
    void stopWatching();
    void noteTooFine(const CellRef& cell, Money amount);

    BudgetDocument* m_document;
    Questions* m_questions;
    std::map<int, Coordinates> m_lastAnswers; // by table: what was said last for what stood open
    bool m_wasDeclined = false;
    std::set<int> m_leftOpen; // tables in which the clerk said "later"
};

} // namespace budget
