#include "ui/forms/fields/growing_text.h"

#include <QEvent>

#include <algorithm>

namespace budget {
namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 16;

} // namespace

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the document's undo is the only one
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::grow);
    grow();
}

int GrowingText::heightFor(int lines) const {
    const QMargins margins = contentsMargins();
    const int frame = 2 * (frameWidth() + qRound(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + frame + margins.top() + margins.bottom();
}

QSize GrowingText::sizeHint() const {
    const int lines = qRound(document()->size().height()); // a plain text's height counts lines
    return {QPlainTextEdit::sizeHint().width(), heightFor(std::clamp(lines, fewestLines, mostLines))};
}

QSize GrowingText::minimumSizeHint() const {
    return {QPlainTextEdit::minimumSizeHint().width(), heightFor(fewestLines)};
}

void GrowingText::grow() {
    setFixedHeight(sizeHint().height());
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        grow();
    }
}

} // namespace budget
