// Query: a named scope of the layout pack, with what its sentences need besides the amount.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/scope.h"

#include <QString>

#include <map>
#include <optional>

namespace budget {

/// A set of unit kinds; empty = units of every kind.
class UnitKindSet {
public:
    constexpr void insert(UnitKind kind) {
        m_bits = static_cast<std::uint8_t>(m_bits | 1U << static_cast<unsigned>(kind));
    }
    constexpr bool isEverything() const { return m_bits == 0; }
    constexpr bool contains(UnitKind kind) const {
        return m_bits == 0 || (m_bits >> static_cast<unsigned>(kind) & 1U) != 0;
    }
    friend constexpr bool operator==(UnitKindSet, UnitKindSet) = default;

private:
    std::uint8_t m_bits = 0;
};

struct Query {
    QString name;
    Scope scope;
    UnitKindSet unitKinds; ///< only money of units of these kinds counts
    /// What is stated item by item (三公): the scope of all items. Entries that do not say their economic
    /// code say nothing about an item as long as some entry stands inside this scope.
    std::optional<Scope> itemised;
    QString label;  ///< as it is called in lists and reasons: 政府性基金预算
    QString reason; ///< name of the reason in Inputs::reasons

    friend bool operator==(const Query&, const Query&) = default;
};

/// The kinds of a ledger's units, for queries that count some kinds only.
class UnitKinds {
public:
    explicit UnitKinds(const Ledger& ledger);

    /// An entry at `unit` counts; one at the department counts when all units are of these kinds.
    bool inside(UnitKindSet kinds, UnitId unit) const;
    /// Some of it may count.
    bool meets(UnitKindSet kinds, UnitId unit) const;

private:
    std::map<UnitId, UnitKind> m_kinds;
};

} // namespace budget
