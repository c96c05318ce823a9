#include "ui/grid/grid_view.h"

#include "ui/grid/cell_bubble.h"
#include "ui/grid/cell_editor.h"
#include "ui/grid/grid_delegate.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_sizing.h"
#include "ui/grid/grid_text.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace budget {
namespace {

/// Up to so many rows all heights are known at once; of more only those in view.
constexpr int rowsInAView = 100;
constexpr int fittedRows = 1000;
constexpr int leastZoom = 50;
constexpr int mostZoom = 300;
constexpr int leastColumn = 10;
constexpr int mostColumn = 4000;

} // namespace

GridView::GridView(QWidget* parent)
    : QTableView(parent), m_header(new GridHeader(this)), m_bubble(new CellBubble(viewport())),
      m_plainFont(font()) {
    auto* delegate = new GridDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &GridDelegate::editorOpened, this, &GridView::watchEditor);
    setHorizontalHeader(m_header);
    connectHeader();
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setWordWrap(true);
    setCornerButtonEnabled(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(true);
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(0);
    connect(&m_fitTimer, &QTimer::timeout, this, &GridView::fitRowsInView);
    setLineHeight();
}

GridView::~GridView() = default;

void GridView::connectHeader() {
    connect(m_header, &GridHeader::columnsPressed, this, &GridView::pressColumns);
    connect(m_header, &GridHeader::columnsDragged, this, &GridView::dragToColumn);
    connect(m_header, &GridHeader::columnSizedByUser, this, &GridView::sizeByUser);
    connect(m_header, &GridHeader::fitRequested, this, &GridView::fitColumn);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        updateFrozen();
        m_fitTimer.start();
    });
}

void GridView::setModel(QAbstractItemModel* newModel) {
    if (model())
        disconnect(model(), nullptr, &m_modelContext, nullptr);
    QTableView::setModel(newModel);
    m_sizedByUser.clear();
    if (!newModel)
        return;
    const auto columnsChanged = [this](const QModelIndex&, int first) {
        forgetSizes(first);
        fitColumns();
    };
    connect(newModel, &QAbstractItemModel::columnsInserted, &m_modelContext, columnsChanged);
    connect(newModel, &QAbstractItemModel::columnsRemoved, &m_modelContext, columnsChanged);
    connect(newModel, &QAbstractItemModel::rowsInserted, &m_modelContext,
            [this](const QModelIndex&, int first, int last) { fitRows(first, last); });
    connect(newModel, &QAbstractItemModel::layoutChanged, &m_modelContext, [this] { fitRowsInView(); });
    fitColumns();
}

void GridView::reset() {
    QTableView::reset();
    m_kept.clear();
    if (model())
        fitColumns();
}

void GridView::setHeaderLayout(HeaderLayout layout) {
    m_header->setHeaderLayout(std::move(layout));
    fitColumns();
}

void GridView::setFrozenColumns(int count) {
    m_wantedFrozen = std::max(0, count);
    updateFrozen();
}

void GridView::updateFrozen() {
    // Something must be left to scroll in.
    const int most = viewport()->width() * 2 / 3;
    const int columns = std::min(m_wantedFrozen, model() ? model()->columnCount() : 0);
    int count = 0;
    for (int width = 0; count < columns; ++count) {
        width += columnWidth(count);
        if (width > most)
            break;
    }
    m_header->setFrozenColumns(count);
    updateEditorGeometries();
    viewport()->update();
}

int GridView::frozenWidth() const {
    return m_header->frozenWidth();
}

void GridView::setZoom(int percent) {
    const int zoom = std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    const int before = std::exchange(m_zoom, zoom);
    QFont scaled = m_plainFont;
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * zoom / 100);
    else
        scaled.setPixelSize(std::max(1, scaled.pixelSize() * zoom / 100));
    setFont(scaled);
    for (const int column : m_sizedByUser)
        setColumnWidth(column, columnWidth(column) * zoom / before);
    fitColumns();
    Q_EMIT zoomChanged(zoom);
}

void GridView::setLineHeight() {
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void GridView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_header->setFont(font());
    verticalHeader()->setFont(font());
    setLineHeight();
    m_fitTimer.start();
}

void GridView::forgetSizes(int firstColumn) {
    std::erase_if(m_sizedByUser, [firstColumn](int column) { return column >= firstColumn; });
}

void GridView::fitColumns() {
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!m_sizedByUser.contains(column))
            setColumnWidth(column,
                           fittingWidth(*this, column, textWidth(m_header->leafText(column), font())));
    }
    updateFrozen();
    fitRowsInView();
}

void GridView::fitColumn(int column) {
    m_sizedByUser.erase(column);
    setColumnWidth(column, fittingWidth(*this, column, textWidth(m_header->leafText(column), font())));
    Q_EMIT columnSizesChanged();
}

void GridView::sizeByUser(int column) {
    m_sizedByUser.insert(column);
    Q_EMIT columnSizesChanged();
}

QString GridView::columnSizes() const {
    QStringList sizes;
    for (const int column : m_sizedByUser)
        sizes.append(QStringLiteral("%1:%2").arg(column).arg(columnWidth(column) * 100 / m_zoom));
    return sizes.join(QLatin1Char(' '));
}

void GridView::restoreColumnSizes(const QString& sizes) {
    for (const QString& size : sizes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int column = size.section(QLatin1Char(':'), 0, 0).toInt();
        const int width = size.section(QLatin1Char(':'), 1).toInt();
        if (model() && column >= 0 && column < model()->columnCount() && width >= leastColumn &&
            width <= mostColumn) {
            m_sizedByUser.insert(column);
            setColumnWidth(column, width * m_zoom / 100);
        }
    }
    updateFrozen();
    m_fitTimer.start();
}

void GridView::fitRows(int first, int last) {
    if (!model())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Rows beyond are fitted when they come into view.
    const int end = std::min({last, model()->rowCount() - 1, std::max(0, first) + fittedRows});
    for (int row = std::max(0, first); row <= end; ++row) {
        const int height = fittingHeight(*this, row, option);
        if (height != rowHeight(row) && !isRowHidden(row))
            setRowHeight(row, height);
    }
}

void GridView::fitRowsInView() {
    if (!model())
        return;
    if (model()->rowCount() <= fittedRows)
        return fitRows(0, model()->rowCount() - 1);
    // A view that is not laid out yet knows no rows; its first ones are enough.
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    fitRows(first, last < first ? first + rowsInAView : last);
}

void GridView::widenFigures(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {};
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        int widest = m_sizedByUser.contains(column) ? -1 : 0;
        for (int row = topLeft.row(); widest >= 0 && row <= bottomRight.row(); ++row) {
            const QModelIndex index = model()->index(row, column);
            if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
                widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        if (widest > columnWidth(column))
            setColumnWidth(column, widest);
    }
}

void GridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                           const QList<int>& roles) {
    if (!topLeft.isValid() || !bottomRight.isValid())
        return QTableView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft == bottomRight)
        QTableView::dataChanged(topLeft, bottomRight, roles);
    else
        updateCells(topLeft, bottomRight);
    if (roles.isEmpty() || roles.contains(Qt::DisplayRole)) {
        const int lastRow = std::min(bottomRight.row(), topLeft.row() + fittedRows);
        widenFigures(topLeft, bottomRight.siblingAtRow(lastRow));
        fitRows(topLeft.row(), lastRow);
    }
}

void GridView::updateCells(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    viewport()->update(regionOf(topLeft, bottomRight));
    if (m_editor && m_edited.isValid())
        itemDelegate()->setEditorData(m_editor, m_edited);
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(topLeft.row());
    event.setFirstColumn(topLeft.column());
    event.setLastRow(bottomRight.row());
    event.setLastColumn(bottomRight.column());
    QAccessible::updateAccessibility(&event);
}

void GridView::updateGeometries() {
    QTableView::updateGeometries();
    updateFrozen();
}

void GridView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        // The frozen part was moved along.
        viewport()->update();
        m_header->viewport()->update();
        updateEditorGeometries();
    }
    m_bubble->dismiss();
    if (dy != 0 && model() && model()->rowCount() > fittedRows)
        m_fitTimer.start();
}

QRect GridView::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || index.model() != model() || isRowHidden(index.row()) ||
        isColumnHidden(index.column()))
        return {};
    const QRect base = QTableView::visualRect(index);
    return {m_header->columnLeft(index.column()), base.top(), base.width(), base.height()};
}

QModelIndex GridView::indexAt(const QPoint& position) const {
    const int row = rowAt(position.y());
    const int column = m_header->columnAt(position.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || index.model() != model())
        return;
    QScrollBar& across = *horizontalScrollBar();
    if (index.column() >= m_header->frozenColumns()) {
        const int left = m_header->sectionPosition(index.column());
        const int right = left + columnWidth(index.column());
        if (right > across.value() + viewport()->width())
            across.setValue(right - viewport()->width());
        if (left < across.value() + frozenWidth())
            across.setValue(left - frozenWidth());
    }
    QScrollBar& down = *verticalScrollBar();
    const int top = verticalHeader()->sectionPosition(index.row());
    const int room = viewport()->height() - rowHeight(index.row());
    if (hint == PositionAtCenter)
        down.setValue(top - room / 2);
    else if (hint == PositionAtTop || (hint == EnsureVisible && (top < down.value() || room < 0)))
        down.setValue(top);
    else if (hint == PositionAtBottom || top > down.value() + room)
        down.setValue(top - room);
}

QRegion GridView::regionOf(const QModelIndex& topLeft, const QModelIndex& bottomRight) const {
    const int frozen = m_header->frozenColumns();
    const int top = rowViewportPosition(topLeft.row());
    const int height = rowViewportPosition(bottomRight.row()) + rowHeight(bottomRight.row()) - top;
    const auto band = [&](int first, int last) {
        const int left = m_header->columnLeft(first);
        return QRect(left, top, m_header->columnLeft(last) + columnWidth(last) - left, height);
    };
    QRegion region;
    if (topLeft.column() < frozen)
        region += band(topLeft.column(), std::min(bottomRight.column(), frozen - 1));
    if (bottomRight.column() >= frozen)
        region += band(std::max(topLeft.column(), frozen), bottomRight.column()) &
                  viewport()->rect().adjusted(frozenWidth(), 0, 0, 0);
    return region & viewport()->rect();
}

QRegion GridView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        if (range.isValid())
            region += regionOf(range.topLeft(), range.bottomRight());
    }
    return region;
}

} // namespace budget
