#include "app/cli/progress.h"

#include <cstdio>
#include <unistd.h>

namespace budget {
namespace {

constexpr qint64 patience = 500; // milliseconds before anything is shown
constexpr qint64 interval = 100; // between two updates

} // namespace

TerminalProgress::TerminalProgress(const QString& work)
    : m_work(work), m_terminal(isatty(STDERR_FILENO) == 1) {
    m_time.start();
}

TerminalProgress::~TerminalProgress() {
    if (m_shown) {
        std::fputs("\r\033[K", stderr);
    }
}

void TerminalProgress::show(int done, int total) {
    const qint64 now = m_time.elapsed();
    if (!m_terminal || total <= 0 || now < patience || now - m_last < interval) {
        return;
    }
    m_last = now;
    m_shown = true;
    const QByteArray line = QStringLiteral("\r%1 %2 %\033[K").arg(m_work).arg(100LL * done / total).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace budget
