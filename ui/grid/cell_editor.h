// CellEditor: the line edit in a cell. It never decides where to go: it asks to be left with the key that was
// pressed. While an input method composes, every key belongs to the input method.
#pragma once

#include "ui/grid/grid_roles.h"

#include <QLineEdit>
#include <QStringList>

namespace budget {

class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    /// How it was opened: typed over, arrows leave it; or within the text, arrows move in it.
    enum class Mode { TypeOver, InText };

    explicit CellEditor(QWidget* parent);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// The text as it stands in the model.
    void setInitialText(const QString& text);
    bool isChanged() const { return text() != m_initialText; }
    bool isComposing() const { return m_composing; }
    /// Whether the model gave the text back: a question about it was left without an answer.
    void setDeclined(bool declined) { m_declined = declined; }
    bool isDeclined() const { return m_declined; }
    void setCommitMode(CommitMode mode) { m_commitMode = mode; }
    CommitMode commitMode() const { return m_commitMode; }
    void setCompletions(const QStringList& words);
    /// The cell's place; the editor grows to the right beyond it when its text does.
    void setCell(const QRect& rect);

Q_SIGNALS:
    /// Enter, Tab, an arrow (or Escape: without commit).
    void leaveRequested(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool leavesBy(const QKeyEvent& event) const;
    bool isListOpen() const;
    void openList();
    void takeOnlyWord();
    void grow();

    Mode m_mode = Mode::InText;
    CommitMode m_commitMode = CommitMode::Normal;
    QString m_initialText;
    QRect m_cell;
    bool m_composing = false;
    bool m_declined = false;
};

} // namespace budget
