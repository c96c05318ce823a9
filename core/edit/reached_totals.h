// ReachedTotals: the tables a clerk has filled, whose totals a figure typed elsewhere must not change without
// a question. A table counts as filled when it was filled by typing (Document::enteredTables) and every entry
// in it stands at its innermost rows and columns.
#pragma once

#include "core/document/document.h"
#include "core/tables/tables.h"

#include <vector>

namespace budget {

class ReachedTotals {
public:
    /// `current` is the table being typed in; its own total is free.
    ReachedTotals(const Document& document, const Tables& tables, int current);

    /// An amount at `at` counts in a watched table.
    bool count(const Coordinates& at) const;
    /// An amount that moves from one place to another comes into a watched table.
    bool countOnly(const Coordinates& before, const Coordinates& after) const;

private:
    std::vector<Scope> m_watched;
};

} // namespace budget
