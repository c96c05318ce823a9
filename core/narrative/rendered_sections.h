// Reads rendered sentence files: one heading or paragraph a line.
//   # id | heading      a part; ## and ### the levels below
//   id | text           a paragraph;  id > text  one at the right (name and date)
//   @tables  @forms     what the publication sets in here
#pragma once

#include "core/narrative/marks.h"

#include <string_view>
#include <vector>

namespace budget {

/// Appends the sections of a rendered file; a paragraph before any heading belongs to the section before.
void appendSections(std::vector<NarrativeSection>& sections, std::string_view rendered, const Marks& marks);

/// Why a line of a template cannot be read: every line needs an id and one of the forms above.
bool isReadableLine(std::string_view line);

} // namespace budget
