#include "ui/review/finishing.h"

#include "core/checks/document_check.h"
#include "core/checks/waivers.h"
#include "core/drafts/draft_changes.h"
#include "core/publication/draft_mark.h"
#include "core/publication/printout.h"
#include "ui/words/fault_text.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct Finishing {
    Q_DECLARE_TR_FUNCTIONS(Finishing)
};

} // namespace

bool declareFinal(BudgetDocument& document, Questions& questions, QDate today) {
    const QString title = Finishing::tr("Declare final");
    if (!document.document().review.secrecy.isGiven()) {
        questions.tell(title,
                       Finishing::tr("The secrecy review is not signed yet: enter who made it and when, on "
                                     "the page “Review and final state”."));
        return false;
    }
    const auto results = checkDocument(document.document(), today);
    if (!results) {
        questions.tell(title, faultText(results.fault()));
        return false;
    }
    if (hasOpenErrors(*results, document.document().review)) {
        questions.tell(title,
                       Finishing::tr("Errors are found that are not waived. F8 leads from one to the next."));
        return false;
    }
    const auto name = questions.askText(title, Finishing::tr("Who answers for the final document?"),
                                        document.document().review.final.name);
    if (name && name->trimmed().isEmpty()) {
        questions.tell(title, Finishing::tr("A final document needs a name that answers for it."));
    }
    if (!name || name->trimmed().isEmpty()) {
        return false;
    }
    Review review = document.document().review;
    review.final = {name->trimmed(), today};
    document.edit({{PartChange(std::move(review))}}, title);
    return isFinal(document.document());
}

void takeBackToDraft(BudgetDocument& document) {
    Review review = document.document().review;
    review.final = {};
    review.secrecy = {}; // what is changed now, nobody has inspected
    document.edit({{PartChange(std::move(review))}}, Finishing::tr("Take back to a draft"));
}

Result<void> keepDraft(BudgetDocument& document, int number, const QDateTime& time) {
    const auto printout = Printout::of(document.document());
    if (!printout) {
        return printout.fault();
    }
    Drafts drafts = document.document().drafts;
    drafts.sent.push_back(snapshotOf((*printout)->workspace().tables(), document.ledger(),
                                     (*printout)->narrative(), number, time));
    document.record({{PartChange(std::move(drafts))}});
    return {};
}

} // namespace budget
