#include "ui/editing/unit_question.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct UnitQuestion {
    Q_DECLARE_TR_FUNCTIONS(UnitQuestion)
};

} // namespace

std::optional<MoneyUnit> askUnitOfFigures(Questions& questions) {
    const auto taken = questions.choose(
        UnitQuestion::tr("Unit of the figures"),
        UnitQuestion::tr("These figures look like yuan, while the table is in ten thousand yuan."),
        {{UnitQuestion::tr("They are yuan: convert them"), {}},
         {UnitQuestion::tr("They are ten thousand yuan: take them as they are"), {}}});
    if (!taken) {
        return std::nullopt;
    }
    return *taken == 0 ? MoneyUnit::Yuan : MoneyUnit::TenThousand;
}

} // namespace budget
