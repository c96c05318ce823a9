// ProjectList: the projects of the document to choose one from, filtered by a text; for forms that the
// department has too, with the department first.
#pragma once

#include "ui/document/budget_document.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace budget {

class ProjectList : public QWidget {
    Q_OBJECT

public:
    /// `departmentItem` heads the list where it is not empty; choosing it chooses no project.
    ProjectList(const BudgetDocument& document, const QString& departmentItem, QWidget* parent = nullptr);

    ProjectId current() const { return m_current; }
    /// Chooses a project; one that does not exist chooses the first there is.
    void choose(ProjectId id);
    void addButton(QWidget* button);
    /// Follows names and order.
    void refresh();

Q_SIGNALS:
    void chosen(budget::ProjectId id);
    void addWanted();
    void removeWanted();
    void moveWanted(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void take(int row);

    const BudgetDocument* m_document;
    QString m_departmentItem;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QVBoxLayout* m_column;
    std::vector<ProjectId> m_ids; // one a row of the list
    ProjectId m_current = ProjectId::None;
    bool m_filling = false;
};

} // namespace budget
