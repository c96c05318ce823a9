#include "ui/tables/table_page.h"

#include "ui/editing/block_editing.h"
#include "ui/editing/cell_editing.h"
#include "ui/editing/edit_words.h"
#include "ui/grid/column_memory.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace budget {
namespace {

QString replaced(QString text, const QString& token, const QString& value) {
    return text.replace(token, value);
}

} // namespace

TablePage::TablePage(const PageContext& context, int table, QWidget* parent)
    : WorkPage(parent), m_context(context), m_table(table),
      m_model(new TableModel(context.document, table, context.years, this)),
      m_rows(new RowAdding(context.document, context.questions, table, this)), m_view(new GridView(this)),
      m_department(new QLabel(this)), m_note(new QLabel(this)) {
    layOutPage();
    connectModel();
    connectView();
    refreshNote();
    const QModelIndex first = m_model->index(0, m_model->labelColumns());
    if (first.isValid()) {
        m_view->goToCell(first);
    }
}

void TablePage::layOutPage() {
    const TableDefinition& table = m_model->definition();
    const TableLabels& labels = m_context.document.pack().labels;
    auto* number =
        new QLabel(replaced(labels.number, QStringLiteral("{n}"), QString::number(table.number)), this);
    auto* title = new QLabel(table.title, this);
    title->setAlignment(Qt::AlignCenter);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    title->setFont(font);
    auto* unit = new QLabel(labels.unit, this);
    m_note->setWordWrap(true);

    auto* above = new QHBoxLayout;
    above->addWidget(m_department, 1);
    above->addWidget(unit);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->setSpacing(4);
    all->addWidget(number);
    all->addWidget(title);
    all->addLayout(above);
    all->addWidget(m_view, 1);
    all->addWidget(m_note);
    setFocusProxy(m_view);
}

void TablePage::connectModel() {
    TableModel::Committer committer;
    committer.figure = [this](const CellRef& cell, const QString& text, FigureEntry mode) {
        return m_context.editing.setFigure(cell, text, mode);
    };
    committer.declined = [this] { return m_context.editing.wasDeclined(); };
    committer.name = [this](const CellRef& label, const QString& text) {
        return m_context.editing.setName(label, text);
    };
    committer.newRow = [this](int, int, int column, const QString& text) {
        return m_rows->take(column, text);
    };
    committer.lastFigure = [this](const CellRef& cell, const QString& text) {
        return takeLastFigure(cell, text);
    };
    committer.candidates = [this](int, int, int column) { return m_rows->candidates(column); };
    committer.pending = [this](int, int, int column) { return m_rows->pending(column); };
    m_model->setCommitter(std::move(committer));
    connect(m_rows, &RowAdding::pendingChanged, m_model, &TableModel::refreshInputRow);
    connect(m_rows, &RowAdding::placed, this, [this](const RowKey& row) {
        // The first cell of the new row that can be typed into.
        const auto columns = static_cast<int>(m_model->definition().panels.front().columns.size());
        for (int column = 0; column < columns; ++column) {
            const CellRef cell{m_table, 0, row, column};
            if (m_context.document.tables().isLeaf(cell)) {
                const QModelIndex place = m_model->indexOf(cell);
                // After the editor of the input row has gone.
                QMetaObject::invokeMethod(
                    this, [this, place = QPersistentModelIndex(place)] { m_view->goToCell(place); },
                    Qt::QueuedConnection);
                return;
            }
        }
    });
    connect(&m_context.blocks, &BlockEditing::cellsLeft, m_model, &TableModel::setLeft);
    connect(m_model, &TableModel::headerChanged, this, &TablePage::updateHeader);
    connect(&m_context.document, &BudgetDocument::changed, this, &TablePage::refreshNote);
    connect(&m_context.document, &BudgetDocument::changed, this, &TablePage::summarise);
    // Names of rows that come may be longer than those before.
    connect(m_model, &TableModel::columnsInserted, m_view, &GridView::fitColumns, Qt::QueuedConnection);
    connect(m_model, &TableModel::rowsInserted, m_view, &GridView::fitColumns, Qt::QueuedConnection);
}

void TablePage::connectView() {
    m_view->setModel(m_model);
    // Panels side by side scroll as one.
    m_view->setFrozenColumns(m_model->definition().panels.size() == 1 ? m_model->labelColumns() : 0);
    updateHeader();
    m_view->setValidator(
        [this](const QModelIndex& index, const QString& text) { return complaintOf(index, text); });
    rememberColumnSizes(
        *m_view, QStringLiteral("%1/%2").arg(m_context.document.document().layout, m_model->definition().id));
    connect(m_view, &GridView::editTextChanged, this, &TablePage::showForecast);
    connect(m_view, &GridView::editRefused, this, &TablePage::sayWhyReadOnly);
    connect(m_view, &GridView::clearRequested, this, &TablePage::clearSelection);
    connect(m_view, &GridView::zoomChanged, this, &WorkPage::zoomChanged);
    connect(m_view, &GridView::selectedCellsChanged, this, &TablePage::summarise);
    connect(m_view, &GridView::currentCellChanged, this, [this](const QModelIndex& index) {
        if (const auto cell = m_model->cellAt(index); cell && cell->row.unit != UnitId::Department) {
            m_rows->setUnit(cell->row.unit);
        }
        Q_EMIT cellEntered(m_model->isFigure(index) ? m_model->cellAt(index) : std::nullopt);
    });
}

void TablePage::updateHeader() {
    m_view->setHeaderLayout(m_model->header());
}

QString TablePage::complaintOf(const QModelIndex& index, const QString& text) const {
    if (m_model->isFigure(index) || m_model->aspectOf(index) == CellAspect::Last) {
        return m_context.editing.complaint(text);
    }
    return m_model->isInputRow(index.row()) ? m_rows->complaint(index.column(), text) : QString();
}

void TablePage::showForecast(const QModelIndex& index, const QString& text) {
    const auto cell = m_model->isFigure(index) ? m_model->cellAt(index) : std::nullopt;
    Q_EMIT said(cell ? m_context.editing.forecast(*cell, text) : QString());
}

void TablePage::sayWhyReadOnly(const QModelIndex& index) {
    const auto cell = m_model->cellAt(index);
    QString why;
    if (!m_context.document.canEdit()) {
        why = lockedWords(m_context.document);
    } else if (m_model->aspectOf(index) != CellAspect::Now || (cell && m_model->isGone(cell->row))) {
        why = whyComparedIsFixed(index);
    } else if (cell && cell->row.kind == RowKind::Rest) {
        why = tr("Not itemised yet: type the figures of finer rows, and this row empties itself.");
    } else if (cell && m_model->isFigure(index)) {
        why = m_context.document.tables().scopeOf(*cell)
                  ? tr("A total follows its parts, which are listed below.")
                  : tr("No money can stand in this cell.");
    } else if (m_model->isInputRow(index.row())) {
        why = tr("Type a code or a name at the left first; then the row takes figures.");
    } else {
        why = tr("This word belongs to the layout.");
    }
    m_view->complain(index, why);
    Q_EMIT said(why);
    if (m_model->isFigure(index)) {
        Q_EMIT partsWanted(*cell);
    }
}

void TablePage::refreshNote() {
    const Document& document = m_context.document.document();
    m_department->setText(
        replaced(m_context.document.pack().labels.department, QStringLiteral("{name}"), document.department));
    QString note;
    if (m_context.document.tables().isEmpty(m_table)) {
        note = replaced(
            replaced(m_model->definition().emptySentence, QStringLiteral("{部门}"), document.department),
            QStringLiteral("{本年}"), QString::number(document.year));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

std::optional<CellRef> TablePage::currentCell() const {
    return m_model->cellAt(m_view->currentIndex());
}

std::optional<CellRef> TablePage::currentFigure() const {
    return m_model->isFigure(m_view->currentIndex()) ? currentCell() : std::nullopt;
}

void TablePage::summarise() {
    Money sum;
    int count = 0;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                const QModelIndex index = m_model->index(row, column);
                const auto cell = m_model->isFigure(index) ? m_model->cellAt(index) : std::nullopt;
                const Money value = cell ? m_context.document.tables().value(*cell) : Money();
                sum += value;
                count += value.isZero() ? 0 : 1;
            }
        }
    }
    Q_EMIT summaryChanged(count < 2 ? QString() : summaryWords(m_context.document, sum, count));
}

bool TablePage::showCell(const CellRef& cell) {
    const QModelIndex index = cell.table == m_table ? m_model->indexOf(cell) : QModelIndex();
    if (index.isValid()) {
        m_view->goToCell(index);
        m_view->setFocus();
    }
    return index.isValid();
}

void TablePage::setZoom(int percent) {
    m_view->setZoom(percent);
}

QByteArray TablePage::place() const {
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? QByteArray::number(current.row()) + ',' + QByteArray::number(current.column())
                             : QByteArray();
}

void TablePage::restorePlace(const QByteArray& place) {
    const QList<QByteArray> parts = place.split(',');
    if (parts.size() == 2) {
        const QModelIndex index = m_model->index(parts[0].toInt(), parts[1].toInt());
        if (index.isValid()) {
            m_view->goToCell(index);
        }
    }
}

} // namespace budget
