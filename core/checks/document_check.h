// Every rule over a whole document, once: for the command line and before a publication becomes final.
#pragma once

#include "core/checks/control_checks.h"
#include "core/checks/finding.h"
#include "core/publication/printout.h"

namespace budget {

struct DocumentCheck {
    std::vector<RuleResult> results; ///< one a rule, by the numbers of the rules
    ControlSummary controls;
};

/// `today` is what deadlines are reckoned from. Faults: those of the layout pack.
Result<DocumentCheck> checkPrintout(const Printout& printout, QDate today);
Result<std::vector<RuleResult>> checkDocument(Document document, QDate today);

} // namespace budget
