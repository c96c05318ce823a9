// Why a text of a pasted block or a read table was left out, in the language of the program.
#pragma once

#include "core/edit/block_plan.h"

#include <QString>

namespace budget {

/// "a total that comes to 406.68 here"; amounts in `unit`.
QString refusalReason(const BlockRefusal& refusal, MoneyUnit unit);

} // namespace budget
