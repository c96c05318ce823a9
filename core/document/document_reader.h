// Reading a *.mingzhang file: bytes → version → migration → draft → checked document. It loads whole or not
// at all; docs/document-format.md describes the format.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

namespace budget {

/// `file` names the bytes in faults.
Result<Document> readDocument(const QByteArray& bytes, const QString& file);

Result<Document> loadDocument(const QString& path);

} // namespace budget
