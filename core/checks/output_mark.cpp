#include "core/checks/output_mark.h"

#include "core/checks/document_check.h"
#include "core/checks/waivers.h"

namespace budget {

std::optional<DraftMark> outputMark(const Document& document, const QDateTime& now) {
    if (const std::optional<DraftMark> draft = draftMarkOf(document, now)) {
        return draft;
    }
    const auto results = checkDocument(document, now.date());
    const bool isGood = results && !hasOpenErrors(*results, document.review);
    return isGood ? std::nullopt : std::optional(DraftMark{document.drafts.nextNumber(), now});
}

} // namespace budget
