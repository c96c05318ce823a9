#include "ui/checks/check_watch.h"

#include "core/checks/document_check.h"

#include <QDate>

#include <algorithm>
#include <chrono>
#include <set>

namespace budget {
namespace {

/// Texts are looked at when the clerk pauses.
constexpr std::chrono::milliseconds pause{400};

} // namespace

CheckWatch::CheckWatch(BudgetDocument& document, QObject* parent) : QObject(parent), m_document(document) {
    m_thread.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause);
    connect(&m_delay, &QTimer::timeout, this, &CheckWatch::start);
    Result<CheckPack> pack = loadCheckPack(document.pack());
    if (!pack) {
        m_fault = pack.fault();
        return;
    }
    m_pack = std::move(pack).value();
    m_session = std::make_unique<CheckSession>(document.workspace(), m_pack);
    m_session->rebuild();
    join();
    m_checked = document.revision() - 1;
    m_delay.start();
    connect(&document, &BudgetDocument::changed, this, &CheckWatch::follow);
}

CheckWatch::~CheckWatch() {
    m_thread.waitForDone();
}

const ControlSummary& CheckWatch::controlSummary() const {
    static const ControlSummary nothing;
    return m_session ? m_session->controlSummary() : nothing;
}

void CheckWatch::follow(const DocumentChange& change) {
    m_session->follow(*change.edit, *change.inverse);
    m_delay.start();
    join();
    Q_EMIT changed();
}

std::optional<CheckWatch::Look> CheckWatch::lookAt(const Document& document) {
    const auto printout = Printout::of(document);
    if (!printout) {
        return std::nullopt;
    }
    Result<DocumentCheck> check = checkPrintout(**printout, QDate::currentDate());
    if (!check) {
        return std::nullopt;
    }
    return Look{std::move(check).value().results, (*printout)->narrative()};
}

/// The document as it is now, looked at on another thread.
void CheckWatch::start() {
    m_thread.start([this, document = m_document.document(), revision = m_document.revision()] {
        const auto look = std::make_shared<std::optional<Look>>(lookAt(document));
        QMetaObject::invokeMethod(
            this,
            [this, look, revision] {
                if (*look) {
                    take(std::move(**look), revision);
                }
            },
            Qt::QueuedConnection);
    });
}

void CheckWatch::take(Look look, quint64 revision) {
    m_texts = std::move(look.results);
    m_sections = std::move(look.sections);
    m_checked = revision;
    join();
    Q_EMIT changed();
}

void CheckWatch::catchUp() {
    if (!m_session || isUpToDate()) {
        return;
    }
    m_delay.stop();
    if (std::optional<Look> look = lookAt(m_document.document())) {
        take(*std::move(look), m_document.revision());
    }
}

/// Figures as they are now, texts as they were last looked at.
void CheckWatch::join() {
    m_results = m_session->tableResults();
    std::set<QString> live;
    for (const RuleResult& result : m_results) {
        live.insert(result.rule);
    }
    std::ranges::copy_if(m_texts, std::back_inserter(m_results),
                         [&live](const RuleResult& result) { return live.count(result.rule) == 0; });
    sortByRule(m_results);
}

} // namespace budget
