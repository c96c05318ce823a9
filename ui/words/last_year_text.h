// What makes a file doubtful as last year's, in the language of the program.
#pragma once

#include "core/compare/last_year_file.h"

namespace budget {

QString warningText(const LastYearWarning& warning);
/// The same for all; one a line.
QString warningTexts(const std::vector<LastYearWarning>& warnings);

} // namespace budget
