// NavigationTree: the publication at the left of the window, with a mark for what is still to be done, and
// for each chapter a bar that says how much of it is filled in.
#pragma once

#include "ui/window/page_list.h"

#include <QTimer>
#include <QTreeWidget>

namespace budget {

class NavigationTree : public QTreeWidget {
    Q_OBJECT

public:
    NavigationTree(const BudgetDocument& document, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    void setCurrentPage(const QString& id);

Q_SIGNALS:
    void pageChosen(const QString& id);

private:
    void refreshMarks();
    void refreshProgress(const std::vector<PageState>& states);

    const BudgetDocument* m_document;
    std::vector<PageEntry> m_pages;
    std::vector<QTreeWidgetItem*> m_items; // parallel to m_pages, owned by the tree
    QTimer m_refresh;
};

} // namespace budget
