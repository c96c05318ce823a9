// What a model tells a GridView beyond Qt's own roles, and what the view asks of it in return. Nothing here
// knows what the cells mean.
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace budget {

enum GridRole : int {
    MarkRole = 0x4700,   ///< int of a CellMark
    IndentRole,          ///< int: levels by which a name is moved to the right
    TotalRole,           ///< bool: a row or cell of a total
    CompletionRole,      ///< QStringList: what the cell may be completed to, each followed, after a tab, by
                         ///< another text it is found by if it has one; empty or invalid: no help
    AlternativeEditRole, ///< setData() with this role instead of Qt::EditRole: CommitMode::Alternative
    DeclinedRole, ///< bool: whether the text last handed over was given back, because a question about it
                  ///< was left without an answer; the editor then stays open
    RemarkRole,   ///< bool: somebody remarked on the cell; a corner below
};

enum class CellMark : std::uint8_t {
    None,
    Inferred, ///< 推定: a small corner
    Warning,  ///< 未细化
    Agrees,   ///< ✓
    Differs,  ///< ✗
};

/// How an editor hands its text over: Enter and Tab, or Ctrl+Enter.
enum class CommitMode : std::uint8_t { Normal, Alternative };

} // namespace budget
