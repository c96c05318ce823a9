// ProjectsPage: the card of each project with its entries, whatever pays them.
#pragma once

#include "ui/forms/fields/form_page.h"
#include "ui/forms/project_entries.h"

class QLabel;

namespace budget {

class ProjectList;
class RecordTable;

class ProjectsPage : public FormPage {
    Q_OBJECT

public:
    explicit ProjectsPage(const FormContext& context, QWidget* parent = nullptr);

    /// Opens a project's card.
    void showProject(ProjectId id);
    /// A project by its name or code as well.
    bool goTo(const QString& text) override;

protected:
    void follow(const DocumentChange& change) override;

private:
    void makeSide();
    void makeCard();
    void open(ProjectId id);
    void addProject();
    void removeProject();
    void moveProject(int by);
    void showSums();

    ProjectId m_current = ProjectId::None;
    ProjectEntries m_open{&m_current};
    ProjectList* m_list = nullptr;
    Form* m_card = nullptr;
    RecordModel* m_entries = nullptr;
    RecordTable* m_grid = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_allocation = nullptr;
};

} // namespace budget
