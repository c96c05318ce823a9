#include "ui/window/work_page.h"

namespace budget {

bool WorkPage::find(const QString& text, FindDirection direction) {
    static_cast<void>(text);
    static_cast<void>(direction);
    return false;
}

int WorkPage::replace(const QString& text, const QString& with, bool all) {
    static_cast<void>(text);
    static_cast<void>(with);
    static_cast<void>(all);
    return 0;
}

bool WorkPage::showCell(const CellRef& cell) {
    static_cast<void>(cell);
    return false;
}

bool WorkPage::goTo(const QString& text) {
    static_cast<void>(text);
    return false;
}

void WorkPage::setZoom(int percent) {
    static_cast<void>(percent);
}

} // namespace budget
