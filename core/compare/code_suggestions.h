// Code moves that last year's ledger suggests: a code that vanished, and another of like name that appeared.
#pragma once

#include "core/document/document.h"

namespace budget {

/// Nothing that the document has moved already; at most one move for a code that vanished. Names are alike
/// when they are equal without blanks and punctuation, or when one holds the other.
CodeMoves suggestedMoves(const Document& document, const CodeBook& book);

} // namespace budget
