// TablePage: one official table with what is printed around it, ready to be typed into.
#pragma once

#include "core/edit/block_plan.h"
#include "ui/editing/row_adding.h"
#include "ui/grid/grid_view.h"
#include "ui/tables/table_model.h"
#include "ui/window/work_page.h"

#include <QLabel>

namespace budget {

class TablePage : public WorkPage {
    Q_OBJECT

public:
    TablePage(const PageContext& context, int table, QWidget* parent = nullptr);

    GridView& view() { return *m_view; }
    TableModel& model() { return *m_model; }
    /// The cell the clerk is in, figures and labels alike.
    std::optional<CellRef> currentCell() const;
    /// The figure the clerk is in; nothing in a label.
    std::optional<CellRef> currentFigure() const;

    void copy() override;
    void cut() override;
    void paste() override;
    void pasteControl() override;
    void clearSelection() override;
    void fillDown() override;
    void fillRight() override;
    void removeRow() override;
    bool find(const QString& text, FindDirection direction) override;
    bool showCell(const CellRef& cell) override;
    bool goTo(const QString& text) override;
    void setZoom(int percent) override;
    QByteArray place() const override;
    void restorePlace(const QByteArray& place) override;

private:
    void layOutPage();
    void connectModel();
    void connectView();
    QString complaintOf(const QModelIndex& index, const QString& text) const;
    void showForecast(const QModelIndex& index, const QString& text);
    void sayWhyReadOnly(const QModelIndex& index);
    QString whyComparedIsFixed(const QModelIndex& index) const;
    bool takeLastFigure(const CellRef& cell, const QString& text);
    void summarise();
    void refreshNote();
    void updateHeader();
    BlockCells cellsIn(const QRect& area) const;
    TextRows textsOf(const QRect& area) const;
    void fillWith(const QRect& area, const TextRows& texts, const QString& name);
    QRect selectedArea() const;

    PageContext m_context;
    int m_table;
    TableModel* m_model;
    RowAdding* m_rows;
    GridView* m_view;
    QLabel* m_department;
    QLabel* m_note;
};

} // namespace budget
