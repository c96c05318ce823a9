#include "tests/ui/grid/sheet_fixture.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>

namespace budget {
namespace {

class GridViewTest : public TestSheet {
protected:
    QImage part(QWidget* widget, const QRect& rect) { return widget->grab(rect).toImage(); }
};

/// The region of the paint events a widget gets.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

TEST_F(GridViewTest, FrozenColumnsStayWhileTheOthersScroll) {
    view.resize(260, 300);
    view.setFrozenColumns(2);
    at(1, 2);
    const int width = view.gridHeader()->frozenWidth();
    ASSERT_EQ(width, view.columnWidth(0) + view.columnWidth(1));
    const QImage cells = part(view.viewport(), {0, 0, width, 200});
    const QImage titles = part(view.gridHeader()->viewport(), {0, 0, width, view.gridHeader()->height()});
    const QRect third = view.visualRect(model.index(0, 2));
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    ASSERT_GT(view.horizontalScrollBar()->value(), 0);
    EXPECT_EQ(part(view.viewport(), {0, 0, width, 200}), cells);
    EXPECT_EQ(part(view.gridHeader()->viewport(), {0, 0, width, view.gridHeader()->height()}), titles);
    EXPECT_EQ(view.visualRect(model.index(0, 2)).left(), third.left() - view.horizontalScrollBar()->value());
    EXPECT_EQ(view.indexAt({width - 3, 5}).column(), 1);
    EXPECT_GT(view.indexAt({width + 3, 5}).column(), 2);
}

TEST_F(GridViewTest, ACellBelowTheFrozenOnesIsScrolledIntoSight) {
    view.resize(260, 300);
    view.setFrozenColumns(2);
    at(1, 7);
    at(1, 2);
    EXPECT_GE(view.visualRect(model.index(1, 2)).left(), view.gridHeader()->frozenWidth());
}

TEST_F(GridViewTest, AnEditorInAFrozenColumnStandsOnItsCell) {
    view.resize(260, 300);
    view.setFrozenColumns(2);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    ASSERT_GT(view.horizontalScrollBar()->value(), 0);
    type("4");
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->geometry().topLeft(), view.visualRect(model.index(1, 1)).topLeft());
    view.horizontalScrollBar()->setValue(0);
    EXPECT_EQ(editor()->geometry().topLeft(), view.visualRect(model.index(1, 1)).topLeft());
}

TEST_F(GridViewTest, RowsAndColumnsComeAndGoWhileFrozen) {
    view.resize(260, 300);
    view.setFrozenColumns(2);
    view.setHeaderLayout({2, {{0, 2, 1, 6, QStringLiteral("all")}}});
    model.insertColumns(4, 2);
    EXPECT_EQ(view.gridHeader()->headerLayout().cells[0].columnSpan, 8);
    model.removeColumns(0, 1);
    model.insertRows(0, 3);
    model.removeRows(5, 10);
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_EQ(view.gridHeader()->frozenWidth(), view.columnWidth(0) + view.columnWidth(1));
    model.removeColumns(0, model.columnCount());
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(GridViewTest, AChangedCellRepaintsNothingElse) {
    QCoreApplication::processEvents();
    PaintWatch watch(view.viewport());
    model.item(2, 2)->setText(QStringLiteral("9"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(watch.region.isEmpty());
    EXPECT_TRUE((watch.region - QRegion(view.visualRect(model.index(2, 2)))).isEmpty());
}

TEST_F(GridViewTest, ALongNameMakesItsRowHigher) {
    const int before = view.rowHeight(2);
    model.item(2, 0)->setText(QString(60, QChar(0x5916)));
    EXPECT_GT(view.rowHeight(2), before);
    EXPECT_EQ(view.rowHeight(3), before);
}

TEST_F(GridViewTest, AFigureMakesItsColumnWider) {
    model.item(2, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model.item(2, 2)->setText(QStringLiteral("1,234,567,890,123.45"));
    EXPECT_GE(view.columnWidth(2),
              view.fontMetrics().horizontalAdvance(QStringLiteral("1,234,567,890,123.45")));
}

TEST_F(GridViewTest, TheHeaderIsAsHighAsItsLevels) {
    view.setHeaderLayout({1, {{0, 0, 1, 1, QStringLiteral("a")}}});
    const int one = view.gridHeader()->height();
    view.setHeaderLayout({3, {{0, 0, 3, 1, QStringLiteral("a")}}});
    EXPECT_EQ(view.gridHeader()->sizeHint().height(), 3 * one);
    EXPECT_EQ(view.gridHeader()->height(), 3 * one);
    const QRect cell = view.gridHeader()->cellRect({0, 0, 3, 1, {}});
    EXPECT_EQ(cell, QRect(0, 0, view.columnWidth(0), 3 * one));
}

TEST_F(GridViewTest, ANarrowColumnMakesItsTitleHigher) {
    view.setHeaderLayout({1, {{0, 0, 1, 1, QString(12, QChar(0x5916))}}});
    const int before = view.gridHeader()->height();
    view.setColumnWidth(0, 40);
    EXPECT_GT(view.gridHeader()->sizeHint().height(), before);
}

TEST_F(GridViewTest, DraggingAnEdgeSizesAColumn) {
    const int right = view.visualRect(model.index(0, 0)).right();
    QTest::mousePress(view.gridHeader()->viewport(), Qt::LeftButton, {}, {right, 5});
    const int before = view.columnWidth(0);
    QMouseEvent move(QEvent::MouseMove, QPointF(right + 30, 5), QPointF(), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.gridHeader()->viewport(), &move);
    QTest::mouseRelease(view.gridHeader()->viewport(), Qt::LeftButton, {}, {right + 30, 5});
    EXPECT_EQ(view.columnWidth(0), before + 30);
    QTest::mouseDClick(view.gridHeader()->viewport(), Qt::LeftButton, {}, {right + 30, 5});
    EXPECT_EQ(view.columnWidth(0), before);
}

TEST_F(GridViewTest, WidthsTheUserGaveComeBack) {
    view.restoreColumnSizes(QStringLiteral("2:123 99:50 1:x 3:-4"));
    EXPECT_EQ(view.columnWidth(2), 123);
    EXPECT_EQ(view.columnSizes(), QStringLiteral("2:123"));
    view.setZoom(200);
    EXPECT_EQ(view.columnWidth(2), 246);
    EXPECT_EQ(view.columnSizes(), QStringLiteral("2:123"));
    view.fitColumns();
    EXPECT_EQ(view.columnWidth(2), 246);
}

TEST_F(GridViewTest, ZoomScalesFontAndRows) {
    QSignalSpy told(&view, &GridView::zoomChanged);
    const int before = view.rowHeight(0);
    view.setZoom(200);
    EXPECT_GT(view.rowHeight(0), before * 3 / 2);
    EXPECT_EQ(told.count(), 1);
    view.setZoom(100);
    EXPECT_EQ(view.rowHeight(0), before);
}

TEST_F(GridViewTest, SelectionAndCurrentCellAreTold) {
    QSignalSpy selected(&view, &GridView::selectedCellsChanged);
    QSignalSpy current(&view, &GridView::currentCellChanged);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(selected.count(), 1);
    EXPECT_EQ(current.count(), 0);
    key(Qt::Key_Down);
    EXPECT_EQ(current.count(), 1);
}

TEST_F(GridViewTest, AssistiveToolsReadTheModelsWords) {
    model.item(2, 1)->setData(QStringLiteral("row, column, value"), Qt::AccessibleTextRole);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(table && table->tableInterface());
    EXPECT_EQ(table->tableInterface()->cellAt(2, 1)->text(QAccessible::Name),
              QStringLiteral("row, column, value"));
    EXPECT_EQ(table->tableInterface()->cellAt(3, 1)->text(QAccessible::Name), QStringLiteral("3.1"));
}

} // namespace
} // namespace budget
