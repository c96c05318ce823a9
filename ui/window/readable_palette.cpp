#include "ui/window/readable_palette.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

#include <cstdlib>

namespace budget {
namespace {

constexpr int leastContrast = 70; // of 255, between a hint and what is behind it
constexpr int hintOpacity = 150;  // of 255

void makeReadable() {
    QPalette palette = QApplication::palette();
    const QColor hint = palette.color(QPalette::PlaceholderText);
    const QColor behind = palette.color(QPalette::Base);
    const int contrast = std::abs(hint.lightness() - behind.lightness()) * hint.alpha() / 255;
    if (contrast >= leastContrast) {
        return;
    }
    QColor text = palette.color(QPalette::Text);
    text.setAlpha(hintOpacity);
    palette.setColor(QPalette::PlaceholderText, text);
    QApplication::setPalette(palette);
}

} // namespace

ReadablePalette::ReadablePalette(QApplication& application) {
    makeReadable();
    application.installEventFilter(this);
}

bool ReadablePalette::eventFilter(QObject* object, QEvent* event) {
    if (object == QCoreApplication::instance() && event->type() == QEvent::ApplicationPaletteChange) {
        makeReadable();
    }
    return QObject::eventFilter(object, event);
}

} // namespace budget
