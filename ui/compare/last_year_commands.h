// LastYearCommands: taking last year over from a file, and the codes that moved since, with every question it
// takes.
#pragma once

#include "core/compare/last_year_file.h"
#include "ui/compare/year_follower.h"
#include "ui/editing/questions.h"

#include <QObject>

namespace budget {

class LastYearCommands : public QObject {
    Q_OBJECT

public:
    /// All three are borrowed.
    LastYearCommands(BudgetDocument& document, Questions& questions, YearFollower& years,
                     QObject* parent = nullptr);

    /// Asks for the file; false when the clerk turns back or the file cannot be used.
    bool chooseAndTake();
    bool take(const QString& path);
    /// Asks about codes that vanished where others of like name appeared; then lists the moves there are,
    /// each to be taken back.
    void moveCodes();
    /// Which rows the tables show.
    void chooseFilter();
    void chooseColumns();
    void toggle();
    /// Says when the file that last year was taken from is another one now; `folder` is the document's.
    void lookAtFile(const QString& folder);

Q_SIGNALS:
    void said(const QString& text);

private:
    bool mayTake(const std::vector<LastYearWarning>& warnings);
    void showLastYear();
    bool offerMoves();
    void listMoves();
    void setMoves(const CodeMoves& moves, const QString& name);
    QStringList moveWords(const CodeMoves& moves) const;
    void askPercent(ChangeFilter& filter);

    BudgetDocument& m_document;
    Questions& m_questions;
    YearFollower& m_years;
};

} // namespace budget
