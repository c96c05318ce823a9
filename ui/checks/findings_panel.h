// FindingsPanel: what the checks found, by severity, each finding with those that follow from it. Enter leads
// to its place; F8 and Shift+F8 walk from one to the next; a finding that has to stand is waived with a
// reason.
#pragma once

#include "ui/checks/check_watch.h"
#include "ui/editing/questions.h"
#include "ui/words/place_names.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QWidget>

#include <map>

namespace budget {

class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    FindingsPanel(BudgetDocument& document, CheckWatch& watch, Questions& questions,
                  QWidget* parent = nullptr);

    QTreeWidget* tree() const { return m_tree; }
    QPushButton* waiveButton() const { return m_waive; }
    QString summary() const { return m_summary->text(); }
    QString detail() const { return m_detail->toPlainText(); }
    /// Goes to the next finding that is open, or the one before, and leads to its place; false where there is
    /// none.
    bool walk(int step);
    const Finding* currentFinding() const;

Q_SIGNALS:
    void placeWanted(const budget::Place& place);

private:
    void refresh();
    void fill();
    enum class Standing : std::uint8_t { Open, Waived };

    void addGroup(const QString& title, std::optional<Severity> severity, Standing standing);
    bool belongs(const Finding& finding, std::optional<Severity> severity, Standing standing) const;
    QTreeWidgetItem* itemOf(const RuleResult& result, const Finding& finding, const PlaceNames& places);
    void addUnchecked();
    QString summaryWords() const;
    QString detailWords(const Finding& finding) const;
    QString latestChange(const Finding& finding) const;
    PlaceNames placeNames() const;
    void explain();
    void waive();
    std::vector<QTreeWidgetItem*> openItems() const;

    BudgetDocument& m_document;
    CheckWatch& m_watch;
    Questions& m_questions;
    QTreeWidget* m_tree;
    QLabel* m_summary;
    QPlainTextEdit* m_detail;
    QPushButton* m_waive;
    std::ptrdiff_t m_errors = 0;                          ///< open ones, when the tree was last filled
    std::map<const QTreeWidgetItem*, Finding> m_findings; ///< what the items stand for
};

} // namespace budget
