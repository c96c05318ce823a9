// DraftMark: what each page of a publication that is not final says: 草稿 with number and time.
#pragma once

#include "core/document/document.h"

#include <optional>

namespace budget {

struct DraftMark {
    int number = 1; ///< of the draft that is being written; one more than the last that was sent
    QDateTime time;

    friend bool operator==(const DraftMark&, const DraftMark&) = default;
};

/// Signed as final (定稿), with the secrecy review (保密审查) confirmed: not to be edited any more.
bool isFinal(const Document& document);

/// Nothing for a final document. Whether a final one has open errors is for the checks to say.
std::optional<DraftMark> draftMarkOf(const Document& document, const QDateTime& now);

/// The pack's words with {稿} and {时间} filled in.
QString draftText(const QString& words, const DraftMark& mark);

} // namespace budget
