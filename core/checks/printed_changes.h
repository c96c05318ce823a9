// Printed changes: every phrase 比上年 of the narrative with the pair of figures behind it, what was printed
// and the reason given.
#pragma once

#include "core/checks/check_facts.h"
#include "core/narrative/comparison.h"

#include <vector>

namespace budget {

struct PrintedChange {
    QueryFacts facts; ///< this year, and last year's amount, which is known
    Comparison change;
    QString paragraph;
    QString difference; ///< as printed, without its sign
    QString rate;       ///< as printed; empty where the wording has none
    QStringList words;  ///< of direction: 增加, 增长
    bool asksReason = false;
    QString reason; ///< as printed; empty where none is given

    FigureRef figure() const { return {facts.name, facts.key, Aspect::Amount}; }
    QString reasonPath() const { return QStringLiteral("reasons/") + facts.reason; }
};

struct PrintedChanges {
    std::vector<PrintedChange> known; ///< in the order of the narrative
    bool someUnknown = false;         ///< a phrase says that there is nothing to compare with
};

PrintedChanges printedChanges(const CheckInput& input);

/// The sides of a change: this year's cell, and last year's figure in the same cell.
FindingSide nowSide(const CheckInput& input, const PrintedChange& change);
FindingSide lastSide(const CheckInput& input, const PrintedChange& change);

} // namespace budget
