// SentenceEditor: types a text of the narrative below the sentence it stands in. Every keystroke is told; Esc
// leaves, and Enter too where the text is one clause.
#pragma once

#include "ui/narrative/span_target.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>

namespace budget {

class SentenceEditor : public QFrame {
    Q_OBJECT

public:
    explicit SentenceEditor(QWidget* parent = nullptr);

    void open(const QString& path, const QString& caption, const QString& text);
    void close();
    /// What is edited; empty while closed.
    const QString& path() const { return m_path; }
    QPlainTextEdit& editor() { return *m_editor; }
    QString text() const;
    /// The text has become another one elsewhere (undo).
    void setText(const QString& text);

Q_SIGNALS:
    void typed(const QString& text);
    /// The clerk is done and wants to go on in the narrative; Tab and Shift+Tab also to the next part.
    void left();
    void passed(bool forward);
    /// The focus went elsewhere.
    void abandoned();
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool filterKey(QEvent* event);

    QString m_path;
    QLabel* m_caption;
    QPlainTextEdit* m_editor;
};

} // namespace budget
