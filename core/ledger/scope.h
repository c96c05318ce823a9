// Scope: a query over the ledger. Each dimension is narrowed to a union of subtrees; what lies inside all of
// them is meant. A cell of a table is the scope of its table, its row and its column taken together.
#pragma once

#include "core/ledger/entry.h"

#include <optional>
#include <vector>

namespace budget {

/// A union of subtrees of codes; no members = everything.
template <typename CodeType> class CodeSet {
public:
    CodeSet() = default;
    explicit CodeSet(std::vector<CodeType> roots) : m_roots(std::move(roots)) {}

    bool isEverything() const { return m_roots.empty(); }
    const std::vector<CodeType>& roots() const { return m_roots; }
    bool contains(CodeType code) const {
        for (const CodeType root : m_roots) {
            if (root.contains(code)) {
                return true;
            }
        }
        return m_roots.empty();
    }
    /// Some node inside this set stands at or below `code`, or at it.
    bool meets(CodeType code) const {
        for (const CodeType root : m_roots) {
            if (root.contains(code) || code.contains(root)) {
                return true;
            }
        }
        return m_roots.empty();
    }
    /// What is in both; nothing where they share no node.
    std::optional<CodeSet> intersected(const CodeSet& other) const;
    /// Everything inside `other` is inside this set.
    bool containsAll(const CodeSet& other) const;
    /// The deepest code whose subtree holds the whole set.
    CodeType cover() const;

    friend bool operator==(const CodeSet&, const CodeSet&) = default;

private:
    std::vector<CodeType> m_roots;
};

using FunctionSet = CodeSet<FunctionCode>;
using EconomicSet = CodeSet<EconomicCode>;

/// Which projects a scope takes in.
enum class ProjectScope : std::uint8_t {
    Any,
    None, ///< entries without a project
    One,  ///< entries of `Scope::project`
};

struct Scope {
    FundSet funds = subtreeOf(Fund::All);
    NatureSet natures = subtreeOf(Nature::All);
    FunctionSet functions;
    EconomicSet economics;
    std::optional<UnitId> unit; ///< entries of this unit alone
    ProjectScope projects = ProjectScope::Any;
    ProjectId project = ProjectId::None;

    bool contains(const Coordinates& at) const {
        return funds.contains(at.fund) && natures.contains(at.nature) && (!unit || *unit == at.unit) &&
               functions.contains(at.function) && economics.contains(at.economic) && takesIn(at.project);
    }
    /// The project is one of those the scope takes in.
    bool takesIn(ProjectId id) const {
        return projects == ProjectScope::Any ||
               id == (projects == ProjectScope::One ? project : ProjectId::None);
    }
    /// `at` is inside, or could be refined so that it is: each of its nodes lies at, below or above a node of
    /// the scope.
    bool meets(const Coordinates& at) const;
    /// What lies inside both; nothing when no coordinates can.
    std::optional<Scope> intersected(const Scope& other) const;
    /// Everything inside `other` is inside this scope.
    bool containsAll(const Scope& other) const;
    /// In each dimension the deepest node that holds the scope: where a new entry of this scope stands.
    Coordinates cover() const;

    friend bool operator==(const Scope&, const Scope&) = default;
};

} // namespace budget
