// BlockEditing: a block of texts put on cells — pasted, filled, cut, replaced — as one step of undo, with one
// round of questions and a list of what was left out.
#pragma once

#include "core/edit/block_plan.h"
#include "ui/document/budget_document.h"
#include "ui/editing/questions.h"

#include <QObject>

#include <functional>

namespace budget {

class BlockEditing : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    BlockEditing(BudgetDocument& document, Questions& questions, QObject* parent = nullptr);

    /// Puts texts on cells; false when nothing changed.
    bool put(const std::vector<BlockItem>& items, const QString& name);
    /// Puts a whole official table, whose rows are found by their codes and names.
    bool putOfficialTable(int table, const TextRows& texts);
    /// Takes texts as approved figures (批复数): of these cells, or of a whole official table.
    bool putControlFigures(const std::vector<BlockItem>& items);
    bool putControlTable(int table, const TextRows& texts);
    /// The block looks like a whole official table rather than the cells of one.
    static bool looksLikeWholeTable(const TextRows& texts);

Q_SIGNALS:
    /// Cells the last block had a text for and could not fill; none after one that filled all.
    void cellsLeft(const std::vector<budget::CellRef>& cells);
    void said(const QString& text);

private:
    using Planner = std::function<BlockPlan(const BlockReading&)>;
    /// What is done to the plan that is carried out, once.
    using Completion = std::function<void(BlockPlan&)>;
    std::optional<BlockPlan> carryOut(const Planner& planner, const QString& name,
                                      const Completion& complete = {});
    void keepRows(const std::vector<BlockItem>& items, BlockPlan& plan) const;
    std::optional<BlockReading> readingOf(const Planner& planner);
    bool answerQuestions(const BlockPlan& plan, BlockReading& reading);
    void sayWhatWasLeft(const BlockPlan& plan);

    BudgetDocument* m_document;
    Questions* m_questions;
};

/// A refusal in words: "表6 第3行第2列“合计”: …".
QString refusalWords(const BudgetDocument& document, const BlockRefusal& refusal);

} // namespace budget
