#include "ui/newyear/roll_forward_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget {

RollForwardDialog::RollForwardDialog(const Document& old, QWidget* parent)
    : QDialog(parent), m_old(old), m_empty(new QRadioButton(tr("&Empty"), this)),
      m_copy(new QRadioButton(tr("A &copy of this year's entries"), this)),
      m_projects(new QListWidget(this)) {
    setWindowTitle(tr("New year"));
    auto* what = new QLabel(
        tr("Makes the document of %1 from that of %2. Its figures become last year's; texts are kept and "
           "marked to be confirmed. The old file is not changed.")
            .arg(old.year + 1)
            .arg(old.year),
        this);
    what->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_empty->setChecked(true);
    m_projects->setObjectName(QStringLiteral("projects"));
    auto* label = new QLabel(tr("&Projects that go on (Space ticks):"), this);
    label->setBuddy(m_projects);
    listProjects();
    auto* all = new QPushButton(tr("&All"), this);
    auto* none = new QPushButton(tr("&None"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(label, 1);
    ticks->addWidget(all);
    ticks->addWidget(none);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(what);
    whole->addWidget(new QLabel(tr("The new ledger begins"), this));
    whole->addWidget(m_empty);
    whole->addWidget(m_copy);
    whole->addLayout(ticks);
    whole->addWidget(m_projects, 1);
    whole->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    for (QPushButton* button : {all, none}) {
        button->setAutoDefault(false);
    }
    connect(all, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RollForwardDialog::listProjects() {
    for (const ProjectId id : m_old.ledger.projectsInOrder()) {
        const Project& project = *m_old.ledger.project(id);
        const Unit* unit = m_old.ledger.unit(project.unit);
        const QString name = unit ? tr("%1 (%2)").arg(project.name, unit->name) : project.name;
        auto* item = new QListWidgetItem(name, m_projects); // owned by the list
        item->setData(Qt::UserRole, static_cast<std::uint32_t>(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void RollForwardDialog::tickAll(Qt::CheckState state) {
    for (int row = 0; row < m_projects->count(); ++row) {
        m_projects->item(row)->setCheckState(state);
    }
}

RollForward RollForwardDialog::choices() const {
    RollForward choices;
    choices.ledger = m_copy->isChecked() ? LedgerStart::Copy : LedgerStart::Empty;
    for (int row = 0; row < m_projects->count(); ++row) {
        const QListWidgetItem* item = m_projects->item(row);
        if (item->checkState() == Qt::Checked) {
            choices.projects.insert(static_cast<ProjectId>(item->data(Qt::UserRole).toUInt()));
        }
    }
    return choices;
}

} // namespace budget
