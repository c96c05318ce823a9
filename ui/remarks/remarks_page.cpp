#include "ui/remarks/remarks_page.h"

#include "core/tables/cell_name.h"
#include "ui/narrative/narrative_copy.h"
#include "ui/window/input_target.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace budget {

RemarksPage::RemarksPage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_model(new RemarksModel(context.document, this)),
      m_view(new QTableView(this)), m_count(new QLabel(this)), m_author(new QLineEdit(remarkAuthor(), this)) {
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("remarks"));
    m_view->setAccessibleName(tr("Remarks"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_view->setTabKeyNavigation(true);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    layOutPage();
    auto* space = new QShortcut(Qt::Key_Space, m_view);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RemarksPage::settle);
    connect(m_view, &QTableView::activated, this, &RemarksPage::goToPlace);
    connect(m_author, &QLineEdit::editingFinished, this, [this] { setRemarkAuthor(m_author->text()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &RemarksPage::count);
    }
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RemarksPage::count);
}

void RemarksPage::layOutPage() {
    auto* above = new QHBoxLayout;
    auto* label = new QLabel(tr("Remarks are signed &by"), this);
    label->setBuddy(m_author);
    m_author->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    above->addWidget(m_count, 1);
    above->addWidget(label);
    above->addWidget(m_author);
    auto* hint = new QLabel(tr("Ctrl+Alt+M in a table or in the text writes a remark. Enter: to its place   "
                               "Space: settled   F2: answer   Ctrl+-: delete"),
                            this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->setSpacing(4);
    all->addLayout(above);
    all->addWidget(m_view, 1);
    all->addWidget(hint);
    setFocusProxy(m_view);
}

void RemarksPage::count() {
    const auto& remarks = m_context.document.document().review.remarks;
    const auto open = static_cast<int>(
        std::ranges::count_if(remarks, [](const Remark& remark) { return !remark.settled; }));
    m_count->setText(remarks.empty() ? tr("There are no remarks.")
                                     : tr("%1 remarks, %2 open").arg(remarks.size()).arg(open));
    m_view->resizeRowsToContents();
}

/// Space settles the remark of the current row, whatever its column.
void RemarksPage::settle() {
    const QModelIndex state = m_view->currentIndex().siblingAtColumn(RemarksModel::Settled);
    if (state.isValid() && state.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool settled = state.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(state, int(settled ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
}

void RemarksPage::goToPlace(const QModelIndex& index) {
    const std::optional<Place> place = m_model->placeAt(index.row());
    if (!place) {
        return;
    }
    if (const auto* name = std::get_if<CellName>(&*place)) {
        if (const auto cell = cellOf(m_context.document.tables(), m_context.document.ledger(), *name)) {
            Q_EMIT cellWanted(*cell);
        } else {
            Q_EMIT said(tr("The row of this remark is no longer there."));
        }
    } else if (const auto* sentence = std::get_if<SentencePlace>(&*place)) {
        Q_EMIT sentenceWanted(sentence->id);
    } else {
        const FieldTarget target = targetOfInput(std::get<InputPlace>(*place).path);
        Q_EMIT pageWanted(target.page, target.field);
    }
}

void RemarksPage::copy() {
    QGuiApplication::clipboard()->setText(m_view->currentIndex().data().toString());
}

void RemarksPage::removeRow() {
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
    }
    if (rows.empty() && m_view->currentIndex().isValid()) {
        rows.insert(m_view->currentIndex().row());
    }
    if (!rows.empty()) {
        m_model->remove({rows.begin(), rows.end()});
    }
}

bool RemarksPage::find(const QString& text, FindDirection direction) {
    const int columns = RemarksModel::ColumnCount;
    const int step = direction == FindDirection::Forward ? 1 : -1;
    const QModelIndex here = m_view->currentIndex();
    int at = here.isValid() ? here.row() * columns + here.column() : -1;
    for (at += step; at >= 0 && at < m_model->rowCount() * columns; at += step) {
        const QModelIndex index = m_model->index(at / columns, at % columns);
        if (index.data().toString().contains(text, Qt::CaseInsensitive)) {
            m_view->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

void RemarksPage::fit() {
    const int unit = fontMetrics().height();
    const int left = std::max(24 * unit, m_view->viewport()->width() - 18 * unit);
    m_view->setColumnWidth(RemarksModel::Settled, 5 * unit);
    m_view->setColumnWidth(RemarksModel::Where, left * 3 / 10);
    m_view->setColumnWidth(RemarksModel::Author, 5 * unit);
    m_view->setColumnWidth(RemarksModel::Text, left * 4 / 10);
    m_view->setColumnWidth(RemarksModel::Answer, left - left * 3 / 10 - left * 4 / 10);
    m_view->setColumnWidth(RemarksModel::Written, 8 * unit - 2);
    m_view->resizeRowsToContents();
}

void RemarksPage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    if (m_model->hasSentences()) {
        if (const auto narrative = NarrativeCopy::of(m_context.document)) {
            m_model->setSections((*narrative)->sections());
        }
    }
    fit();
    count();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, RemarksModel::Answer));
    }
}

void RemarksPage::resizeEvent(QResizeEvent* event) {
    WorkPage::resizeEvent(event);
    fit();
}

} // namespace budget
