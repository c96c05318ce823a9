#include "ui/narrative/narrative_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <ranges>

namespace budget {

NarrativeView::NarrativeView(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Narrative of the publication"));
    setZoom(m_zoom);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NarrativeView::moved);
}

const TextSpan& NarrativeView::span(SpanPlace place) const {
    return m_lines[static_cast<std::size_t>(place.line)].spans[static_cast<std::size_t>(place.span)];
}

SpanTarget NarrativeView::target(SpanPlace place) const {
    const TextSpan& at = span(place);
    const QString& paragraph = m_lines[static_cast<std::size_t>(place.line)].paragraph;
    return at.figure ? targetOf(*at.figure, paragraph) : SpanTarget();
}

bool NarrativeView::leads(SpanPlace place) const {
    return target(place).lead != SpanLead::Nowhere;
}

/// Where a span begins in its line, and where it ends.
std::pair<int, int> NarrativeView::rangeOf(SpanPlace place) const {
    int begin = 0;
    for (int i = 0; i < place.span; ++i) {
        begin += static_cast<int>(span({place.line, i}).text.size());
    }
    return {begin, begin + static_cast<int>(span(place).text.size())};
}

std::optional<SpanPlace> NarrativeView::spanAt(int line, int offset) const {
    if (line < 0 || line >= static_cast<int>(m_lines.size())) {
        return std::nullopt;
    }
    const auto& spans = m_lines[static_cast<std::size_t>(line)].spans;
    int end = 0;
    for (int i = 0; i < static_cast<int>(spans.size()); ++i) {
        end += static_cast<int>(spans[static_cast<std::size_t>(i)].text.size());
        if (offset < end) {
            return SpanPlace{line, i};
        }
    }
    return std::nullopt;
}

std::optional<SpanPlace> NarrativeView::spanAt(const QPoint& point) const {
    const QPoint scrolled = point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(scrolled, Qt::ExactHit);
    if (position < 0) {
        return std::nullopt;
    }
    const QTextBlock block = document()->findBlock(position);
    const auto place = spanAt(block.blockNumber(), position - block.position());
    return place && leads(*place) ? place : std::nullopt;
}

std::optional<SpanPlace> NarrativeView::currentSpan() const {
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const auto place = spanAt(block.blockNumber(), cursor.selectionStart() - block.position());
    const bool inside = place && cursor.selectionEnd() - block.position() <= rangeOf(*place).second;
    return inside && leads(*place) ? place : std::nullopt;
}

void NarrativeView::goToSpan(SpanPlace place) {
    const int start = document()->findBlockByNumber(place.line).position();
    const auto [begin, end] = rangeOf(place);
    QTextCursor cursor = textCursor();
    cursor.setPosition(start + begin);
    cursor.setPosition(start + end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT entered(place);
}

bool NarrativeView::walk(WalkDirection direction) {
    if (m_lines.empty()) {
        return false;
    }
    const bool forward = direction == WalkDirection::Forward;
    const QTextBlock block = textCursor().block();
    const int offset =
        (forward ? textCursor().selectionEnd() : textCursor().selectionStart()) - block.position();
    const int last = static_cast<int>(m_lines.size()) - 1;
    for (int line = block.blockNumber(); line >= 0 && line <= last; line += forward ? 1 : -1) {
        const int count = static_cast<int>(m_lines[static_cast<std::size_t>(line)].spans.size());
        for (int i = 0; i < count; ++i) {
            const SpanPlace place{line, forward ? i : count - 1 - i};
            const auto [begin, end] = rangeOf(place);
            const bool passed = line == block.blockNumber() && (forward ? begin < offset : end > offset);
            if (!passed && leads(place)) {
                goToSpan(place);
                return true;
            }
        }
    }
    return false;
}

bool NarrativeView::isMissing(const TextSpan& span) const {
    return span.figure && span.figure->aspect == Aspect::Input && span.text == m_placeholder;
}

std::vector<SpanPlace> NarrativeView::missing() const {
    std::vector<SpanPlace> places;
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        const auto& spans = m_lines[static_cast<std::size_t>(line)].spans;
        for (int i = 0; i < static_cast<int>(spans.size()); ++i) {
            if (isMissing(spans[static_cast<std::size_t>(i)])) {
                places.push_back({line, i});
            }
        }
    }
    return places;
}

void NarrativeView::goToLine(int line) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(document()->findBlockByNumber(line).position());
    setTextCursor(cursor);
    setTop(m_lines[static_cast<std::size_t>(line)].key, 0);
}

QString NarrativeView::copiedText() const {
    const QTextCursor cursor = textCursor();
    QString text = cursor.hasSelection() ? cursor.selectedText() : cursor.block().text();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

QMimeData* NarrativeView::createMimeDataFromSelection() const {
    auto* copied = new QMimeData; // owned by the clipboard
    copied->setText(copiedText());
    return copied;
}

bool NarrativeView::findText(const QString& text, WalkDirection direction) {
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, direction == WalkDirection::Backward);
    const QTextCursor found = document()->find(text, textCursor(), flags);
    if (!found.isNull()) {
        setTextCursor(found);
        ensureCursorVisible();
    }
    return !found.isNull();
}

QRect NarrativeView::lineRect(int line) const {
    const QTextBlock block = document()->findBlockByNumber(line);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    return rect.toAlignedRect().translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

/// By the places of the lines: between two lines the text knows no position.
std::pair<QString, int> NarrativeView::top() const {
    const auto lines = std::views::iota(0, static_cast<int>(m_lines.size()));
    const auto first =
        std::ranges::partition_point(lines, [this](int line) { return lineRect(line).bottom() < 0; });
    if (first == lines.end()) {
        return {};
    }
    return {m_lines[static_cast<std::size_t>(*first)].key, -lineRect(*first).top()};
}

void NarrativeView::setTop(const QString& key, int offset) {
    const auto line = std::ranges::find(m_lines, key, &NarrativeLine::key);
    if (line != m_lines.end()) {
        const int top = lineRect(static_cast<int>(line - m_lines.begin())).top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top + offset);
    }
}

bool NarrativeView::focusNextPrevChild(bool next) {
    return (hasFocus() && walk(next ? WalkDirection::Forward : WalkDirection::Backward)) ||
           QTextEdit::focusNextPrevChild(next);
}

void NarrativeView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool follows = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    if (const auto place = follows ? currentSpan() : std::nullopt) {
        Q_EMIT followed(*place);
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (const auto place = currentSpan()) {
        Q_EMIT entered(*place);
    }
}

void NarrativeView::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->position().toPoint();
    Q_EMIT pressed();
    QTextEdit::mousePressEvent(event);
}

void NarrativeView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool clicked = (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (const auto place = clicked && event->button() == Qt::LeftButton ? spanAt(point) : std::nullopt) {
        goToSpan(*place);
        Q_EMIT followed(*place);
    }
}

void NarrativeView::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const bool over = event->buttons() == Qt::NoButton && spanAt(event->position().toPoint());
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void NarrativeView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        constexpr int step = 10;
        Q_EMIT zoomWanted(m_zoom + (event->angleDelta().y() > 0 ? step : -step));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void NarrativeView::scrollContentsBy(int dx, int dy) {
    QTextEdit::scrollContentsBy(dx, dy);
    Q_EMIT moved();
}

} // namespace budget
