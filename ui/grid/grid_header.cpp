#include "ui/grid/grid_header.h"

#include "ui/grid/grid_text.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace budget {
namespace {

constexpr int horizontalPadding = 4;
constexpr int verticalPadding = 3;
constexpr int grip = 4;

} // namespace

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(this, &QHeaderView::sectionResized, this, &GridHeader::measure);
    connect(this, &QHeaderView::sectionCountChanged, this, &GridHeader::collectCells);
}

void GridHeader::setModel(QAbstractItemModel* newModel) {
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QHeaderView::setModel(newModel);
    if (!newModel)
        return;
    using Model = QAbstractItemModel;
    connect(newModel, &Model::columnsInserted, this, [this](const QModelIndex&, int first, int last) {
        changeLayout(withColumnsInserted(m_layout, first, last - first + 1));
    });
    connect(newModel, &Model::columnsRemoved, this, [this](const QModelIndex&, int first, int last) {
        changeLayout(withColumnsRemoved(m_layout, first, last - first + 1));
    });
    connect(newModel, &Model::headerDataChanged, this, &GridHeader::collectCells);
    connect(newModel, &Model::modelReset, this, &GridHeader::collectCells);
    collectCells();
}

void GridHeader::setHeaderLayout(HeaderLayout layout) {
    changeLayout(std::move(layout));
}

void GridHeader::changeLayout(HeaderLayout layout) {
    m_layout = std::move(layout);
    collectCells();
}

void GridHeader::collectCells() {
    const int columns = model() ? model()->columnCount(rootIndex()) : 0;
    m_shown = {std::max(1, m_layout.rows), {}};
    std::vector<char> covered(static_cast<std::size_t>(columns), 0);
    for (HeaderCell cell : m_layout.cells) {
        cell.columnSpan = std::min(cell.columnSpan, columns - cell.column);
        cell.rowSpan = std::min(cell.rowSpan, m_shown.rows - cell.row);
        if (cell.column < 0 || cell.row < 0 || cell.columnSpan < 1 || cell.rowSpan < 1)
            continue;
        std::fill_n(covered.begin() + cell.column, cell.columnSpan, char{1});
        m_shown.cells.push_back(std::move(cell));
    }
    for (int column = 0; column < columns; ++column) {
        if (!covered[static_cast<std::size_t>(column)])
            m_shown.cells.push_back(
                {0, column, m_shown.rows, 1, model()->headerData(column, Qt::Horizontal).toString()});
    }
    measure();
    viewport()->update();
}

void GridHeader::measure() {
    std::vector<int> needed;
    for (const HeaderCell& cell : m_shown.cells) {
        const int width = contentRect(cell).width() - 2 * horizontalPadding - 1;
        needed.push_back(wrappedHeight(cell.text, font(), width) + 2 * verticalPadding + 1);
    }
    std::vector<int> tops{0};
    for (const int height : rowHeights(m_shown, needed, fontMetrics().height() + 2 * verticalPadding + 1))
        tops.push_back(tops.back() + height);
    if (tops == m_tops)
        return;
    const bool higher = tops.back() != m_tops.back();
    m_tops = std::move(tops);
    viewport()->update();
    if (higher) {
        updateGeometry();
        Q_EMIT geometriesChanged();
    }
}

QSize GridHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_tops.back()};
}

void GridHeader::setFrozenColumns(int count) {
    m_frozen = count;
    viewport()->update();
}

int GridHeader::frozenWidth() const {
    int width = 0;
    for (int column = 0; column < std::min(m_frozen, this->count()); ++column)
        width += sectionSize(column);
    return width;
}

int GridHeader::columnLeft(int column) const {
    return sectionPosition(column) - (column < m_frozen ? 0 : offset());
}

int GridHeader::columnAt(int x) const {
    return logicalIndexAt(x < frozenWidth() ? x - offset() : x);
}

QRect GridHeader::contentRect(const HeaderCell& cell) const {
    const auto top = [this](int row) {
        return m_tops[std::min(static_cast<std::size_t>(row), m_tops.size() - 1)];
    };
    const int left = sectionPosition(cell.column);
    const int right = sectionPosition(cell.lastColumn()) + sectionSize(cell.lastColumn());
    return {left, top(cell.row), right - left, top(cell.lastRow() + 1) - top(cell.row)};
}

QRect GridHeader::cellRect(const HeaderCell& cell) const {
    return contentRect(cell).translated(cell.column < m_frozen ? 0 : -offset(), 0);
}

const HeaderCell* GridHeader::cellAt(const QPoint& position) const {
    const QPoint content = position + QPoint(position.x() < frozenWidth() ? 0 : offset(), 0);
    for (const HeaderCell& cell : m_shown.cells) {
        if (contentRect(cell).contains(content))
            return &cell;
    }
    return nullptr;
}

QString GridHeader::leafText(int column) const {
    const HeaderCell* lowest = nullptr;
    for (const HeaderCell& cell : m_shown.cells) {
        if (cell.column == column && cell.columnSpan == 1 &&
            (!lowest || cell.text.size() > lowest->text.size()))
            lowest = &cell;
    }
    return lowest ? lowest->text : QString();
}

void GridHeader::setCurrentColumn(int column) {
    if (m_currentColumn == column)
        return;
    m_currentColumn = column;
    viewport()->update();
}

void GridHeader::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const int frozen = frozenWidth();
    const QRect all = viewport()->rect();
    painter.fillRect(event->rect(), palette().color(QPalette::Button));
    const QRect scrolled = all.adjusted(frozen, 0, 0, 0) & event->rect();
    if (!scrolled.isEmpty())
        paintCells(painter, scrolled, -offset());
    const QRect kept = QRect(0, 0, frozen, all.height()) & event->rect();
    if (!kept.isEmpty())
        paintCells(painter, kept, 0);
    painter.setClipping(false);
    painter.setPen(blend(palette().color(QPalette::Button), palette().color(QPalette::ButtonText), 45));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    if (frozen > 0)
        painter.drawLine(frozen - 1, 0, frozen - 1, all.bottom());
}

void GridHeader::paintCells(QPainter& painter, const QRect& area, int shift) const {
    painter.setClipRect(area);
    for (const HeaderCell& cell : m_shown.cells) {
        const QRect rect = contentRect(cell).translated(shift, 0);
        if (rect.intersects(area))
            paintCell(painter, rect, cell);
    }
}

void GridHeader::paintCell(QPainter& painter, const QRect& rect, const HeaderCell& cell) const {
    const QColor ground = palette().color(QPalette::Button);
    const QColor ink = palette().color(QPalette::ButtonText);
    const bool current = cell.column <= m_currentColumn && m_currentColumn <= cell.lastColumn();
    if (current && cell.columnSpan == 1)
        painter.fillRect(rect, blend(ground, palette().color(QPalette::Highlight), 18));
    painter.setPen(blend(ground, ink, 25));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.setPen(ink);
    painter.setFont(font());
    const QRect inner =
        rect.adjusted(horizontalPadding, verticalPadding, -horizontalPadding - 1, -verticalPadding - 1);
    paintWrapped(painter, inner, cell.text, Qt::AlignCenter);
}

std::optional<int> GridHeader::edgeAt(int x) const {
    const int frozen = frozenWidth();
    if (m_frozen > 0 && frozen <= x && x < frozen + grip)
        return std::min(m_frozen, count()) - 1;
    const int column = columnAt(x);
    if (column < 0) {
        const int behind = x - (length() - offset());
        return count() > 0 && behind >= 0 && behind < grip ? std::optional(count() - 1) : std::nullopt;
    }
    const int left = columnLeft(column);
    if (left + sectionSize(column) - x <= grip)
        return column;
    return x - left < grip && column > 0 ? std::optional(column - 1) : std::nullopt;
}

std::optional<int> GridHeader::handleAt(const QPoint& position) const {
    const std::optional<int> edge = edgeAt(position.x());
    const HeaderCell* cell = cellAt(position);
    if (edge && cell && cell->lastColumn() != *edge && cell->column != *edge + 1)
        return std::nullopt;
    return edge;
}

void GridHeader::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPoint position = event->position().toPoint();
    if (const std::optional<int> edge = handleAt(position)) {
        m_drag = Drag::Resize;
        m_dragColumn = *edge;
        m_dragStart = position.x();
        m_dragSize = sectionSize(*edge);
    } else if (const HeaderCell* cell = cellAt(position)) {
        m_drag = Drag::Select;
        Q_EMIT columnsPressed(cell->column, cell->lastColumn(), event->modifiers());
    }
}

void GridHeader::mouseMoveEvent(QMouseEvent* event) {
    const int x = event->position().toPoint().x();
    if (m_drag == Drag::Resize) {
        resizeSection(m_dragColumn, std::max(minimumSectionSize(), m_dragSize + x - m_dragStart));
        Q_EMIT columnSizedByUser(m_dragColumn);
    } else if (m_drag == Drag::Select) {
        if (const int column = columnAt(std::clamp(x, 0, viewport()->width() - 1)); column >= 0)
            Q_EMIT columnsDragged(column);
    } else {
        viewport()->setCursor(handleAt(event->position().toPoint()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    }
}

void GridHeader::mouseReleaseEvent(QMouseEvent*) {
    m_drag = Drag::None;
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const std::optional<int> edge = handleAt(event->position().toPoint()))
        Q_EMIT fitRequested(*edge);
}

void GridHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

bool GridHeader::viewportEvent(QEvent* event) {
    // QHeaderView would look for the tip of a column at its scrolled place.
    return event->type() == QEvent::ToolTip ? false : QHeaderView::viewportEvent(event);
}

} // namespace budget
