#include "ui/forms/fields/record_table.h"

#include "ui/forms/fields/record_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace budget {
namespace {

constexpr int fewestRows = 3;

} // namespace

RecordView::RecordView(RecordModel& model, QWidget* parent) : QTableView(parent), m_model(&model) {
    setModel(&model);
    setItemDelegate(new RecordDelegate(model, this));
    setWordWrap(true);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, signal, this, &RecordView::fitRows);
    }
    connect(&model, &QAbstractItemModel::dataChanged, this, &RecordView::fitRows);
    fitRows();
}

void RecordView::fitRows() {
    if (!isVisible()) { // showEvent() will do it
        return;
    }
    resizeRowsToContents();
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

QSize RecordView::sizeHint() const {
    const int rows = verticalHeader()->length();
    const int least = fewestRows * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(),
            horizontalHeader()->height() + qMax(rows, least) + 2 * frameWidth()};
}

QSize RecordView::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(u'0') * 40, sizeHint().height()};
}

void RecordView::shareWidth() {
    int shares = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        shares += m_model->column(column).characters;
    }
    int left = viewport()->width();
    int lines = 1; // of the titles
    const int whole = left;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isLast = column + 1 == m_model->columnCount();
        const int width = isLast ? left : whole * m_model->column(column).characters / shares;
        setColumnWidth(column, width);
        left -= width;
        const int needed = fontMetrics().horizontalAdvance(m_model->column(column).title) + 12;
        lines = qMax(lines, width > 0 ? (needed + width - 1) / width : 1);
    }
    horizontalHeader()->setFixedHeight(qMin(lines, 3) * fontMetrics().lineSpacing() + 8);
}

void RecordView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
    fitRows();
}

void RecordView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    shareWidth();
    fitRows();
}

void RecordView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
}

/// Behind the last cell, and before the first one, Tab leaves the grid.
bool RecordView::focusNextPrevChild(bool next) {
    const QModelIndex at = currentIndex();
    const bool last = at.row() + 1 >= m_model->rowCount() && at.column() + 1 >= m_model->columnCount();
    const bool first = at.row() <= 0 && at.column() <= 0;
    if (!at.isValid() || (next ? last : first)) {
        return QWidget::focusNextPrevChild(next);
    }
    return QTableView::focusNextPrevChild(next);
}

bool RecordView::ownKey(const QKeyEvent& event) {
    if (state() == EditingState) { // the editor has taken what it needs
        return false;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers == Qt::ControlModifier) {
        Q_EMIT addWanted();
    } else if (event.key() == Qt::Key_Delete && modifiers == Qt::ControlModifier) {
        Q_EMIT removeWanted();
    } else if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Up) {
        Q_EMIT moveWanted(-1);
    } else if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Down) {
        Q_EMIT moveWanted(1);
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else if (event.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
    } else if (event.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        m_model->setData(currentIndex(), QString(), Qt::EditRole);
    } else if (isEnter && modifiers == Qt::NoModifier) {
        edit(currentIndex());
    } else {
        return false;
    }
    return true;
}

void RecordView::keyPressEvent(QKeyEvent* event) {
    if (!ownKey(*event)) {
        QTableView::keyPressEvent(event);
    }
}

RecordTable::RecordTable(RecordModel& model, QWidget* parent)
    : QWidget(parent), m_model(&model), m_view(new RecordView(model, this)), m_buttons(new QHBoxLayout),
      m_complaint(new QLabel(this)) {
    setFocusProxy(m_view);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    const auto button = [this](const QString& text, const QString& keys, auto pressed) {
        auto* made = new QPushButton(text, this);
        made->setToolTip(keys);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, pressed);
        m_buttons->addWidget(made);
    };
    button(tr("Add row"), tr("Ctrl+Enter"), [this] { addRow(); });
    button(tr("Remove row"), tr("Ctrl+Delete"), [this] { removeRow(); });
    button(tr("Up"), tr("Alt+Up"), [this] { moveRow(-1); });
    button(tr("Down"), tr("Alt+Down"), [this] { moveRow(1); });
    m_buttons->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_view);
    whole->addWidget(m_complaint);
    whole->addLayout(m_buttons);
    connect(m_view, &RecordView::addWanted, this, &RecordTable::addRow);
    connect(m_view, &RecordView::removeWanted, this, &RecordTable::removeRow);
    connect(m_view, &RecordView::moveWanted, this, &RecordTable::moveRow);
    connect(m_model, &RecordModel::complained, this, [this](const QString& complaint) {
        m_complaint->setText(complaint);
        m_complaint->setVisible(!complaint.isEmpty());
    });
}

void RecordTable::addButton(QWidget* button) {
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QString RecordTable::complaint() const {
    return m_complaint->text();
}

int RecordTable::currentRow() const {
    return m_view->currentIndex().row();
}

void RecordTable::goTo(int row, int column) {
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(row, column));
}

void RecordTable::addRow() {
    const int before = currentRow() < 0 ? m_model->rowCount() : currentRow() + 1;
    const int rows = m_model->rowCount();
    if (m_model->insertRecord(before) && m_model->rowCount() > rows) {
        goTo(qMin(before, m_model->rowCount() - 1), 0);
    }
}

void RecordTable::removeRow() {
    const QModelIndex at = m_view->currentIndex();
    if (m_model->removeRecord(at.row()) && m_model->rowCount() > 0) {
        goTo(qMin(at.row(), m_model->rowCount() - 1), at.column());
    }
}

void RecordTable::moveRow(int by) {
    const QModelIndex at = m_view->currentIndex();
    if (m_model->moveRecord(at.row(), at.row() + by)) {
        goTo(at.row() + by, at.column());
    }
}

int RecordTable::placeCount() const {
    return isVisibleTo(window()) ? m_model->rowCount() * m_model->columnCount() : 0;
}

QString RecordTable::placeText(int place) const {
    return m_model->index(place / m_model->columnCount(), place % m_model->columnCount()).data().toString();
}

QString RecordTable::placeName(int place) const {
    return placeText(place);
}

void RecordTable::showFound(const FoundText& found) {
    goTo(found.place / m_model->columnCount(), found.place % m_model->columnCount());
}

FoundText RecordTable::here() const {
    const QModelIndex at = m_view->currentIndex();
    if (!m_view->hasFocus() || !at.isValid()) {
        return {-1, 0, 0};
    }
    return {at.row() * m_model->columnCount() + at.column(), 0, 1};
}

} // namespace budget
