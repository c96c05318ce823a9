#include "core/checks/output_mark.h"

#include "core/checks/document_check.h"
#include "core/checks/waivers.h"
#include "core/document/unit_document.h"

namespace budget {

std::optional<DraftMark> outputMark(const Document& document, const QDateTime& now) {
    if (const std::optional<DraftMark> draft = draftMarkOf(document, now)) {
        return draft;
    }
    const auto results = checkDocument(document, now.date());
    const bool isGood = results && !hasOpenErrors(*results, document.review);
    return isGood ? std::nullopt : std::optional(DraftMark{document.drafts.nextNumber(), now});
}

Result<Output> outputOf(Document document, const QString& unit, const QDateTime& now) {
    const std::optional<DraftMark> draft = outputMark(document, now);
    if (!unit.isEmpty()) {
        Result<Document> one = documentOfUnit(document, unit);
        if (!one) {
            return one.fault();
        }
        document = std::move(one).value();
    }
    Result<std::unique_ptr<Printout>> printout = Printout::of(std::move(document));
    if (!printout) {
        return printout.fault();
    }
    return Output{std::move(printout).value(), draft};
}

} // namespace budget
