// What a Fault says to a person, in the language of the program.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace budget {

/// "FILE:LINE:COLUMN: PATH: what is wrong, what stood there, what is accepted" — the parts that are known.
QString faultText(const Fault& fault);

} // namespace budget
