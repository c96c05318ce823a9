// Looks up every tag of a template in a probe of its values, whatever branch it stands in.
#pragma once

#include "core/base/result.h"
#include "core/narrative/template_values.h"

#include <QString>

#include <string_view>

namespace budget {

/// UnknownName for a tag that names nothing, WrongType for one that uses a value otherwise (a list printed, a
/// text as a condition), Syntax for a tag that is not used here; with the line and the tag.
Result<void> checkTemplate(const QString& file, std::string_view text, const Values& probe);

} // namespace budget
