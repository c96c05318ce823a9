// Reading a *.mingzhang file: bytes → version → migration → draft → checked document. It loads whole or not
// at all; docs/document-format.md describes the format.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

namespace budget {

/// Bytes of the largest document that is read.
inline constexpr qint64 largestDocument = qint64{256} << 20;

/// `file` names the bytes in faults.
Result<Document> readDocument(QByteArray bytes, const QString& file);

Result<Document> loadDocument(const QString& path);

} // namespace budget
