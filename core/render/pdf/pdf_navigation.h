// How a reader moves through a PDF: bookmarks, page labels and links.
#pragma once

#include "core/render/display_list.h"
#include "core/render/pdf/pdf_structure.h"

namespace budget {

void writeOutline(QPDF& pdf, const PageSet& set, const std::vector<QPDFObjectHandle>& pages);
void writePageLabels(QPDF& pdf, const PageSet& set);
/// Adds a page's links and enters them into `use`, whose pages are all known.
void writeLinks(QPDF& pdf, const PageSet& set, int page, StructureUse& use);

} // namespace budget
