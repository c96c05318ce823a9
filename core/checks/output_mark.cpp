#include "core/checks/output_mark.h"

#include "core/checks/document_check.h"
#include "core/checks/waivers.h"

namespace budget {

std::optional<DraftMark> outputMark(const Printout& printout, const QDateTime& now) {
    const Document& document = printout.workspace().document();
    if (const std::optional<DraftMark> draft = draftMarkOf(document, now)) {
        return draft;
    }
    const auto check = checkPrintout(printout, now.date());
    const bool isGood = check && !hasOpenErrors(check->results, document.review);
    return isGood ? std::nullopt : std::optional(DraftMark{document.drafts.nextNumber(), now});
}

} // namespace budget
