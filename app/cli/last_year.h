// Last year's file on the command line.
#pragma once

#include "core/document/document.h"

namespace budget {

/// Takes a document or ledger over in place of what `document` knows of last year, and says what is doubtful
/// about it. False after saying what is wrong; the document is then as it was.
bool takeLastYear(Document& document, const QString& path);

} // namespace budget
