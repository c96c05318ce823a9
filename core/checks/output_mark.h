// What leaves the program: a document, or one unit's part of it, ready to be printed, and what each page
// says: 草稿 with number and time, or nothing.
#pragma once

#include "core/publication/draft_mark.h"
#include "core/publication/printout.h"

#include <memory>

namespace budget {

/// Nothing for a document that is signed as final and in which no error is open; one with an open error, by
/// whatever way it came, is a draft all the same. What is written for one unit is as final as the
/// department's document.
std::optional<DraftMark> outputMark(const Document& document, const QDateTime& now);

struct Output {
    std::unique_ptr<Printout> printout;
    std::optional<DraftMark> draft; ///< nothing = final
};

/// What is written of a document; an empty `unit` means the department as a whole. Faults: of documentOfUnit
/// and of Printout::of.
Result<Output> outputOf(Document document, const QString& unit, const QDateTime& now);

} // namespace budget
