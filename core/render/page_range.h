// PageRange: some pages of a finished publication alone.
#pragma once

#include "core/render/display_list.h"

#include <optional>
#include <vector>

namespace budget {

/// Pages first…last, counted from 1 over the whole publication, both included.
struct PageRange {
    int first = 1;
    int last = 1;

    friend bool operator==(const PageRange&, const PageRange&) = default;
};

/// Reads "3", "3-8", "1,4-6" (also with ，、—～ and full-width digits). Empty for an empty text; nothing for
/// a text that is no list of ranges, a page 0 and a range that runs backwards.
std::optional<std::vector<PageRange>> parsePageRanges(const QString& text);

/// The pages inside the ranges, in their order, each once; all where there is no range. Links and bookmarks
/// that lead to a page that is left out go with it.
PageSet pagesInside(PageSet pages, const std::vector<PageRange>& ranges);

} // namespace budget
