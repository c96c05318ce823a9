// Narrowing: how coordinates get inside a cell's scope, by saying more (refinement) or by taking inferences back.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/scope.h"

#include <optional>

namespace budget {

/// Which inferred coordinates may be taken back to what was stated.
enum class Release : std::uint8_t {
    Nothing,
    Assumed,   ///< those filled by the chain of defaults
    Inferred,  ///< all: also those chosen among several entries
};

/// `entry`'s coordinates brought inside `scope`: kept where they are inside, made deeper where they are open, and taken
/// back first where `release` allows and they are in the way. Nothing where that cannot be done without a further choice.
std::optional<Coordinates> brought(const Entry& entry, const Scope& scope, Release release = Release::Nothing);

/// `entry`'s coordinates with every inference taken back that puts it inside `scope`; nothing when it stands there by
/// what was stated.
std::optional<Coordinates> takenOut(const Entry& entry, const Scope& scope);

/// Exchanges one dimension of `to` for that of `from`.
void copyDimension(Coordinates& to, const Coordinates& from, Dimension dimension);
bool sameIn(const Coordinates& a, const Coordinates& b, Dimension dimension);
/// `deep` is `node` or stands below it, in one dimension.
bool isBelow(const Coordinates& deep, const Coordinates& node, Dimension dimension);
inline constexpr Dimension allDimensions[] = {Dimension::Unit,   Dimension::Function, Dimension::Fund,
                                              Dimension::Nature, Dimension::Economic, Dimension::Project};

}  // namespace budget
