// CheckWatch: what the checks find in the open document, kept up to date: rules over figures at once, after
// each edit, rules over texts a little later on a thread of their own.
#pragma once

#include "core/checks/check_session.h"
#include "ui/document/budget_document.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace budget {

class CheckWatch : public QObject {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit CheckWatch(BudgetDocument& document, QObject* parent = nullptr);
    ~CheckWatch() override;

    /// Why nothing can be checked.
    const std::optional<Fault>& fault() const { return m_fault; }
    /// All results by the numbers of their rules. Those over texts are of the state they were last made for.
    const std::vector<RuleResult>& results() const { return m_results; }
    const ControlSummary& controlSummary() const;
    /// The narrative the results over texts are about, for names of its places.
    const std::vector<NarrativeSection>& sections() const { return m_sections; }
    /// The results over texts are those of the document as it is.
    bool isUpToDate() const { return m_checked == m_document.revision(); }
    /// Waits for the results of the document as it is.
    void catchUp();

Q_SIGNALS:
    void changed();

private:
    void follow(const DocumentChange& change);
    void start();
    /// What looking at a whole document gives.
    struct Look {
        std::vector<RuleResult> results;
        std::vector<NarrativeSection> sections;
    };
    static std::optional<Look> lookAt(const Document& document);
    void take(Look look, quint64 revision);
    void join();

    BudgetDocument& m_document;
    std::optional<Fault> m_fault;
    CheckPack m_pack;
    std::unique_ptr<CheckSession> m_session;
    std::vector<RuleResult> m_texts;
    std::vector<RuleResult> m_results;
    std::vector<NarrativeSection> m_sections;
    QTimer m_delay;
    quint64 m_checked = 0; ///< the revision m_texts were made for
    QThreadPool m_thread;
};

} // namespace budget
