// How single values of a document stand in its file: amounts as decimal strings in 元, dates as 2024-02-22, moments as 2024-02-22T09:30:00Z,
// enumerations as words, codes as their digits, funds and natures as their ids.
#pragma once

#include "core/document/document.h"
#include "core/json/json_value.h"

namespace budget {

inline constexpr std::array<JsonName<UnitKind>, 3> unitKindNames{{
    {"administrative", UnitKind::Administrative},
    {"civilServiceManaged", UnitKind::CivilServiceManaged},
    {"institution", UnitKind::Institution},
}};
inline constexpr std::array<JsonName<Disclosure>, 3> disclosureNames{{
    {"open", Disclosure::Open},
    {"partial", Disclosure::Partial},
    {"withheld", Disclosure::Withheld},
}};
inline constexpr std::array<JsonName<ProjectType>, 4> projectTypeNames{{
    {"unstated", ProjectType::Unstated},
    {"personnel", ProjectType::Personnel},
    {"operation", ProjectType::Operation},
    {"specificTarget", ProjectType::SpecificTarget},
}};
inline constexpr std::array<JsonName<ZeroBaseWording>, 3> zeroBaseNames{{
    {"hundred", ZeroBaseWording::Hundred},
    {"noItem", ZeroBaseWording::NoItem},
    {"dash", ZeroBaseWording::Dash},
}};
inline constexpr std::array<JsonName<ShareRounding>, 3> shareRoundingNames{{
    {"residualToLargest", ShareRounding::ResidualToLargest},
    {"largestRemainder", ShareRounding::LargestRemainder},
    {"none", ShareRounding::None},
}};
inline constexpr std::array<JsonName<Dimension>, dimensionCount> dimensionNames{{
    {"unit", Dimension::Unit},
    {"function", Dimension::Function},
    {"fund", Dimension::Fund},
    {"nature", Dimension::Nature},
    {"economic", Dimension::Economic},
    {"project", Dimension::Project},
}};

Result<void> readJson(JsonValue value, Money& target);
Result<void> readJson(JsonValue value, QDate& target);
Result<void> readJson(JsonValue value, QDateTime& target);
Result<void> readJson(JsonValue value, UnitId& target);
Result<void> readJson(JsonValue value, ProjectId& target);
Result<void> readJson(JsonValue value, EntryId& target);
Result<void> readJson(JsonValue value, FunctionCode& target);
Result<void> readJson(JsonValue value, EconomicCode& target);
Result<void> readJson(JsonValue value, Fund& target);
Result<void> readJson(JsonValue value, Nature& target);
Result<void> readJson(JsonValue value, DimensionSet& target);
/// The dimensions that stand there; the others keep what `target` holds.
Result<void> readJson(JsonValue value, Coordinates& target);

} // namespace budget
