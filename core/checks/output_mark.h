// What each page of an output says: 草稿 with number and time, or nothing.
#pragma once

#include "core/publication/draft_mark.h"

namespace budget {

/// Nothing for a document that is signed as final and in which no error is open; one with an open error, by
/// whatever way it came, is a draft all the same. What is written for one unit is as final as the
/// department's document.
std::optional<DraftMark> outputMark(const Document& document, const QDateTime& now);

} // namespace budget
