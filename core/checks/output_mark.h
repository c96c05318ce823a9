// What each page of an output says: 草稿 with number and time, or nothing.
#pragma once

#include "core/publication/printout.h"

namespace budget {

/// Nothing for a document that is signed as final and in which no error is open; one with an open error, by
/// whatever way it came, is a draft all the same.
std::optional<DraftMark> outputMark(const Printout& printout, const QDateTime& now);

} // namespace budget
