// What stands on pages outside their body: page numbers and the draft mark. None of it is content.
#pragma once

#include "core/render/display_list.h"
#include "core/render/layout/page_flow.h"

namespace budget {

/// Labels the pages of a stretch and prints `— 1 —` at their feet, on the outer side.
void numberPages(std::vector<Page>& pages, PageNumbering numbering, PageFlow& text);

/// Prints the draft mark at the head of every page.
void markDraft(std::vector<Page>& pages, const QString& draft, PageFlow& text);

QString romanNumber(int number);

} // namespace budget
