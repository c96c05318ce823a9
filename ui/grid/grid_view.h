// GridView: a table that looks and behaves as a spreadsheet does — keys, selection, typing over, input
// methods, frozen columns, a header in levels. It knows only QAbstractItemModel and the roles of
// grid_roles.h. Commands (copy, paste, fill, undo …) are the window's; their keys pass through while no
// editor is open.
#pragma once

#include "ui/grid/grid_roles.h"
#include "ui/grid/header_layout.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>

namespace budget {

class CellBubble;
class CellEditor;
class GridHeader;

/// Why the text may not stand in the cell; empty: it may.
using CellValidator = std::function<QString(const QModelIndex& index, const QString& text)>;

class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);
    ~GridView() override;

    void setModel(QAbstractItemModel* model) override;
    void setHeaderLayout(HeaderLayout layout);
    /// The leftmost columns that stay while the others scroll; fewer where they would fill the view.
    void setFrozenColumns(int count);
    int frozenColumns() const { return m_wantedFrozen; }
    /// 50 to 300.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    void setValidator(CellValidator validator) { m_validator = std::move(validator); }
    /// Shows a sentence beside a cell until something is typed, moved or scrolled.
    void complain(const QModelIndex& index, const QString& text);
    /// The sentence that is shown; empty: none.
    QString complaint() const;
    bool isEditing() const { return !m_editor.isNull(); }
    /// Commits an open editor. False: its text was refused and it is still open.
    bool finishEditing(CommitMode mode = CommitMode::Normal);
    void cancelEditing();
    /// Makes a cell the current and only selected one, whatever keys are held down.
    void goToCell(const QModelIndex& index);
    /// Fits every column that the user has not sized, and the rows.
    void fitColumns();
    GridHeader* gridHeader() const { return m_header; }
    /// The widths the user gave, at 100 %, to be kept and given back; unreadable ones are ignored.
    QString columnSizes() const;
    void restoreColumnSizes(const QString& sizes);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// With an empty index when editing ends.
    void editTextChanged(const QModelIndex& index, const QString& text);
    /// The user tried to edit a cell that cannot be.
    void editRefused(const QModelIndex& index);
    void currentCellChanged(const QModelIndex& current);
    void selectedCellsChanged();
    void clearRequested();
    void zoomChanged(int percent);
    /// The user gave a column a width, or took it back.
    void columnSizesChanged();

protected:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Reach { Move, Extend };

    void connectHeader();
    void updateFrozen();
    int frozenWidth() const;
    void updateCells(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    QRegion regionOf(const QModelIndex& topLeft, const QModelIndex& bottomRight) const;
    void fitRows(int first, int last);
    void fitRowsInView();
    void fitColumn(int column);
    void sizeByUser(int column);
    void widenFigures(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void setLineHeight();
    void forgetSizes(int firstColumn);

    void paintArea(QPainter& painter, const QRect& area);
    void paintRow(QPainter& painter, const QRect& area, int row, QStyleOptionViewItem& option);
    void paintCurrent(QPainter& painter, const QRect& area);

    void go(const QModelIndex& target, Reach reach);
    void extendTo(const QModelIndex& target);
    bool moveByTab(const QKeyEvent& event);
    bool moveByEnter(const QKeyEvent& event);
    bool moveByKey(const QKeyEvent& event);
    bool typesText(const QKeyEvent& event) const;
    void pressColumns(int first, int last, Qt::KeyboardModifiers modifiers);
    void dragToColumn(int column);
    void dragTo(const QPoint& position);

    void watchEditor(CellEditor* editor, const QModelIndex& index);
    void leaveEditor(int key, Qt::KeyboardModifiers modifiers);
    void endEditing();
    void setInputMethod();

    GridHeader* m_header;
    CellBubble* m_bubble;
    CellValidator m_validator;
    QObject m_modelContext; ///< ends connections with a former model, or before the view goes
    QTimer m_fitTimer;
    QBasicTimer m_dragTimer;
    QFont m_plainFont;
    int m_zoom = 100;
    int m_wantedFrozen = 0;
    std::set<int> m_sizedByUser;

    QPersistentModelIndex m_extent; ///< the corner opposite the current cell
    QItemSelection m_kept;          ///< what Ctrl+click keeps selected
    std::optional<int> m_tabColumn; ///< where a run of Tabs began
    int m_pressedColumn = -1;
    bool m_dragging = false;
    bool m_movesByTab = false;

    QPointer<CellEditor> m_editor;
    QPersistentModelIndex m_edited;
    bool m_open = false;
    bool m_refused = false;  ///< the last commit was, so the editor stays
    bool m_discards = false; ///< the current cell goes elsewhere: a refused text is lost
};

} // namespace budget
