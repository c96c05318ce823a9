// A page's content stream: rules and glyph runs, each inside the marked content of its structure node.
#pragma once

#include "core/render/display_list.h"
#include "core/render/pdf/pdf_fonts.h"

namespace budget {

struct PageContent {
    QByteArray stream;
    std::vector<int> marks; ///< the structure node of each marked-content id

    friend bool operator==(const PageContent&, const PageContent&) = default;
};

PageContent contentOf(const Page& page, const std::vector<StructureNode>& structure,
                      const PdfEncoding& encoding, const PdfFonts& fonts);

/// The PDF's name of a tag.
const char* tagName(StructureTag tag);

} // namespace budget
