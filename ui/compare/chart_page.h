// ChartPage (图表): income, expenditure, 三公 and the largest changes as charts, the values beside them.
// Exported as PNG or SVG, and printed.
#pragma once

#include "core/compare/chart_figures.h"
#include "ui/window/work_page.h"

#include <QComboBox>
#include <QTableWidget>

namespace budget {

class ChartWidget;

class ChartPage : public WorkPage {
    Q_OBJECT

public:
    explicit ChartPage(const PageContext& context, QWidget* parent = nullptr);

    QComboBox& kinds() { return *m_kinds; }
    QTableWidget& values() { return *m_values; }
    ChartWidget& chart() { return *m_chart; }
    void copy() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeButtons();
    void refresh();
    void fillValues(const std::vector<CellRef>& cells);
    void askExport();
    void askPrint();

    PageContext m_context;
    QComboBox* m_kinds;
    ChartWidget* m_chart;
    QTableWidget* m_values;
    bool m_isStale = true;
};

} // namespace budget
