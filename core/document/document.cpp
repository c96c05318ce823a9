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
    return codeBookOf(document.codes, document.year);
}

Result<CodeBook> codeBookOf(const CodeBook& own, int year) {
    Result<CodeBook> book = loadCodeBook(year);
    if (book) {
        putOver(book->functions, own.functions);
        putOver(book->economics, own.economics);
    }
    return book;
}

} // namespace budget
