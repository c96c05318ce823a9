// What a field of an input is called: 编制数, 房屋面积, 年度绩效目标.
#pragma once

#include <QString>

namespace budget {

/// The word for the end of an input's path (see core/checks/place.h); empty for a path that has no such word.
QString fieldWord(const QString& path);

} // namespace budget
