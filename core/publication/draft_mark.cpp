#include "core/publication/draft_mark.h"

namespace budget {

bool isFinal(const Document& document) {
    return document.review.final.isGiven() && document.review.secrecy.isGiven();
}

std::optional<DraftMark> draftMarkOf(const Document& document, const QDateTime& now) {
    return isFinal(document) ? std::nullopt : std::optional(DraftMark{document.drafts.nextNumber(), now});
}

QString draftText(const QString& words, const DraftMark& mark) {
    QString text = words;
    text.replace(QStringLiteral("{稿}"), QString::number(mark.number));
    return text.replace(QStringLiteral("{时间}"), mark.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace budget
