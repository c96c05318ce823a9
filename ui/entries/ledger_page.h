// LedgerPage (明细账): all entries, one a row, with all their dimensions; filtered by words and sorted by any
// column.
#pragma once

#include "ui/entries/entries_model.h"
#include "ui/grid/grid_view.h"
#include "ui/window/work_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace budget {

class LedgerPage : public WorkPage {
    Q_OBJECT

public:
    explicit LedgerPage(const PageContext& context, QWidget* parent = nullptr);

    GridView& view() { return *m_view; }
    void copy() override;
    void paste() override;
    void clearSelection() override;
    void fillDown() override;
    void removeRow() override;
    bool find(const QString& text, FindDirection direction) override;
    void setZoom(int percent) override;
    /// Shows the entry after the current one that holds inferred coordinates; false where there is none.
    bool showNextInferred();

private:
    void sortBy(int column);
    void summarise();
    void addEntry();
    void confirmSelection();
    std::vector<int> selectedRows() const;
    void put(const std::vector<std::pair<QModelIndex, QString>>& cells, const QString& name);
    void refreshSum();

    PageContext m_context;
    EntriesModel* m_model;
    QSortFilterProxyModel* m_sorted;
    GridView* m_view;
    QLineEdit* m_filter;
    QLabel* m_sum;
};

} // namespace budget
