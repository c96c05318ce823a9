#include "ui/entries/ledger_page.h"

#include "core/edit/inference.h"
#include "core/exchange/clipboard_block.h"
#include "ui/editing/edit_words.h"
#include "ui/grid/column_memory.h"
#include "ui/grid/grid_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace budget {

LedgerPage::LedgerPage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_model(new EntriesModel(context.document, this)),
      m_sorted(new QSortFilterProxyModel(this)), m_view(new GridView(this)), m_filter(new QLineEdit(this)),
      m_sum(new QLabel(this)) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AmountSortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    rememberColumnSizes(*m_view, QStringLiteral("ledger"));
    m_view->setValidator([this](const QModelIndex& index, const QString& text) {
        return m_model->complaint(m_sorted->mapToSource(index), text);
    });
    m_filter->setPlaceholderText(tr("Filter: a code, a name, an amount"));
    m_filter->setClearButtonEnabled(true);
    auto* add = new QPushButton(tr("&Add entry"), this);
    auto* confirm = new QPushButton(tr("&Confirm inferred"), this);
    auto* above = new QHBoxLayout;
    above->addWidget(m_filter, 1);
    above->addWidget(confirm);
    above->addWidget(add);
    auto* all = new QVBoxLayout(this);
    all->addLayout(above);
    all->addWidget(m_view, 1);
    all->addWidget(m_sum);
    setFocusProxy(m_view);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &LedgerPage::refreshSum);
    connect(m_model, &EntriesModel::sumChanged, this, &LedgerPage::refreshSum);
    connect(add, &QPushButton::clicked, this, &LedgerPage::addEntry);
    connect(confirm, &QPushButton::clicked, this, &LedgerPage::confirmSelection);
    connect(m_view, &GridView::clearRequested, this, &LedgerPage::clearSelection);
    connect(m_view, &GridView::zoomChanged, this, &WorkPage::zoomChanged);
    connect(m_view, &GridView::selectedCellsChanged, this, &LedgerPage::summarise);
    connect(m_view->gridHeader(), &GridHeader::columnsPressed, this, &LedgerPage::sortBy);
    refreshSum();
}

/// A title sorts by its column, once more the other way round, a third time as the ledger has it.
void LedgerPage::sortBy(int column) {
    const bool again = m_sorted->sortColumn() == column;
    if (again && m_sorted->sortOrder() == Qt::DescendingOrder) {
        m_sorted->sort(-1);
        Q_EMIT said(tr("In the order of the ledger"));
        return;
    }
    m_sorted->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    const QString title = entryColumnTitle(static_cast<EntryColumn>(column));
    Q_EMIT said(again ? tr("Sorted by %1, downwards").arg(title) : tr("Sorted by %1, upwards").arg(title));
}

void LedgerPage::summarise() {
    Money sum;
    int count = 0;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        if (static_cast<EntryColumn>(index.column()) == EntryColumn::Amount) {
            sum += Money::fromFen(index.data(AmountSortRole).toLongLong());
            ++count;
        }
    }
    Q_EMIT summaryChanged(count < 2 ? QString() : summaryWords(m_context.document, sum, count));
}

void LedgerPage::addEntry() {
    m_filter->clear(); // which would hide it
    const QModelIndex added = m_sorted->mapFromSource(m_model->index(m_model->add(), 0));
    m_view->goToCell(added);
    m_view->setFocus();
}

std::vector<int> LedgerPage::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        rows.insert(m_sorted->mapToSource(index).row());
    }
    return {rows.begin(), rows.end()};
}

void LedgerPage::confirmSelection() {
    std::vector<EntryId> entries;
    for (const int row : selectedRows()) {
        entries.push_back(m_model->entryAt(row));
    }
    m_context.document.edit(confirmEdit(m_context.document.document(), entries), tr("Confirm inferred"));
}

void LedgerPage::copy() {
    CopiedRows rows;
    for (const int row : selectedRows()) {
        std::vector<CopiedCell> line;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            line.push_back({m_model->index(row, column).data().toString(),
                            static_cast<EntryColumn>(column) == EntryColumn::Amount});
        }
        rows.push_back(std::move(line));
    }
    auto* copied = new QMimeData; // owned by the clipboard
    copied->setText(clipboardText(rows));
    copied->setHtml(QString::fromUtf8(clipboardHtml(rows)));
    QGuiApplication::clipboard()->setMimeData(copied);
}

/// Puts a text into each cell, as one step. A change may move rows in the sorted view: what is meant is kept
/// by the places in the ledger.
void LedgerPage::put(const std::vector<std::pair<QModelIndex, QString>>& cells, const QString& name) {
    std::vector<std::pair<QPersistentModelIndex, QString>> meant;
    for (const auto& [index, text] : cells) {
        meant.emplace_back(m_sorted->mapToSource(index), text);
    }
    int filled = 0;
    QString refusal;
    QUndoStack& stack = m_context.document.undoStack();
    stack.beginMacro(name);
    for (const auto& [index, text] : meant) {
        const QString complaint = m_model->complaint(index, text);
        if (complaint.isEmpty() && m_model->setData(index, text, Qt::EditRole)) {
            ++filled;
        } else if (refusal.isEmpty()) {
            refusal = complaint;
        }
    }
    stack.endMacro();
    Q_EMIT said(tr("%1: %n cells changed", nullptr, filled).arg(name) +
                (refusal.isEmpty() ? QString() : QStringLiteral("；") + refusal));
}

/// Blanks the cells that are selected: an amount becomes nothing, a node is no longer said.
void LedgerPage::clearSelection() {
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        cells.emplace_back(index, QString());
    }
    put(cells, tr("Clear"));
}

/// The uppermost cell of each column into those selected below it.
void LedgerPage::fillDown() {
    std::map<int, QModelIndex> tops;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        QModelIndex& top = tops[index.column()];
        top = !top.isValid() || index.row() < top.row() ? index : top;
    }
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (const QModelIndex& index : selected) {
        if (const QModelIndex top = tops[index.column()]; index != top) {
            cells.emplace_back(index, top.data(Qt::EditRole).toString());
        }
    }
    put(cells, tr("Fill down"));
}

/// One text into every cell selected; a block from the current cell on, as far as there are rows.
void LedgerPage::paste() {
    const TextRows texts = readClipboardText(QGuiApplication::clipboard()->text());
    if (texts.empty()) {
        return;
    }
    std::vector<std::pair<QModelIndex, QString>> cells;
    if (texts.size() == 1 && texts.front().size() == 1) {
        for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
            cells.emplace_back(index, texts.front().front());
        }
    } else {
        const QModelIndex corner = m_view->currentIndex();
        for (std::size_t row = 0; row < texts.size(); ++row) {
            for (std::size_t column = 0; column < texts[row].size(); ++column) {
                const QModelIndex index = m_sorted->index(corner.row() + static_cast<int>(row),
                                                          corner.column() + static_cast<int>(column));
                if (index.isValid() && index.flags() & Qt::ItemIsEditable) {
                    cells.emplace_back(index, texts[row][column]);
                }
            }
        }
    }
    put(cells, tr("Paste"));
}

void LedgerPage::removeRow() {
    m_model->remove(selectedRows());
}

bool LedgerPage::find(const QString& text, FindDirection direction) {
    const int columns = m_sorted->columnCount();
    const int step = direction == FindDirection::Forward ? 1 : -1;
    const QModelIndex current = m_view->currentIndex();
    int at = current.isValid() ? current.row() * columns + current.column() : -1;
    for (at += step; at >= 0 && at < m_sorted->rowCount() * columns; at += step) {
        const QModelIndex index = m_sorted->index(at / columns, at % columns);
        if (index.data().toString().contains(text, Qt::CaseInsensitive)) {
            m_view->goToCell(index);
            return true;
        }
    }
    return false;
}

bool LedgerPage::showNextInferred() {
    const std::vector<EntryId> inferred = inferredEntries(m_context.document.ledger());
    if (inferred.empty()) {
        return false;
    }
    const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
    // The line one stands on counts until one has been led to it.
    const bool wasLed = static_cast<EntryColumn>(current.column()) == EntryColumn::Inferred;
    const int from = !current.isValid() ? -1 : wasLed ? current.row() : current.row() - 1;
    int next = m_model->rowOf(inferred.front());
    for (const EntryId id : inferred) {
        if (m_model->rowOf(id) > from) {
            next = m_model->rowOf(id);
            break;
        }
    }
    m_filter->clear();
    m_view->goToCell(m_sorted->mapFromSource(m_model->index(next, static_cast<int>(EntryColumn::Inferred))));
    m_view->setFocus();
    return true;
}

void LedgerPage::setZoom(int percent) {
    m_view->setZoom(percent);
}

void LedgerPage::refreshSum() {
    // Without a filter the ledger knows its sum; with one, what is shown is added up.
    Money sum = m_context.document.ledger().total();
    if (!m_filter->text().isEmpty()) {
        sum = Money();
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            const QModelIndex index = m_sorted->mapToSource(m_sorted->index(row, 0));
            sum += m_context.document.ledger().entry(m_model->entryAt(index.row()))->amount;
        }
    }
    m_sum->setText(
        tr("%n entries, sum %1", nullptr, m_sorted->rowCount()).arg(amountWords(m_context.document, sum)));
}

} // namespace budget
