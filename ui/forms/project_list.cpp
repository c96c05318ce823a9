#include "ui/forms/project_list.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget {

ProjectList::ProjectList(const BudgetDocument& document, const QString& departmentItem, QWidget* parent)
    : QWidget(parent), m_document(&document), m_departmentItem(departmentItem), m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_column(new QVBoxLayout(this)) {
    m_filter->setPlaceholderText(tr("Filter by name or code"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_list->setObjectName(QStringLiteral("projects"));
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    auto* label = new QLabel(tr("Pro&jects"), this);
    label->setBuddy(m_list);
    m_column->setContentsMargins({});
    m_column->addWidget(label);
    m_column->addWidget(m_filter);
    m_column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 28);
    connect(m_filter, &QLineEdit::textChanged, this, &ProjectList::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProjectList::take);
    refresh();
}

void ProjectList::addButton(QWidget* button) {
    m_column->addWidget(button);
}

void ProjectList::refresh() {
    std::vector<ProjectId> ids = m_document->ledger().projectsInOrder();
    if (!m_departmentItem.isEmpty()) {
        ids.insert(ids.begin(), ProjectId::None);
    }
    m_filling = true;
    while (m_list->count() > static_cast<int>(ids.size())) {
        delete m_list->takeItem(m_list->count() -
                                1); // NOLINT(cppcoreguidelines-owning-memory): Qt hands it over
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Project* project = m_document->ledger().project(ids[i]);
        const QString name = project ? project->name : m_departmentItem;
        const int row = static_cast<int>(i);
        if (row == m_list->count()) {
            m_list->addItem(name);
        } else {
            m_list->item(row)->setText(name);
        }
    }
    m_ids = std::move(ids);
    m_filling = false;
    choose(m_current);
    filter();
}

void ProjectList::choose(ProjectId id) {
    const auto found = std::ranges::find(m_ids, id);
    const auto row = found == m_ids.end() ? std::size_t{0} : static_cast<std::size_t>(found - m_ids.begin());
    m_filling = true;
    m_list->setCurrentRow(m_ids.empty() ? -1 : static_cast<int>(row));
    m_filling = false;
    const ProjectId now = m_ids.empty() ? ProjectId::None : m_ids[row];
    if (now != m_current) {
        m_current = now;
        Q_EMIT chosen(now);
    }
}

void ProjectList::take(int row) {
    if (!m_filling && row >= 0) {
        choose(m_ids[static_cast<std::size_t>(row)]);
    }
}

void ProjectList::filter() {
    const QString text = m_filter->text().trimmed();
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const Project* project = m_document->ledger().project(m_ids[i]);
        const bool holds = !project || project->name.contains(text, Qt::CaseInsensitive) ||
                           project->code.contains(text, Qt::CaseInsensitive);
        m_list->setRowHidden(static_cast<int>(i), !holds);
    }
}

bool ProjectList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isVertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT addWanted();
    } else if (key->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted();
    } else if (isVertical && key->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT moveWanted(key->key() == Qt::Key_Up ? -1 : 1);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace budget
