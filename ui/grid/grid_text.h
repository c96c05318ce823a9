// Text in the cells of a grid: measured and painted by the same wrapping, so that what was measured fits.
// Lines break between words and Chinese characters, and anywhere in a word that is too long for a line.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace budget {

/// Height in pixels of `text` wrapped to `width`.
int wrappedHeight(const QString& text, const QFont& font, int width);
/// Width in pixels of the longest line that the text has by itself.
int textWidth(const QString& text, const QFont& font);
/// Paints with the painter's font and pen.
void paintWrapped(QPainter& painter, const QRect& area, const QString& text, Qt::Alignment alignment);

/// `percent` of `over` on `base`.
QColor blend(const QColor& base, const QColor& over, int percent);

} // namespace budget
