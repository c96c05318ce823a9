#include "core/edit/narrowing.h"

namespace budget {
namespace {

template <typename CodeType>
std::optional<CodeType> broughtCode(CodeType code, const CodeSet<CodeType>& set) {
    if (set.contains(code)) {
        return code;
    }
    const auto common = set.intersected(CodeSet<CodeType>({code}));
    if (!common) {
        return std::nullopt;
    }
    const CodeType cover = code.isRoot() ? set.cover() : common->cover();
    return set.contains(cover) ? std::optional(cover) : std::nullopt;
}

/// One dimension of `at` brought inside the scope, or false.
bool bringDimension(Coordinates& at, const Scope& scope, Dimension dimension) {
    switch (dimension) {
    case Dimension::Unit:
        if (scope.unit && at.unit == UnitId::Department) {
            at.unit = *scope.unit;
        }
        return !scope.unit || at.unit == *scope.unit;
    case Dimension::Function: {
        const auto code = broughtCode(at.function, scope.functions);
        at.function = code.value_or(at.function);
        return code.has_value();
    }
    case Dimension::Economic: {
        const auto code = broughtCode(at.economic, scope.economics);
        at.economic = code.value_or(at.economic);
        return code.has_value();
    }
    case Dimension::Fund:
        if (!scope.funds.contains(at.fund)) {
            at.fund = coverOf(scope.funds & subtreeOf(at.fund));
        }
        return scope.funds.contains(at.fund);
    case Dimension::Nature:
        if (!scope.natures.contains(at.nature)) {
            at.nature = coverOf(scope.natures & subtreeOf(at.nature));
        }
        return scope.natures.contains(at.nature);
    case Dimension::Project:
        if (scope.projects == ProjectScope::One && at.project == ProjectId::None) {
            at.project = scope.project;
        }
        return scope.projects == ProjectScope::Any ||
               at.project == (scope.projects == ProjectScope::One ? scope.project : ProjectId::None);
    }
    return false;
}

bool mayRelease(const Entry& entry, Dimension dimension, Release release) {
    if (sameIn(entry.at, entry.stated, dimension)) {
        return false;
    }
    return release == Release::Inferred || (release == Release::Assumed && entry.assumed.contains(dimension));
}

} // namespace

void copyDimension(Coordinates& to, const Coordinates& from, Dimension dimension) {
    switch (dimension) {
    case Dimension::Unit:
        to.unit = from.unit;
        break;
    case Dimension::Function:
        to.function = from.function;
        break;
    case Dimension::Fund:
        to.fund = from.fund;
        break;
    case Dimension::Nature:
        to.nature = from.nature;
        break;
    case Dimension::Economic:
        to.economic = from.economic;
        break;
    case Dimension::Project:
        to.project = from.project;
        break;
    }
}

bool sameIn(const Coordinates& a, const Coordinates& b, Dimension dimension) {
    Coordinates copy = a;
    copyDimension(copy, b, dimension);
    return copy == a;
}

bool isBelow(const Coordinates& deep, const Coordinates& node, Dimension dimension) {
    switch (dimension) {
    case Dimension::Unit:
        return node.unit == UnitId::Department || deep.unit == node.unit;
    case Dimension::Function:
        return node.function.contains(deep.function);
    case Dimension::Fund:
        return subtreeOf(node.fund).contains(deep.fund);
    case Dimension::Nature:
        return subtreeOf(node.nature).contains(deep.nature);
    case Dimension::Economic:
        return node.economic.contains(deep.economic);
    case Dimension::Project:
        return node.project == ProjectId::None || deep.project == node.project;
    }
    return false;
}

std::optional<Coordinates> brought(const Entry& entry, const Scope& scope, Release release) {
    Coordinates at = entry.at;
    for (const Dimension dimension : allDimensions) {
        if (bringDimension(at, scope, dimension)) {
            continue;
        }
        if (!mayRelease(entry, dimension, release)) {
            return std::nullopt;
        }
        copyDimension(at, entry.stated, dimension);
        if (!bringDimension(at, scope, dimension)) {
            return std::nullopt;
        }
    }
    return at;
}

std::optional<Coordinates> takenOut(const Entry& entry, const Scope& scope) {
    Coordinates at = entry.at;
    for (const Dimension dimension : allDimensions) {
        Coordinates stated = entry.at;
        copyDimension(stated, entry.stated, dimension);
        if (!scope.contains(stated)) {
            copyDimension(at, entry.stated, dimension);
        }
    }
    return at == entry.at ? std::nullopt : std::optional(at);
}

} // namespace budget
