#include "ui/narrative/narrative_writer.h"

#include <chrono>

namespace budget {
namespace {

constexpr std::chrono::milliseconds gatheringTime{25};

} // namespace

NarrativeWriter::NarrativeWriter(BudgetDocument& document, QObject* parent)
    : QObject(parent), m_document(document) {
    m_thread.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(gatheringTime);
    connect(&m_delay, &QTimer::timeout, this, &NarrativeWriter::start);
    Result<std::unique_ptr<NarrativeCopy>> copy = NarrativeCopy::of(document);
    if (!copy) {
        m_fault = copy.fault();
        return;
    }
    m_copy = std::move(copy).value();
    m_sections = m_copy->sections();
    connect(&document, &BudgetDocument::changed, this, [this](const DocumentChange& change) {
        m_debt.add(change);
        if (m_watched && !m_works && !m_delay.isActive()) {
            m_delay.start();
        }
    });
}

NarrativeWriter::~NarrativeWriter() {
    m_thread.waitForDone();
}

void NarrativeWriter::setWatched(bool watched) {
    m_watched = watched;
    if (m_watched && !m_works && !m_debt.isEmpty()) {
        m_delay.start();
    }
}

void NarrativeWriter::catchUp() {
    if (!m_copy || (!m_works && m_debt.isEmpty())) {
        return;
    }
    m_thread.waitForDone();
    m_delay.stop();
    m_works = false;
    ++m_run;
    m_copy->follow(m_document, std::exchange(m_debt, {}));
    m_sections = m_copy->sections();
    Q_EMIT written();
}

void NarrativeWriter::start() {
    m_works = true;
    m_copy->follow(m_document, std::exchange(m_debt, {}));
    m_thread.start([this, run = ++m_run] {
        const auto sections = std::make_shared<std::vector<NarrativeSection>>(m_copy->sections());
        QMetaObject::invokeMethod(
            this,
            [this, run, sections] {
                if (run == m_run) {
                    take(std::move(*sections));
                }
            },
            Qt::QueuedConnection);
    });
}

void NarrativeWriter::take(std::vector<NarrativeSection> sections) {
    m_works = false;
    m_sections = std::move(sections);
    if (m_watched && !m_debt.isEmpty()) {
        m_delay.start();
    }
    Q_EMIT written();
}

} // namespace budget
