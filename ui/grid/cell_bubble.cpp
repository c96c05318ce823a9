#include "ui/grid/cell_bubble.h"

#include <QAccessible>
#include <QToolTip>

#include <algorithm>

namespace budget {

CellBubble::CellBubble(QWidget* parent) : QLabel(parent) {
    setPalette(QToolTip::palette());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMargin(4);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CellBubble::showBeside(const QRect& cell, const QString& text) {
    setText(text);
    const int room = parentWidget()->width();
    const int line = fontMetrics().horizontalAdvance(text) + 2 * margin() + 8;
    const int width = std::min({line, fontMetrics().height() * 20, room});
    const int height = heightForWidth(width);
    const int left = std::clamp(cell.left(), 0, std::max(0, room - width));
    const bool below = cell.bottom() + 2 + height <= parentWidget()->height();
    setGeometry(left, below ? cell.bottom() + 2 : std::max(0, cell.top() - 2 - height), width, height);
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellBubble::dismiss() {
    hide();
    clear();
}

} // namespace budget
