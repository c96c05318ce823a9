#include "ui/grid/grid_text.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace budget {
namespace {

/// Lays the lines below each other; the height they take.
qreal layOut(QTextLayout& layout, int width, Qt::Alignment alignment) {
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// The narrowest width that needs no more lines than `width`, so that no line is left with a single
/// character.
int balancedWidth(QTextLayout& layout, int width) {
    layOut(layout, width, Qt::AlignLeft);
    const int lines = layout.lineCount();
    int narrow = width / std::max(1, lines);
    int wide = width;
    while (lines > 1 && narrow < wide) {
        const int middle = (narrow + wide) / 2;
        layOut(layout, middle, Qt::AlignLeft);
        if (layout.lineCount() > lines)
            narrow = middle + 1;
        else
            wide = middle;
    }
    return wide;
}

QString withLineSeparators(QString text) {
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return text;
}

} // namespace

int wrappedHeight(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (!text.contains(QLatin1Char('\n')) && metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    QTextLayout layout(withLineSeparators(text), font);
    return static_cast<int>(std::ceil(layOut(layout, width, Qt::AlignLeft)));
}

int textWidth(const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

void paintWrapped(QPainter& painter, const QRect& area, const QString& text, Qt::Alignment alignment) {
    const QFontMetrics metrics = painter.fontMetrics();
    if (!text.contains(QLatin1Char('\n')) && metrics.horizontalAdvance(text) <= area.width()) {
        painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        return;
    }
    QTextLayout layout(withLineSeparators(text), painter.font());
    const bool centred = alignment & Qt::AlignHCenter;
    const int width = centred ? balancedWidth(layout, area.width()) : area.width();
    const int height = static_cast<int>(std::ceil(layOut(layout, width, alignment)));
    int top = area.top();
    if (alignment & Qt::AlignVCenter)
        top += std::max(0, (area.height() - height) / 2);
    else if (alignment & Qt::AlignBottom)
        top += std::max(0, area.height() - height);
    layout.draw(&painter, QPointF(area.left() + (area.width() - width) / 2, top));
}

QColor blend(const QColor& base, const QColor& over, int percent) {
    const auto mix = [percent](int below, int above) { return below + (above - below) * percent / 100; };
    return QColor(mix(base.red(), over.red()), mix(base.green(), over.green()),
                  mix(base.blue(), over.blue()));
}

} // namespace budget
