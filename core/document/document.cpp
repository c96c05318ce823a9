#include "core/document/document.h"

namespace budget {
namespace {

template <typename CodeType> void putOver(CodeTree<CodeType>& list, const CodeTree<CodeType>& own) {
    for (const auto& [code, entry] : own.entries()) {
        list.put(code, entry);
    }
}

} // namespace

Result<CodeBook> codeBookOf(const Document& document) {
    Result<CodeBook> book = loadCodeBook(document.year);
    if (book) {
        putOver(book->functions, document.codes.functions);
        putOver(book->economics, document.codes.economics);
    }
    return book;
}

} // namespace budget
