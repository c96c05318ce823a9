// NarrativeView: the narrative to read. Its words are locked; the parts that lead somewhere are reached by
// mouse and by Tab and followed by a click, Enter or F2. New lines replace only what differs, and neither
// what is on screen nor the place of the clerk moves.
#pragma once

#include "ui/narrative/narrative_lines.h"
#include "ui/narrative/span_target.h"

#include <QTextEdit>

#include <optional>

namespace budget {

/// A span by its line and its index there.
struct SpanPlace {
    int line = 0;
    int span = 0;

    friend auto operator<=>(const SpanPlace&, const SpanPlace&) = default;
};

enum class WalkDirection : std::uint8_t { Forward, Backward };

class NarrativeView : public QTextEdit {
    Q_OBJECT

public:
    explicit NarrativeView(QWidget* parent = nullptr);

    /// `placeholder` is what stands where something is missing.
    void setLines(std::vector<NarrativeLine> lines, const QString& placeholder);
    const std::vector<NarrativeLine>& lines() const { return m_lines; }
    const TextSpan& span(SpanPlace place) const;
    SpanTarget target(SpanPlace place) const;
    /// Where a span begins in the text of its line.
    int startOf(SpanPlace place) const { return rangeOf(place).first; }
    /// A number that a line gets when it is written; it keeps it until it is written again.
    quint64 serialOf(int line) const;

    /// The span the clerk is in, if it leads somewhere.
    std::optional<SpanPlace> currentSpan() const;
    void goToSpan(SpanPlace place);
    /// To the next part that leads somewhere; false where there is none.
    bool walk(WalkDirection direction);
    std::vector<SpanPlace> missing() const;
    int currentLine() const { return textCursor().blockNumber(); }
    void goToLine(int line);
    /// What is selected, or the line of the cursor.
    QString copiedText() const;
    bool findText(const QString& text, WalkDirection direction);
    void setZoom(int percent);
    /// Where a line stands in the viewport.
    QRect lineRect(int line) const;
    /// The topmost line in sight, and how far it is scrolled out; and back to it.
    std::pair<QString, int> top() const;
    void setTop(const QString& key, int offset);

Q_SIGNALS:
    void followed(budget::SpanPlace place);
    /// The clerk is at a part that leads somewhere.
    void entered(budget::SpanPlace place);
    void pressed();
    void zoomWanted(int percent);
    /// Lines are elsewhere now.
    void moved();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    struct Caret;
    Caret caret() const;
    void putCaret(const Caret& caret);
    void replaceLines(std::vector<NarrativeLine> lines);
    void writeLine(int line);
    void formatLine(int line);
    void formatAll();
    void centreColumn();
    bool leads(SpanPlace place) const;
    bool isMissing(const TextSpan& span) const;
    QTextCharFormat charFormat(const NarrativeLine& line) const;
    QTextCharFormat charFormat(const NarrativeLine& line, const TextSpan& span) const;
    QTextBlockFormat blockFormat(const NarrativeLine& line) const;
    std::optional<SpanPlace> spanAt(int line, int offset) const;
    std::optional<SpanPlace> spanAt(const QPoint& point) const;
    std::pair<int, int> rangeOf(SpanPlace place) const;

    std::vector<NarrativeLine> m_lines;
    QString m_placeholder;
    QFont m_reading;
    quint64 m_serial = 0;
    int m_zoom = 100;
    QPoint m_pressedAt;
};

} // namespace budget
