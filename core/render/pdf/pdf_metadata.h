// What a PDF says about itself: title, author, language, in the document's catalogue and as XMP. No dates.
#pragma once

#include "core/render/display_list.h"

#include <qpdf/JSON.hh> // QPDF.hh needs the whole type
#include <qpdf/QPDF.hh>

namespace budget {

void writeMetadata(QPDF& pdf, const PageSet& set);

} // namespace budget
