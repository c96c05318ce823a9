#include "ui/charts/chart_drawing.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalBarSeries>
#include <QPieSeries>
#include <QPieSlice>
#include <QValueAxis>

#include <array>
#include <cmath>

namespace budget {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// Told apart without colour vision too: light and dark alternate.
constexpr std::array colours{0x0B5C94, 0xE0A458, 0x3E7C59, 0xB23A12, 0x7FB2D9, 0x6B4C8A, 0xC7D36F, 0x5A5A5A};

/// Names of bars against other text: a name that is higher than its bar's share of the chart is not drawn.
constexpr qreal smallShare = 0.9;

qreal lengthOf(Figure figure, int decimals) {
    return static_cast<qreal>(figure.units()) / std::pow(10.0, decimals);
}

QPieSeries* slicesOf(const std::vector<ChartItem>& items, int decimals, QChart* chart) {
    auto* slices = new QPieSeries(chart);
    std::size_t next = 0;
    for (const ChartItem& item : items) {
        if (item.pair.now <= Figure()) {
            continue;
        }
        QPieSlice* slice = slices->append(item.label + QLatin1Char(' ') +
                                              QString::fromStdString(item.pair.now.text(decimals)),
                                          lengthOf(item.pair.now, decimals));
        slice->setColor(QColor::fromRgb(static_cast<QRgb>(colours.at(next++ % colours.size()))));
    }
    slices->setHoleSize(0.35);
    slices->setPieSize(0.8);
    return slices;
}

/// The first item on top: bars stand from below.
QHorizontalBarSeries* barsOf(ChartKind kind, const std::vector<ChartItem>& items, int decimals,
                             QChart* chart) {
    auto* bars = new QHorizontalBarSeries(chart);
    const bool changes = kind == ChartKind::LargestChanges;
    auto* now = new QBarSet(changes ? ChartWords::tr("Difference") : ChartWords::tr("This year"), bars);
    auto* last = new QBarSet(ChartWords::tr("Last year"), bars);
    now->setColor(QColor::fromRgb(static_cast<QRgb>(colours[0])));
    last->setColor(QColor::fromRgb(static_cast<QRgb>(colours[1])));
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        const Figure difference = item->pair.difference().value_or(Figure());
        now->append(lengthOf(changes ? difference : item->pair.now, decimals));
        last->append(lengthOf(item->pair.last.value_or(Figure()), decimals));
    }
    if (changes) {
        delete last;
    } else {
        bars->append(last);
    }
    bars->append(now);
    return bars;
}

/// The name of a bar with its exact figures, which a length cannot show.
QString nameOf(ChartKind kind, const ChartItem& item, int decimals) {
    const auto text = [decimals](Figure figure) { return QString::fromStdString(figure.text(decimals)); };
    if (kind == ChartKind::LargestChanges) {
        const Figure difference = item.pair.difference().value_or(Figure());
        return item.label + QLatin1Char(' ') + (difference > Figure() ? QStringLiteral("+") : QString()) +
               text(difference);
    }
    const QString last = item.pair.last ? text(*item.pair.last) : ChartWords::tr("unknown");
    return QStringLiteral("%1  %2 → %3").arg(item.label, last, text(item.pair.now));
}

void addAxes(QChart& chart, QHorizontalBarSeries& bars, ChartKind kind, const std::vector<ChartItem>& items,
             int decimals) {
    auto* names = new QBarCategoryAxis(&chart);
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        names->append(nameOf(kind, *item, decimals));
    }
    QFont small = names->labelsFont();
    small.setPointSizeF(small.pointSizeF() * smallShare);
    names->setLabelsFont(small);
    auto* lengths = new QValueAxis(&chart);
    chart.addAxis(names, Qt::AlignLeft);
    chart.addAxis(lengths, Qt::AlignBottom);
    bars.attachAxis(names);
    bars.attachAxis(lengths);
    lengths->applyNiceNumbers();
}

} // namespace

std::unique_ptr<QChart> drawnChart(ChartKind kind, const QString& title, const std::vector<ChartItem>& items,
                                   int decimals) {
    auto chart = std::make_unique<QChart>();
    chart->setTitle(title);
    if (kind == ChartKind::Income || kind == ChartKind::Expenditure) {
        chart->addSeries(slicesOf(items, decimals, chart.get()));
        chart->legend()->setAlignment(Qt::AlignBottom); // names beside thin slices would overlap
    } else {
        QHorizontalBarSeries* bars = barsOf(kind, items, decimals, chart.get());
        chart->addSeries(bars);
        addAxes(*chart, *bars, kind, items, decimals);
        chart->legend()->setAlignment(Qt::AlignBottom);
        chart->legend()->setVisible(kind != ChartKind::LargestChanges);
    }
    return chart;
}

} // namespace budget
