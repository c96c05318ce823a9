// ChartWidget: a chart on the screen, as a picture and on paper. With chart_drawing the only part of the
// window that knows Qt Charts.
#pragma once

#include "core/compare/chart_figures.h"

#include <QString>
#include <QWidget>

class QChartView;
class QPainter;

namespace budget {

/// One bar or slice.
struct ChartItem {
    QString label;
    YearPair pair;
};

class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);
    ~ChartWidget() override;

    /// Draws another chart in place of the one before.
    void draw(ChartKind kind, const QString& title, const std::vector<ChartItem>& items, int decimals);
    /// The chart as shown, as PNG or, where the name ends in .svg, as SVG. False when it cannot be written.
    bool exportTo(const QString& path);
    void paintOn(QPainter& painter, const QRectF& area);

private:
    QChartView* m_view;
};

} // namespace budget
