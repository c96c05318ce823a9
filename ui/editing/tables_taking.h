// TablesTaking: a workbook of official tables taken over as one step of undo — as the document's content, its
// 批复数 or last year's figures — with the questions it takes and a list of what was left out.
#pragma once

#include "core/exchange/tables_plan.h"
#include "ui/document/budget_document.h"
#include "ui/editing/questions.h"

#include <QCoreApplication>

namespace budget {

class TablesTaking {
    Q_DECLARE_TR_FUNCTIONS(TablesTaking)

public:
    /// Both must outlive it.
    TablesTaking(BudgetDocument& document, Questions& questions)
        : m_document(&document), m_questions(&questions) {}

    /// Where the file is a workbook of official tables: asks as what they are to be taken. False when it is
    /// none, or when its ledger is wanted instead.
    bool offer(const QString& path);
    /// False when the file is no workbook of official tables, or the clerk turns back.
    bool takeAsLastYear(const QString& path);
    /// What the last one did; empty when nothing changed.
    const QString& said() const { return m_said; }

private:
    struct Source {
        TablesWorkbook book;
        LastYearSource file;
    };
    std::optional<Source> read(const QString& path) const;
    bool take(const Source& source, TablesAs as);
    std::optional<TablesPlan> planOf(const Source& source, TablesAs as);
    void tellWhatWasLeft(const Source& source, const TablesPlan& plan);

    BudgetDocument* m_document;
    Questions* m_questions;
    QString m_said;
};

} // namespace budget
