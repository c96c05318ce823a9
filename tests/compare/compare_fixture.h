// The reference document of 2024 with last year's ledger, and comparisons of it.
#pragma once

#include "core/compare/year_comparison.h"
#include "core/tables/cell_name.h"
#include "tests/narrative/ledger_builder.h"
#include "tests/narrative/narrative_fixture.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget::test {

/// A workspace with its comparison.
struct Compared {
    explicit Compared(Document document)
        : workspace(Workspace::open(withLayout(std::move(document))).value()),
          comparison(*workspace, itemisedScopes(pack())) {}

    CellRef cell(const char* table, const char* row, const char* column) const {
        const auto found =
            cellOf(workspace->tables(), comparison.ledger(),
                   {QString::fromUtf8(table), QString::fromUtf8(row), QString::fromUtf8(column)});
        EXPECT_TRUE(found) << table << ' ' << row << ' ' << column;
        return found.value_or(CellRef());
    }
    /// "449.27 → 428.70, -20.57, -4.58"; ? for what is not known.
    std::string pair(const char* table, const char* row, const char* column) const {
        return text(comparison.pair(cell(table, row, column)));
    }
    static std::string text(const YearPair& pair) {
        const std::string last = pair.last ? pair.last->text(2) : "?";
        const std::string difference = pair.difference() ? pair.difference()->text(2) : "?";
        const std::string rate = pair.rate() ? ", " + pair.rate()->text() : "";
        return last + " → " + pair.now.text(2) + ", " + difference + rate;
    }

    static Document withLayout(Document document) {
        document.layout = QStringLiteral("urumqi-2024");
        return document;
    }

    std::unique_ptr<Workspace> workspace;
    YearComparison comparison;
};

/// The reference of 2024 with 2023 as far as it follows from it.
Document referenceWithLastYear();

} // namespace budget::test
