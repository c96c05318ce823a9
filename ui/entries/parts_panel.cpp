#include "ui/entries/parts_panel.h"

#include "ui/editing/edit_words.h"
#include "ui/grid/column_memory.h"

#include <QVBoxLayout>

#include <set>

namespace budget {

PartsPanel::PartsPanel(BudgetDocument& document, QWidget* parent)
    : QWidget(parent), m_document(&document), m_model(new EntriesModel(document, this)),
      m_view(new GridView(this)), m_title(new QLabel(this)) {
    m_model->setNoEntries();
    m_view->setModel(m_model);
    rememberColumnSizes(*m_view, QStringLiteral("parts"));
    m_view->setValidator(
        [this](const QModelIndex& index, const QString& text) { return m_model->complaint(index, text); });
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_model, &EntriesModel::sumChanged, this, &PartsPanel::refreshTitle);
    connect(m_model, &EntriesModel::sumChanged, this, [this] {
        // With many parts a change of one hardly changes the widths, and looking would take longer than a
        // frame.
        constexpr int fewRows = 100;
        if (m_model->rowCount() <= fewRows) {
            m_view->fitColumns();
        }
    });
    connect(m_view, &GridView::clearRequested, this, [this] {
        std::set<int> rows;
        for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
            rows.insert(index.row());
        }
        m_model->remove({rows.begin(), rows.end()});
    });
    refreshTitle();
}

void PartsPanel::showCell(const std::optional<CellRef>& cell) {
    m_cell = cell;
    const auto scope = cell ? m_document->tables().scopeOf(*cell) : std::nullopt;
    if (scope) {
        m_model->setScope(scope);
    } else {
        m_model->setNoEntries();
    }
    m_view->fitColumns();
}

void PartsPanel::takeFocus() {
    if (m_model->rowCount() > 0) {
        m_view->goToCell(m_model->index(0, static_cast<int>(EntryColumn::Amount)));
    }
    m_view->setFocus();
}

void PartsPanel::refreshTitle() {
    if (!m_cell) {
        m_title->setText(tr("Choose a figure to see its parts."));
        return;
    }
    const Money value = m_document->tables().value(*m_cell);
    const QString agrees = m_model->sum() == value ? QStringLiteral("✓") : QStringLiteral("✗");
    m_title->setText(tr("%1 = %2   %n entries, sum %3 %4", nullptr, m_model->rowCount())
                         .arg(cellWords(*m_document, *m_cell), amountWords(*m_document, value),
                              amountWords(*m_document, m_model->sum()), agrees));
}

} // namespace budget
