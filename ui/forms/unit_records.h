// The units of the document (预算单位) as rows of a grid: names, kinds, order. A unit that something stands
// at is not removed.
#pragma once

#include "ui/forms/fields/record_model.h"

namespace budget {

std::vector<RecordColumn> unitColumns();
RecordRows unitRows();

} // namespace budget
