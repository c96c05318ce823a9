#include "core/compare/code_suggestions.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

/// How alike two names are; 0 = not at all.
int likeness(const QString& a, const QString& b) {
    constexpr qsizetype shortest = 4; // a name of fewer characters stands in too many others
    if (a.isEmpty() || b.isEmpty()) {
        return 0;
    }
    if (a == b) {
        return 1'000'000;
    }
    const QString& longer = a.size() > b.size() ? a : b;
    const QString& shorter = a.size() > b.size() ? b : a;
    return shorter.size() >= shortest && longer.contains(shorter) ? static_cast<int>(shorter.size()) : 0;
}

QString normalised(const QString& name) {
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            letters.append(c.toCaseFolded());
        }
    }
    return letters;
}

template <typename CodeType> std::set<CodeType> codesOf(const Ledger& ledger, CodeType Coordinates::*code) {
    std::set<CodeType> codes;
    for (const Entry& entry : ledger.entries()) {
        codes.insert(entry.at.*code);
    }
    codes.erase(CodeType());
    return codes;
}

/// The code and everything above it.
template <typename CodeType> std::set<CodeType> withParents(const std::set<CodeType>& codes) {
    std::set<CodeType> all;
    for (CodeType code : codes) {
        for (; !code.isRoot(); code = code.parent()) {
            all.insert(code);
        }
    }
    return all;
}

template <typename CodeType>
std::vector<CodeMove<CodeType>> suggested(const std::set<CodeType>& before, const std::set<CodeType>& now,
                                          const std::vector<CodeMove<CodeType>>& moved,
                                          const CodeTree<CodeType>& tree) {
    const std::set<CodeType> knownBefore = withParents(before);
    const std::set<CodeType> knownNow = withParents(now);
    std::vector<CodeMove<CodeType>> moves;
    for (const CodeType from : before) {
        const bool settled = std::ranges::any_of(
            moved, [from](const CodeMove<CodeType>& move) { return move.from.contains(from); });
        if (knownNow.contains(from) || settled) {
            continue;
        }
        std::optional<CodeType> best;
        int bestLikeness = 0;
        for (const CodeType to : now) {
            const bool appeared = to.level() == from.level() && !knownBefore.contains(to);
            const int like = appeared ? likeness(normalised(tree.name(from)), normalised(tree.name(to))) : 0;
            if (like > bestLikeness) {
                best = to;
                bestLikeness = like;
            }
        }
        if (best) {
            moves.push_back({from, *best});
        }
    }
    return moves;
}

} // namespace

CodeMoves suggestedMoves(const Document& document, const CodeBook& book) {
    const auto* known = std::get_if<LastYearLedger>(&document.lastYear);
    if (!known) {
        return {};
    }
    const auto functionsOf = [](const Ledger& ledger) { return codesOf(ledger, &Coordinates::function); };
    const auto economicsOf = [](const Ledger& ledger) { return codesOf(ledger, &Coordinates::economic); };
    return {suggested(functionsOf(known->ledger), functionsOf(document.ledger), document.codeMoves.functions,
                      book.functions),
            suggested(economicsOf(known->ledger), economicsOf(document.ledger), document.codeMoves.economics,
                      book.economics)};
}

} // namespace budget
