#include "core/document/publication_deadline.h"

namespace budget {

std::optional<int> daysLeftToPublish(const Inputs& inputs, QDate today) {
    if (!inputs.approved.isValid()) {
        return std::nullopt;
    }
    const bool isPublished = inputs.published.isValid();
    const QDate last = inputs.approved.addDays(daysToPublish);
    const auto left = static_cast<int>((isPublished ? inputs.published : today).daysTo(last));
    return isPublished && left >= 0 ? std::nullopt : std::optional(left);
}

} // namespace budget
