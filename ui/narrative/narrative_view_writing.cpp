// How the lines of a NarrativeView get into its text, and what they look like.
#include "ui/narrative/narrative_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace budget {
namespace {

constexpr qreal readingScale = 1.25;
constexpr qreal lineHeight = 155; // percent
constexpr int columnWidth = 44;   // characters of Chinese

struct LineMark : QTextBlockUserData {
    explicit LineMark(quint64 number) : serial(number) {}
    quint64 serial;
};

QColor mixed(const QColor& a, const QColor& b, int percentOfB) {
    const auto part = [percentOfB](int from, int to) { return from + (to - from) * percentOfB / 100; };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

/// The place of the clerk by what stands there, so that it can be found again in other lines.
struct NarrativeView::Caret {
    QString key;
    std::optional<SpanPlace> span;
    std::optional<FigureRef> figure;
    int anchor = 0;
    int position = 0;
};

quint64 NarrativeView::serialOf(int line) const {
    const auto* mark = static_cast<LineMark*>(document()->findBlockByNumber(line).userData());
    return mark ? mark->serial : 0;
}

NarrativeView::Caret NarrativeView::caret() const {
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const int line = block.blockNumber();
    Caret caret;
    if (line < static_cast<int>(m_lines.size())) {
        caret.key = m_lines[static_cast<std::size_t>(line)].key;
        caret.span = cursor.hasSelection() ? currentSpan() : std::nullopt;
        caret.figure = caret.span ? span(*caret.span).figure : std::nullopt;
        caret.anchor = cursor.anchor() - block.position();
        caret.position = cursor.position() - block.position();
    }
    return caret;
}

void NarrativeView::putCaret(const Caret& caret) {
    const auto found = std::ranges::find(m_lines, caret.key, &NarrativeLine::key);
    if (found == m_lines.end()) {
        return;
    }
    const auto line = static_cast<int>(found - m_lines.begin());
    const QTextBlock block = document()->findBlockByNumber(line);
    const auto within = [&block](int offset) {
        return block.position() + std::clamp(offset, 0, block.length() - 1);
    };
    int anchor = within(caret.anchor);
    int position = within(caret.position);
    const auto same = std::ranges::find(found->spans, caret.figure, &TextSpan::figure);
    if (caret.figure && same != found->spans.end()) {
        // The same span where it still is what it was, else the first of its kind.
        const auto size = static_cast<int>(found->spans.size());
        const bool there = caret.span->span < size && span({line, caret.span->span}).figure == caret.figure;
        const auto range =
            rangeOf({line, there ? caret.span->span : static_cast<int>(same - found->spans.begin())});
        anchor = within(range.first);
        position = within(range.second);
    }
    if (QTextCursor cursor = textCursor(); cursor.anchor() != anchor || cursor.position() != position) {
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
}

void NarrativeView::setLines(std::vector<NarrativeLine> lines, const QString& placeholder) {
    m_placeholder = placeholder;
    if (lines == m_lines) {
        return;
    }
    const auto [key, offset] = top();
    const int scrolled = verticalScrollBar()->value();
    const Caret before = caret();
    const bool wasEmpty = m_lines.empty();
    replaceLines(std::move(lines));
    if (wasEmpty) {
        // Writing has carried the cursor to the end, where the view has laid out everything above.
        moveCursor(QTextCursor::End);
        moveCursor(QTextCursor::Start);
    }
    putCaret(before);
    verticalScrollBar()->setValue(scrolled);
    setTop(key, offset);
    Q_EMIT moved();
}

void NarrativeView::replaceLines(std::vector<NarrativeLine> lines) {
    const std::vector<NarrativeLine> before = std::exchange(m_lines, std::move(lines));
    const std::vector<int> continued = continuedLines(before, m_lines);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    int old = 0;
    const auto drop = [&](int line, int until) {
        for (; old < until; ++old) {
            const QTextBlock block = document()->findBlockByNumber(line);
            const bool last = !block.next().isValid();
            cursor.setPosition(last ? std::max(0, block.position() - 1) : block.position());
            cursor.setPosition(last ? block.position() + block.length() - 1 : block.next().position(),
                               QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
    };
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        const int from = continued[static_cast<std::size_t>(line)];
        if (from >= 0) {
            drop(line, from);
            ++old;
            if (before[static_cast<std::size_t>(from)] != m_lines[static_cast<std::size_t>(line)]) {
                writeLine(line);
            }
            continue;
        }
        if (line > 0) {
            const QTextBlock above = document()->findBlockByNumber(line - 1);
            cursor.setPosition(above.position() + above.length() - 1);
            cursor.insertBlock();
        } else if (!before.empty()) {
            cursor.setPosition(0);
            cursor.insertBlock();
        }
        writeLine(line);
    }
    drop(static_cast<int>(m_lines.size()), static_cast<int>(before.size()));
    cursor.endEditBlock();
}

/// Puts a line's text into its block, in the place of what stands there.
void NarrativeView::writeLine(int line) {
    const NarrativeLine& written = m_lines[static_cast<std::size_t>(line)];
    QTextBlock block = document()->findBlockByNumber(line);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(blockFormat(written));
    cursor.setBlockCharFormat(charFormat(written));
    for (const TextSpan& span : written.spans) {
        cursor.insertText(span.text, charFormat(written, span));
    }
    document()->findBlockByNumber(line).setUserData(new LineMark(++m_serial)); // owned by the block
}

void NarrativeView::formatLine(int line) {
    const NarrativeLine& formatted = m_lines[static_cast<std::size_t>(line)];
    QTextCursor cursor(document()->findBlockByNumber(line));
    cursor.setBlockFormat(blockFormat(formatted));
    cursor.setBlockCharFormat(charFormat(formatted));
    for (const TextSpan& span : formatted.spans) {
        cursor.setPosition(cursor.position() + static_cast<int>(span.text.size()), QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat(formatted, span));
        cursor.setPosition(cursor.selectionEnd());
    }
}

void NarrativeView::formatAll() {
    const auto [key, offset] = top();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        formatLine(line);
    }
    cursor.endEditBlock();
    centreColumn();
    setTop(key, offset);
}

QTextBlockFormat NarrativeView::blockFormat(const NarrativeLine& line) const {
    const qreal em = QFontMetricsF(m_reading).height() * 0.7;
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    switch (line.kind) {
    case LineKind::Part:
        format.setAlignment(Qt::AlignHCenter);
        format.setTopMargin(2 * em);
        format.setBottomMargin(em);
        break;
    case LineKind::Section:
    case LineKind::Subsection:
        format.setTopMargin(em);
        break;
    case LineKind::Paragraph:
        format.setTextIndent(2 * QFontMetricsF(m_reading).horizontalAdvance(u'一'));
        break;
    case LineKind::Signature:
        format.setAlignment(Qt::AlignRight);
        break;
    }
    return format;
}

QTextCharFormat NarrativeView::charFormat(const NarrativeLine& line) const {
    constexpr qreal partScale = 1.3;
    constexpr qreal sectionScale = 1.1;
    QTextCharFormat format;
    QFont font = m_reading;
    if (line.isHeading()) {
        font.setBold(true);
        const qreal scale = line.kind == LineKind::Part      ? partScale
                            : line.kind == LineKind::Section ? sectionScale
                                                             : 1.0;
        font.setPointSizeF(font.pointSizeF() * scale);
    }
    format.setFont(font);
    return format;
}

QTextCharFormat NarrativeView::charFormat(const NarrativeLine& line, const TextSpan& span) const {
    constexpr int underlineShade = 55;
    constexpr int ownShade = 6;
    constexpr int missingShade = 16;
    QTextCharFormat format = charFormat(line);
    const SpanTarget target = span.figure ? targetOf(*span.figure, line.paragraph) : SpanTarget();
    const QColor paper = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    if (target.lead == SpanLead::Nowhere) {
        return format;
    }
    if (isMissing(span)) {
        format.setBackground(mixed(paper, ink, missingShade));
        format.setFontWeight(QFont::DemiBold);
    } else if (target.lead == SpanLead::Text) {
        format.setBackground(mixed(paper, ink, ownShade));
    }
    format.setUnderlineStyle(target.lead == SpanLead::Text ? QTextCharFormat::DashUnderline
                                                           : QTextCharFormat::DotLine);
    format.setUnderlineColor(mixed(paper, ink, underlineShade));
    return format;
}

void NarrativeView::setZoom(int percent) {
    m_zoom = percent;
    m_reading = font();
    m_reading.setPointSizeF(font().pointSizeF() * readingScale * percent / 100);
    document()->setDefaultFont(m_reading);
    formatAll();
}

/// A column no wider than one reads with ease, in the middle.
void NarrativeView::centreColumn() {
    constexpr int least = 24;
    const int width = columnWidth * QFontMetrics(m_reading).horizontalAdvance(u'一');
    const int side = std::max(least, (viewport()->width() - width) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (qRound(format.leftMargin()) != side) {
        format.setLeftMargin(side);
        format.setRightMargin(side);
        format.setBottomMargin(3 * least);
        document()->rootFrame()->setFrameFormat(format);
    }
}

void NarrativeView::resizeEvent(QResizeEvent* event) {
    const auto [key, offset] = top();
    QTextEdit::resizeEvent(event);
    centreColumn();
    setTop(key, offset);
    Q_EMIT moved();
}

void NarrativeView::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setZoom(m_zoom);
    }
}

} // namespace budget
