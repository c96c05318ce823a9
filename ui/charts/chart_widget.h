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

    /// Draws another chart in place of the one before. Labels say the exact figures.
    void draw(ChartKind kind, const QString& title, const std::vector<ChartItem>& items, int decimals);
    /// The chart as PNG or, where the name ends in .svg, as SVG. False when it cannot be written.
    bool exportTo(const QString& path) const;
    /// Fills the area, whatever its shape.
    void paintOn(QPainter& painter, const QRectF& area) const;

private:
    struct Drawn {
        ChartKind kind = ChartKind::Income;
        QString title;
        std::vector<ChartItem> items;
        int decimals = 2;
    };

    QChartView* m_view;
    Drawn m_drawn;
};

} // namespace budget
