#include "ui/words/refusal_text.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

} // namespace

QString refusalReason(const BlockRefusal& refusal, MoneyUnit unit) {
    switch (refusal.reason) {
    case BlockReason::NotAnAmount:
        return RefusalWords::tr("“%1” is no amount").arg(refusal.piece);
    case BlockReason::NoCell:
        return RefusalWords::tr("no figure can stand there");
    case BlockReason::ReadOnly:
        return RefusalWords::tr("a cell in which nothing can stand");
    case BlockReason::TooLarge:
        return RefusalWords::tr("too large");
    case BlockReason::TotalDiffers:
        return RefusalWords::tr("a total that comes to %1 here")
            .arg(QString::fromStdString(exactAmount(refusal.shown, unit)));
    case BlockReason::UnknownCode:
        return RefusalWords::tr("the code list of this year has no such code");
    case BlockReason::UnknownUnit:
        return RefusalWords::tr("the document has no such unit");
    case BlockReason::UnknownRow:
        return RefusalWords::tr("the table has no such row");
    case BlockReason::MissingProject:
        return RefusalWords::tr("the project's name is missing");
    }
    return {};
}

} // namespace budget
