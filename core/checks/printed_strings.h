// Every text of a publication: cover, headings, paragraphs, tables, bookmarks, and what the file says about
// itself.
#pragma once

#include "core/publication/content.h"

#include <QString>

#include <vector>

namespace budget {

struct PrintedString {
    QString where; ///< title, 12 (the block), …
    QString text;
};

std::vector<PrintedString> printedStrings(const Publication& publication);

} // namespace budget
