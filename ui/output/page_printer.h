// PagePrinter: finished pages to a printer, the same pages the PDF has.
#pragma once

#include "ui/preview/laid_out.h"

class QPrinter;

namespace budget {

/// Prints pages in the printer's range, turning the paper where a page is landscape. False when the printer
/// refused.
bool printPages(const LaidOut& pages, QPrinter& printer);

} // namespace budget
