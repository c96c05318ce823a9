// IndicatorGrid: the indicators of a performance form. It takes a block copied from a spreadsheet or word
// processor, copies the indicators of another form, and shows the sum of the weights.
#pragma once

#include "core/publication/form_definition.h"
#include "ui/editing/questions.h"
#include "ui/forms/fields/record_table.h"

namespace budget {

class IndicatorGrid : public QWidget {
    Q_OBJECT

public:
    /// Columns as the layout's form has them. Document and questions must outlive it.
    IndicatorGrid(BudgetDocument& document, Questions& questions, std::vector<IndicatorColumn> columns,
                  RecordList<Indicator> list, QWidget* parent = nullptr);

    RecordTable& table() const { return *m_table; }
    /// Puts the block of the clipboard below the current row.
    void paste();
    /// All indicators to the clipboard, as a block.
    void copy() const;
    void refresh();

private:
    void copyFromOther();
    void append(std::vector<Indicator> added, int before, const QString& name);
    void showWeights();

    BudgetDocument* m_document;
    Questions* m_questions;
    std::vector<IndicatorColumn> m_columns;
    RecordList<Indicator> m_list;
    RecordModel* m_model;
    RecordTable* m_table;
    QLabel* m_weights;
};

} // namespace budget
