// PartsPanel (构成明细): the entries behind a cell, with their exact sum, editable where they stand.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/entries/entries_model.h"
#include "ui/grid/grid_view.h"

#include <QLabel>
#include <QWidget>

namespace budget {

class PartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit PartsPanel(BudgetDocument& document, QWidget* parent = nullptr);

    void showCell(const std::optional<CellRef>& cell);
    /// The clerk wants to work with the parts.
    void takeFocus();
    GridView& view() { return *m_view; }
    EntriesModel& model() { return *m_model; }

private:
    void refreshTitle();

    BudgetDocument* m_document;
    std::optional<CellRef> m_cell;
    EntriesModel* m_model;
    GridView* m_view;
    QLabel* m_title;
};

} // namespace budget
