// CellBubble: a note beside a cell that takes neither focus nor mouse: why a text was refused.
#pragma once

#include <QLabel>

namespace budget {

class CellBubble : public QLabel {
    Q_OBJECT

public:
    explicit CellBubble(QWidget* parent);
    /// Below the cell, above it where there is no room below; always within the parent.
    void showBeside(const QRect& cell, const QString& text);
    void dismiss();
};

} // namespace budget
