// NarrativeWriter: the narrative of the open document, written anew on a thread of its own after each change.
// Several changes that follow each other closely are written once.
#pragma once

#include "ui/narrative/narrative_copy.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace budget {

class NarrativeWriter : public QObject {
    Q_OBJECT

public:
    explicit NarrativeWriter(BudgetDocument& document, QObject* parent = nullptr);
    ~NarrativeWriter() override;

    /// Why there is no narrative at all.
    const std::optional<Fault>& fault() const { return m_fault; }
    /// Not to be called with a fault.
    const NarrativePack& pack() const { return m_copy->pack(); }
    const std::vector<NarrativeSection>& sections() const { return m_sections; }
    /// A writer that nobody looks at lets changes gather.
    void setWatched(bool watched);
    /// Waits for the narrative as the document is now.
    void catchUp();

Q_SIGNALS:
    void written();

private:
    void start();
    void take(std::vector<NarrativeSection> sections);

    BudgetDocument& m_document;
    std::unique_ptr<NarrativeCopy> m_copy; ///< the thread's while it works
    std::optional<Fault> m_fault;
    std::vector<NarrativeSection> m_sections;
    NarrativeDebt m_debt;
    QTimer m_delay;
    int m_run = 0; ///< what an overtaken run brings is dropped
    bool m_works = false;
    bool m_watched = false;
    QThreadPool m_thread;
};

} // namespace budget
