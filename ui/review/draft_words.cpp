#include "ui/review/draft_words.h"

#include "core/publication/draft_mark.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

} // namespace

QString cellWords(const BudgetDocument& document, const CellName& cell) {
    for (const TableDefinition& table : document.pack().tables) {
        if (table.id == cell.table) {
            return DraftWords::tr("T%1 %2")
                .arg(table.number)
                .arg(cell.row.isEmpty() ? DraftWords::tr("total") : cell.row);
        }
    }
    return cell.row;
}

QString standingWords(const Document& document) {
    if (isFinal(document)) {
        const SignOff& by = document.review.final;
        return DraftWords::tr("final, %1 %2").arg(by.name, by.date.toString(Qt::ISODate));
    }
    return DraftWords::tr("draft %1").arg(document.drafts.nextNumber());
}

} // namespace budget
