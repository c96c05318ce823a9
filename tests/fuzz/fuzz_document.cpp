// Any bytes as a *.mingzhang file: they are refused, or give a document that is written and read again as the
// same.
#include "core/document/document_reader.h"
#include "core/document/document_writer.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto document = budget::readDocument(bytes, QStringLiteral("fuzz.mingzhang"));
    if (document) {
        const auto again = budget::readDocument(budget::writeDocument(*document), QStringLiteral("again"));
        if (!again || *again != *document) {
            std::abort();
        }
    }
    return 0;
}
