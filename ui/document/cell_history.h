// CellHistory: when a cell of a table was changed while the document is open, from what to what.
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
    /// Takes down what an edit changed.
    void note(const ChangeSet& changes, const QDateTime& when);
    /// The steps of a cell, the latest last; nullptr where there are none.
    const std::vector<CellStep>* stepsOf(const CellRef& cell) const;

private:
    struct Hash {
        std::size_t operator()(const CellRef& cell) const noexcept {
            const auto place = static_cast<std::size_t>(cell.table * 64 + cell.panel * 32 + cell.column);
            return std::hash<RowKey>()(cell.row) ^ (place * 0x9E3779B97F4A7C15ULL);
        }
    };
    std::unordered_map<CellRef, std::vector<CellStep>, Hash> m_steps;
};

} // namespace budget
