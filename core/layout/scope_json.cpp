#include "core/layout/scope_json.h"

#include <functional>

namespace budget {
namespace {

/// One word or a list of words, each taken by `take`, which refuses those it does not know.
Result<void> readWords(JsonValue value, const std::function<bool(std::string_view)>& take) {
    const auto readWord = [&take](JsonValue word) -> Result<void> {
        const Result<std::string_view> text = word.utf8();
        if (!text) {
            return text.fault();
        }
        return take(*text) ? Result<void>() : word.fault(FaultKind::UnknownName);
    };
    return value.type() == JsonType::Array ? value.readArray(readWord) : readWord(value);
}

template <typename CodeType> Result<void> readCodes(JsonValue value, CodeSet<CodeType>& set) {
    std::vector<CodeType> codes;
    const Result<void> done = readWords(value, [&codes](std::string_view word) {
        const std::optional<CodeType> code = CodeType::parse(word);
        if (code) {
            codes.push_back(*code);
        }
        return code && !code->isRoot();
    });
    set = CodeSet<CodeType>(std::move(codes));
    return done;
}

} // namespace

Result<void> readFunds(JsonValue value, Scope& scope) {
    scope.funds = FundSet();
    return readWords(value, [&scope](std::string_view word) {
        const std::optional<Fund> fund = fundFromId(word);
        scope.funds = fund ? scope.funds | subtreeOf(*fund) : scope.funds;
        return fund.has_value();
    });
}

Result<void> readNatures(JsonValue value, Scope& scope) {
    scope.natures = NatureSet();
    return readWords(value, [&scope](std::string_view word) {
        const std::optional<Nature> nature = natureFromId(word);
        scope.natures = nature ? scope.natures | subtreeOf(*nature) : scope.natures;
        return nature.has_value();
    });
}

Result<void> readFunctions(JsonValue value, Scope& scope) {
    return readCodes(value, scope.functions);
}

Result<void> readEconomics(JsonValue value, Scope& scope) {
    return readCodes(value, scope.economics);
}

Result<void> readJson(JsonValue value, Scope& scope) {
    return value.readObject({
        optional("fund", [&](JsonValue member) { return readFunds(member, scope); }),
        optional("nature", [&](JsonValue member) { return readNatures(member, scope); }),
        optional("function", [&](JsonValue member) { return readFunctions(member, scope); }),
        optional("economic", [&](JsonValue member) { return readEconomics(member, scope); }),
    });
}

} // namespace budget
