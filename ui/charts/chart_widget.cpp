#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_drawing.h"

#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr QSize picture(1600, 1000);   // pixels of an exported chart
constexpr int heightOfFrame = 110;     // of title, axis and legend
constexpr qreal widthOfLayout = 900.0; // what an exported chart is laid out in, whatever it is scaled to

} // namespace

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent), m_view(new QChartView(this)) {
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_view);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::draw(ChartKind kind, const QString& title, const std::vector<ChartItem>& items,
                       int decimals) {
    m_drawn = {kind, title, items, decimals};
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(drawnChart(kind, title, items, decimals).release());
    // Beside bars that are thinner than a line no name is drawn.
    const int bars =
        kind == ChartKind::LargestChanges || kind == ChartKind::ThreePublic ? int(items.size()) : 0;
    m_view->setMinimumHeight(heightOfFrame + bars * 7 * fontMetrics().lineSpacing() / 4);
}

void ChartWidget::paintOn(QPainter& painter, const QRectF& area) const {
    QGraphicsScene scene;
    QChart* chart = drawnChart(m_drawn.kind, m_drawn.title, m_drawn.items, m_drawn.decimals).release();
    chart->setBackgroundRoundness(0);
    scene.addItem(chart); // and owns it
    const QSizeF size(widthOfLayout, widthOfLayout * area.height() / area.width());
    chart->resize(size);
    QCoreApplication::sendPostedEvents(chart); // its layout
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, area, QRectF(QPointF(), size));
}

bool ChartWidget::exportTo(const QString& path) const {
    const QRectF area(QPointF(), picture);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(picture);
        svg.setTitle(m_drawn.title);
        svg.setDescription(QString());
        svg.setViewBox(area);
        QPainter painter;
        if (!painter.begin(&svg)) {
            return false;
        }
        paintOn(painter, area);
        return painter.end();
    }
    QImage image(picture, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOn(painter, area);
    painter.end();
    return image.save(path);
}

} // namespace budget
