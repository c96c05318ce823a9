// GridHeader: the titles above a GridView. Paints a HeaderLayout with merged, wrapped cells; its height
// follows font and widths. The columns a view freezes keep their place while the others scroll.
#pragma once

#include "ui/grid/header_layout.h"

#include <QHeaderView>

#include <optional>

namespace budget {

class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setHeaderLayout(HeaderLayout layout);
    const HeaderLayout& headerLayout() const { return m_layout; }
    /// How many columns at the left stay; the view says it.
    void setFrozenColumns(int count);
    int frozenColumns() const { return m_frozen; }
    /// Their width in pixels.
    int frozenWidth() const;
    /// Where a column begins in the viewport, frozen or scrolled.
    int columnLeft(int column) const;
    /// The column under `x` of the viewport, -1 behind the last.
    int columnAt(int x) const;
    /// Where a cell is shown; its column decides whether it is frozen.
    QRect cellRect(const HeaderCell& cell) const;
    /// The title of the column itself, without those above it.
    QString leafText(int column) const;
    void setCurrentColumn(int column);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A title was pressed: its columns.
    void columnsPressed(int first, int last, Qt::KeyboardModifiers modifiers);
    void columnsDragged(int column);
    void columnSizedByUser(int column);
    void fitRequested(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { None, Resize, Select };

    void changeLayout(HeaderLayout layout);
    /// The layout's cells that exist, and one for each column it leaves out.
    void collectCells();
    void measure();
    void paintCells(QPainter& painter, const QRect& area, int shift) const;
    void paintCell(QPainter& painter, const QRect& rect, const HeaderCell& cell) const;
    QRect contentRect(const HeaderCell& cell) const;
    const HeaderCell* cellAt(const QPoint& position) const;
    /// The column whose right edge is at `x`.
    std::optional<int> edgeAt(int x) const;
    /// Only where a cell ends: a merged one has no edges within.
    std::optional<int> handleAt(const QPoint& position) const;

    HeaderLayout m_layout;
    HeaderLayout m_shown;
    std::vector<int> m_tops{0};
    int m_frozen = 0;
    int m_currentColumn = -1;
    Drag m_drag = Drag::None;
    int m_dragColumn = -1;
    int m_dragStart = 0;
    int m_dragSize = 0;
};

} // namespace budget
