// ChangesPage (变化): the largest changes against last year, each with its parts. Enter leads to the cell.
#pragma once

#include "core/compare/changes.h"
#include "core/tables/row_text.h"
#include "ui/window/work_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace budget {

/// What a cell is called in lists: "表3 总计 · 项目支出".
QString cellTitle(const YearComparison& comparison, const CellRef& cell, ProjectNaming naming = realName);
/// "+35.38", "-1.16".
QString signedFigure(Figure figure, int decimals);

class ChangesPage : public WorkPage {
    Q_OBJECT

public:
    explicit ChangesPage(const PageContext& context, QWidget* parent = nullptr);

    QTreeWidget& list() { return *m_list; }
    QPushButton& saveButton() { return *m_save; }
    void copy() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addChange(const CellRef& cell);
    QTreeWidgetItem* line(QTreeWidgetItem* above, const QString& title, const YearPair& pair);
    void addParts(QTreeWidgetItem* change, const ChangeDivision& division);
    void saveWorkbook();
    void leadTo(const QTreeWidgetItem* item);

    PageContext m_context;
    QLabel* m_note;
    QTreeWidget* m_list;
    QPushButton* m_save;
    std::vector<CellRef> m_cells; ///< of the lines that lead somewhere
    bool m_isStale = true;
};

} // namespace budget
