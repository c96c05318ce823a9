#include "ui/preview/layout_job.h"

#include <QMetaObject>

namespace budget {

LayoutJob::LayoutJob(QObject* parent) : QObject(parent) {}

LayoutJob::~LayoutJob() {
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void LayoutJob::cancel() {
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_next.reset();
    m_running = false;
}

void LayoutJob::start(Document document, const OutputChoice& choice) {
    cancel();
    m_running = true;
    Task task{std::move(document), choice};
    if (m_threadWorks) {
        m_next = std::move(task);
    } else {
        run(std::move(task));
    }
}

void LayoutJob::run(Task task) {
    if (m_thread.joinable()) {
        m_thread.join(); // it has ended
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_threadWorks = true;
    m_thread =
        std::thread([this, task = std::move(task), cancelled = m_cancelled, fonts = m_fonts]() mutable {
            Result<std::shared_ptr<const FontSet>> set =
                fonts ? Result<std::shared_ptr<const FontSet>>(fonts) : officialFontSet();
            const auto report = [this, cancelled](int done, int total) {
                QMetaObject::invokeMethod(this, [this, cancelled, done, total] {
                    if (!*cancelled) {
                        Q_EMIT progressed(done, total);
                    }
                });
                return !*cancelled;
            };
            Result<LaidOut> result = set ? layOutDocument(std::move(task.document), task.choice, *set, report)
                                         : Result<LaidOut>(set.fault());
            QMetaObject::invokeMethod(
                this, [this, result = std::move(result)]() mutable { end(std::move(result)); });
        });
}

void LayoutJob::end(Result<LaidOut> result) {
    m_threadWorks = false;
    if (result) {
        m_fonts = result->fonts;
    }
    if (m_next) {
        Task task = std::move(*m_next);
        m_next.reset();
        run(std::move(task));
        return;
    }
    if (!m_running) {
        return;
    }
    m_running = false;
    if (result) {
        Q_EMIT finished(std::make_shared<const LaidOut>(std::move(result).value()));
    } else {
        Q_EMIT failed(result.fault());
    }
}

} // namespace budget
