// Writes laid-out pages as a PDF: subset typefaces, exact text, tagged structure, bookmarks, page labels.
// The same pages give the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/render/display_list.h"
#include "core/render/fonts.h"

#include <QByteArray>

namespace budget {

Result<QByteArray> writePdf(const PageSet& set, const FontSet& fonts);

} // namespace budget
