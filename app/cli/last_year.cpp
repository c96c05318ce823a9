#include "app/cli/last_year.h"

#include "app/cli/command.h"
#include "core/compare/last_year_file.h"
#include "core/exchange/ledger_csv.h"
#include "ui/words/fault_text.h"
#include "ui/words/last_year_text.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct LastYearWords {
    Q_DECLARE_TR_FUNCTIONS(LastYearWords)
};

} // namespace

bool takeLastYear(Document& document, const QString& path) {
    LastYearReading reading = readLastYear(document, path);
    for (const Fault& fault : reading.faults) {
        complain(faultText(fault));
    }
    if (reading.hasMoreFaults) {
        complain(LastYearWords::tr("Only the first %1 faults are shown.").arg(LedgerReading::mostFaults));
    }
    if (!reading.file) {
        return false;
    }
    for (const LastYearWarning& warning : reading.file->warnings) {
        complain(warningText(warning));
    }
    static_cast<void>(applyEdit(document, planLastYear(document, *std::move(reading.file))));
    return true;
}

} // namespace budget
