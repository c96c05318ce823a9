// What an import would do to the ledger, told before it happens: the entries that a planned edit adds, takes
// away or gives another amount. An entry is known by its dimensions; equal entries are matched first.
#pragma once

#include "core/edit/edit.h"

#include <map>

namespace budget {

struct EntryDifference {
    Coordinates at;
    std::optional<Money> before; ///< nothing = the entry is added
    std::optional<Money> after;  ///< nothing = the entry goes
};

/// Some entries and what they come to.
struct EntrySum {
    std::size_t entries = 0;
    Money sum;

    friend bool operator==(const EntrySum&, const EntrySum&) = default;
};

struct ImportEffect {
    /// Those that go or change in the order of the ledger, then those that are added.
    std::vector<EntryDifference> differences;
    EntrySum added;
    EntrySum removed;
    EntrySum changedFrom;
    EntrySum changedTo;
    EntrySum unchanged; ///< of those the import takes the place of
    std::map<UnitId, QString> newUnits;
    std::map<ProjectId, QString> newProjects;
};

/// `planned` must be an edit planned for a document with this ledger.
ImportEffect effectOfImport(const Ledger& ledger, const Edit& planned);

} // namespace budget
