#include "ui/files/edit_journal.h"

#include "core/session/recovery.h"

#include <QDir>

#include <chrono>

namespace budget {

QString journalRoot() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/mingzhang/journals");
}

void EditJournal::begin(const Document& document, const JournalOrigin& origin, Standing standing) {
    finish();
    m_fault.reset();
    m_shortened = 1;
    m_beginning = std::async(std::launch::async, [root = m_root, document, origin, standing] {
        return Journal::begin(freshJournalFolder(root, origin.path), document, origin, standing);
    });
}

void EditJournal::settle() {
    if (m_beginning.valid()) {
        Result<std::unique_ptr<Journal>> begun = m_beginning.get();
        if (begun) {
            m_journal = std::move(begun).value();
        } else {
            m_fault = begun.fault();
        }
    }
    if (m_shortening.valid()) {
        m_shortening.wait();
    }
}

Result<void> EditJournal::ready() {
    settle();
    return m_fault ? Result<void>(*m_fault) : Result<void>();
}

Result<void> EditJournal::record(const Edit& edit) {
    if (m_beginning.valid()) {
        settle();
    }
    if (m_fault) {
        return *m_fault;
    }
    if (!m_journal) {
        return {};
    }
    Result<void> appended = m_journal->append(edit);
    if (!appended) {
        m_fault = appended.fault(); // a later edit would not fit what is in the journal
    }
    return appended;
}

void EditJournal::follow(const Document& document) {
    if (!m_journal || m_fault) {
        return;
    }
    const std::uint64_t state = m_journal->sequence();
    if (state - m_shortened < mostEdits && m_journal->size() < mostBytes) {
        return;
    }
    if (m_shortening.valid() && m_shortening.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return;
    }
    m_shortened = state;
    // What a failure leaves is the longer journal, which recovers as well.
    m_shortening = std::async(std::launch::async, [journal = m_journal.get(), document, state] {
        return journal->compact(document, state);
    });
}

void EditJournal::noteSaved(const Document& document, const JournalOrigin& origin) {
    settle();
    if (m_journal && !m_fault && m_journal->noteSaved(m_journal->sequence(), origin)) {
        return;
    }
    begin(document, origin, Standing::Saved);
}

void EditJournal::finish() {
    settle();
    if (m_journal) {
        m_journal->finish();
        m_journal.reset();
    }
}

} // namespace budget
