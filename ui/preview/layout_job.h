// LayoutJob: lays a document out on a thread of its own and hands the pages back on the caller's. A job that
// is started again forgets the one before.
#pragma once

#include "ui/preview/laid_out.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <thread>

namespace budget {

class LayoutJob : public QObject {
    Q_OBJECT

public:
    explicit LayoutJob(QObject* parent = nullptr);
    ~LayoutJob() override;

    void start(Document document, const OutputChoice& choice);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const std::shared_ptr<const budget::LaidOut>& pages);
    /// Not for a cancelled job.
    void failed(const budget::Fault& fault);

private:
    /// What is to be laid out next.
    struct Task {
        Document document;
        OutputChoice choice;
    };
    void run(Task task);
    void end(Result<LaidOut> result);

    std::shared_ptr<const FontSet> m_fonts;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::thread m_thread;
    std::optional<Task> m_next; ///< waits until the thread has seen that it is cancelled
    bool m_threadWorks = false;
    bool m_running = false;
};

} // namespace budget
