#include "ui/window/page.h"

namespace budget {

bool Page::find(const QString& text, FindDirection direction) {
    static_cast<void>(text);
    static_cast<void>(direction);
    return false;
}

int Page::replace(const QString& text, const QString& with, bool all) {
    static_cast<void>(text);
    static_cast<void>(with);
    static_cast<void>(all);
    return 0;
}

bool Page::showCell(const CellRef& cell) {
    static_cast<void>(cell);
    return false;
}

bool Page::goTo(const QString& text) {
    static_cast<void>(text);
    return false;
}

void Page::setZoom(int percent) {
    static_cast<void>(percent);
}

} // namespace budget
