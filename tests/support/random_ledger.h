// Random ledgers and edits for property tests; the same seed gives the same ledger.
#pragma once

#include "core/edit/edit.h"

#include <random>

namespace budget::test {

/// How much of its coordinates a random entry says.
enum class Depth { Complete, AnyNode };

class RandomLedger {
public:
    explicit RandomLedger(unsigned seed) : m_random(seed) {}

    /// A document with `units` units, some projects in each, and no entries.
    Document document(int units, int projectsPerUnit);
    Coordinates coordinates(const Ledger& ledger, Depth depth);
    Money amount();
    /// Adds entries to a ledger.
    void fill(Ledger& ledger, int entries, Depth depth);
    /// A random edit that fits: entries put, changed or removed, or a row placed.
    Edit edit(const Document& document);
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    std::mt19937& engine() { return m_random; }

private:
    std::mt19937 m_random;
};

} // namespace budget::test
