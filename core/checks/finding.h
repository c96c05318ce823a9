// Finding: something a check noticed, as facts. Sentences about it are made where it is shown.
#pragma once

#include "core/base/money.h"
#include "core/checks/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget {

enum class Severity : std::uint8_t {
    Error,   ///< a final publication may not have it
    Warning, ///< has to be acknowledged with a reason
    Hint,
};

/// A place with what stands there, as it is printed. Names of masked projects are masked.
struct FindingSide {
    Place place;
    QString shown;

    friend bool operator==(const FindingSide&, const FindingSide&) = default;
};

struct Finding {
    QString rule;  ///< V-313
    QString facet; ///< tells the messages of one rule apart; empty where it has one only
    Severity severity = Severity::Error;
    std::vector<FindingSide> left;   ///< the first is where to go
    std::vector<FindingSide> right;  ///< what it is compared with; may be empty
    std::optional<Money> difference; ///< left − right, of amounts
    std::vector<FindingSide> parts;  ///< what the left side is made of, where that helps
    QString found;                   ///< words that were found, a name, a count; masked
    QString expected;
    /// The finding of the same rule that this one follows from; nothing where it is a cause itself.
    std::optional<Place> cause = {};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Where a finding stands and what was found, as a waiver keeps them: while both are the same, it is the same
/// finding.
QString findingPlace(const Finding& finding);
QString findingFacts(const Finding& finding);

/// What became of a rule.
enum class CheckState : std::uint8_t {
    Passed,
    Found,
    NotChecked,    ///< 未检查: `missing` says what input lacks
    NotApplicable, ///< the document has nothing the rule speaks of
};

struct RuleResult {
    QString rule;
    Severity severity = Severity::Error;
    CheckState state = CheckState::Passed;
    QString missing; ///< lastYear, controlFigures, narrative, publication, …
    std::vector<Finding> findings;
    std::size_t more = 0; ///< findings beyond those listed, which are counted only
    QString title = {};   ///< in the layout's own words; empty where the program has words for it

    friend bool operator==(const RuleResult&, const RuleResult&) = default;
};

} // namespace budget
