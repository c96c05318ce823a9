#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_drawing.h"

#include <QChart>
#include <QChartView>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr QSize picture(1600, 1000); // pixels of an exported chart

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
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(drawnChart(kind, title, items, decimals).release());
}

void ChartWidget::paintOn(QPainter& painter, const QRectF& area) {
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter, area, m_view->viewport()->rect(), Qt::KeepAspectRatio);
}

bool ChartWidget::exportTo(const QString& path) {
    const QRectF area(QPointF(), picture);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(picture);
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
