// Writing a *.mingzhang file: equal documents give equal bytes, one entry a line.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

namespace budget {

QByteArray writeDocument(const Document& document);

/// Replaces the file whole or leaves it as it was. Fault: CannotWrite.
Result<void> saveDocument(const Document& document, const QString& path);

} // namespace budget
