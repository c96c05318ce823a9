// CellHistory: when a cell of a table was changed, from what to what. What the file has logged is known of
// cells that can be typed in; what happens while the document is open is known of every cell.
#pragma once

#include "core/tables/tables.h"

#include <QDateTime>

#include <unordered_map>
#include <vector>

namespace budget {

struct CellStep {
    QDateTime when;
    Money before;
    Money after;
};

class CellHistory {
public:
    /// Changes a file keeps; the oldest beyond that are dropped.
    static constexpr std::size_t longestLog = 2000;

    /// Goes on from a log.
    explicit CellHistory(std::vector<LoggedChange> earlier = {}) : m_earlier(std::move(earlier)) {}

    /// Takes down what an edit changed.
    void note(const ChangeSet& changes, const QDateTime& when);
    /// The steps of a cell, the latest last.
    std::vector<CellStep> stepsOf(const Tables& tables, const Ledger& ledger, const CellRef& cell) const;
    /// The earlier log and, after it, what happened to cells that can be typed in.
    std::vector<LoggedChange> logged(const Tables& tables, const Ledger& ledger) const;

private:
    struct Hash {
        std::size_t operator()(const CellRef& cell) const noexcept {
            const auto place = static_cast<std::size_t>(cell.table * 64 + cell.panel * 32 + cell.column);
            return std::hash<RowKey>()(cell.row) ^ (place * 0x9E3779B97F4A7C15ULL);
        }
    };
    std::vector<LoggedChange> m_earlier;
    std::unordered_map<CellRef, std::vector<CellStep>, Hash> m_steps;
};

} // namespace budget
