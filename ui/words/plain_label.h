// The text of a label or command without the letter that calls it.
#pragma once

#include <QString>

namespace budget {

/// "批复日期(&A)" and "&Approved" are "批复日期" and "Approved".
QString plainLabel(QString text);

} // namespace budget
