// Progress of long work on standard error, where that is a terminal.
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace budget {

class TerminalProgress {
public:
    explicit TerminalProgress(const QString& work);
    ~TerminalProgress(); ///< clears the line
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    /// Shows a share of the work once it has lasted long enough to be worth a word.
    void show(int done, int total);

private:
    QString m_work;
    QElapsedTimer m_time;
    qint64 m_last = 0;
    bool m_terminal;
    bool m_shown = false;
};

} // namespace budget
