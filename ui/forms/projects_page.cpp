#include "ui/forms/projects_page.h"

#include "ui/editing/edit_words.h"
#include "ui/forms/fields/record_table.h"
#include "ui/forms/project_edits.h"
#include "ui/forms/project_fields.h"
#include "ui/forms/project_list.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace budget {

ProjectsPage::ProjectsPage(const FormContext& context, QWidget* parent) : FormPage(context, parent) {
    makeSide();
    m_current = m_list->current();
    makeCard();
    connect(m_list, &ProjectList::chosen, this, &ProjectsPage::open);
    connect(m_list, &ProjectList::addWanted, this, &ProjectsPage::addProject);
    connect(m_list, &ProjectList::removeWanted, this, &ProjectsPage::removeProject);
    connect(m_list, &ProjectList::moveWanted, this, &ProjectsPage::moveProject);
    open(m_current);
}

void ProjectsPage::makeSide() {
    m_list = new ProjectList(document(), {}, this);
    const auto button = [this](const QString& text, auto pressed) {
        auto* made = new QPushButton(text, m_list);
        connect(made, &QPushButton::clicked, this, pressed);
        m_list->addButton(made);
    };
    button(tr("Ne&w project"), [this] { addProject(); });
    button(tr("D&elete project"), [this] { removeProject(); });
    button(tr("Move up"), [this] { moveProject(-1); });
    button(tr("Move down"), [this] { moveProject(1); });
    addSide(m_list);
}

void ProjectsPage::makeCard() {
    m_card = addForm();
    for (FormField& field : projectCardFields({&m_current})) {
        m_card->addField(std::move(field));
    }
    m_card->addHeading(tr("Entries"));
    m_entries = new RecordModel(document(), entryColumns(&m_open), entryRows(&m_open), this);
    m_grid = new RecordTable(*m_entries, this);
    m_grid->view().setObjectName(QStringLiteral("entries"));
    addWidget(m_grid);
    Form* sums = addForm();
    m_sum = new QLabel(this);
    m_sum->setObjectName(QStringLiteral("sum"));
    sums->addWidget(tr("Total"), m_sum);
    m_allocation = new QLabel(this);
    m_allocation->setObjectName(QStringLiteral("allocation"));
    m_allocation->setWordWrap(true);
    sums->addWidget(tr("Allocation"), m_allocation);
    sums->addNote(tr("Amounts in 10,000 yuan. The allocation follows from the entries; it is printed for "
                     "projects paid from the general public budget."));
    addFindables(*m_card);
    addFindable(*m_grid);
    finish();
}

void ProjectsPage::showProject(ProjectId id) {
    m_list->choose(id);
}

bool ProjectsPage::goTo(const QString& text) {
    for (const auto& [id, project] : document().ledger().projects()) {
        const QString key = u'p' + QString::number(static_cast<std::uint32_t>(id));
        if (project.name == text || key == text || (!text.isEmpty() && project.code == text)) {
            showProject(id);
            return true;
        }
    }
    return FormPage::goTo(text);
}

void ProjectsPage::open(ProjectId id) {
    document().closeField();
    m_current = id;
    const bool any = document().ledger().project(id) != nullptr;
    m_card->setEnabled(any);
    m_grid->setEnabled(any);
    m_card->refresh();
    m_entries->refresh();
    showSums();
}

void ProjectsPage::follow(const DocumentChange& change) {
    m_list->refresh();
    FormPage::follow(change);
    m_entries->refresh();
    showSums();
}

void ProjectsPage::showSums() {
    m_sum->setText(amountWords(document(), totalOf(document().ledger(), m_current)));
    m_allocation->setText(allocationText(document(), m_current));
}

void ProjectsPage::addProject() {
    if (!document().canEdit()) {
        return;
    }
    ProjectId id = ProjectId::None;
    document().edit(newProject(document().document(), tr("New project"), id), tr("New project"));
    showProject(id);
    m_card->editor(QStringLiteral("project.name"))->showFound({0, 0, tr("New project").size()});
}

void ProjectsPage::removeProject() {
    const Project* project = document().ledger().project(m_current);
    if (!project || !document().canEdit()) {
        return;
    }
    const auto entries = static_cast<int>(entriesOf(document().ledger(), m_current).size());
    const Money total = totalOf(document().ledger(), m_current);
    const QString text = tr("Delete “%1” with its %2 entries (%3)?")
                             .arg(project->name)
                             .arg(entries)
                             .arg(amountWords(document(), total));
    if (questions().choose(tr("Delete project"), text, {{tr("Delete"), tr("Undo brings it back.")}})) {
        const QString name = tr("Delete project %1").arg(project->name);
        document().edit(budget::removeProject(document().document(), m_current), name);
    }
}

void ProjectsPage::moveProject(int by) {
    const std::vector<ProjectId> projects = document().ledger().projectsInOrder();
    const auto at = std::ranges::find(projects, m_current);
    const auto to = at - projects.begin() + by;
    if (at == projects.end() || to < 0 || to >= std::ssize(projects)) {
        return;
    }
    const ProjectId other = projects[static_cast<std::size_t>(to)];
    document().edit(swapProjects(document().document(), m_current, other), tr("Move project"));
}

} // namespace budget
