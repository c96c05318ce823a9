#include "core/document/moved_ledger.h"

#include "core/ledger/scope.h"

#include <unordered_map>

namespace budget {
namespace {

template <typename CodeType> using Moves = std::vector<CodeMove<CodeType>>;

/// `code`, which stands at `from` or below it, carried over to `to`.
template <typename CodeType>
CodeType carried(CodeType code, const CodeMove<CodeType>& move, const CodeTree<CodeType>& tree) {
    if (move.from.level() != move.to.level()) {
        return move.to;
    }
    const std::string rest = code.text().substr(move.from.text().size());
    const auto found = CodeType::parse(move.to.text() + rest);
    return found && tree.contains(*found) ? *found : move.to;
}

template <typename CodeType>
CodeType movedIn(CodeType code, const Moves<CodeType>& moves, const CodeTree<CodeType>& tree) {
    std::vector<CodeType> targets;
    CodeLevel nearest = CodeLevel::All;
    for (const CodeMove<CodeType>& move : moves) {
        if (!move.from.isRoot() && move.from.contains(code)) {
            if (move.from.level() > nearest) {
                targets.clear();
                nearest = move.from.level();
            }
            if (move.from.level() == nearest) {
                targets.push_back(carried(code, move, tree));
            }
        }
    }
    if (targets.empty()) {
        targets.push_back(code);
    }
    // Of what is not itemised a part may have gone with a finer code.
    for (const CodeMove<CodeType>& move : moves) {
        if (code.contains(move.from) && code != move.from) {
            targets.push_back(move.to);
        }
    }
    return CodeSet(targets).cover();
}

/// Each code is looked up once.
template <typename CodeType> class Carrier {
public:
    Carrier(const Moves<CodeType>& moves, const CodeTree<CodeType>& tree) : m_moves(moves), m_tree(tree) {}

    CodeType operator()(CodeType code) {
        if (m_moves.empty() || code.isRoot()) {
            return code;
        }
        const auto [place, isNew] = m_known.try_emplace(code);
        if (isNew) {
            place->second = movedIn(code, m_moves, m_tree);
        }
        return place->second;
    }

private:
    const Moves<CodeType>& m_moves;
    const CodeTree<CodeType>& m_tree;
    std::unordered_map<CodeType, CodeType> m_known;
};

} // namespace

FunctionCode movedCode(FunctionCode code, const CodeMoves& moves, const CodeBook& book) {
    return Carrier(moves.functions, book.functions)(code);
}

EconomicCode movedCode(EconomicCode code, const CodeMoves& moves, const CodeBook& book) {
    return Carrier(moves.economics, book.economics)(code);
}

Ledger movedLedger(const Ledger& lastYear, const CodeMoves& moves, const CodeBook& book) {
    Ledger moved = lastYear;
    if (moves == CodeMoves()) {
        return moved;
    }
    Carrier functions(moves.functions, book.functions);
    Carrier economics(moves.economics, book.economics);
    for (const Entry& entry : lastYear.entries()) {
        Entry there = entry;
        there.at.function = functions(entry.at.function);
        there.at.economic = economics(entry.at.economic);
        if (!(there.at == entry.at)) {
            there.stated = there.at;
            there.assumed = {};
            static_cast<void>(moved.exchange(entry.id, there));
        }
    }
    return moved;
}

} // namespace budget
