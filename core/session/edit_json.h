// An edit as one line of JSON, in the words of the document file, so that a journal of edits outlives the
// program. What is read equals what was written, the numbers that express the order of records included.
#pragma once

#include "core/edit/edit.h"

#include <QByteArray>

namespace budget {

/// Without a line end.
QByteArray writeEdit(const Edit& edit);

/// `file` names the bytes in faults. Whether the edit fits a document is not looked at.
Result<Edit> readEdit(QByteArray bytes, const QString& file);

} // namespace budget
