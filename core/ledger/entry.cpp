#include "core/ledger/entry.h"

namespace budget {

DimensionSet Entry::inferred() const {
    DimensionSet set;
    const auto add = [&set](Dimension dimension, bool differs) {
        if (differs) {
            set.insert(dimension);
        }
    };
    add(Dimension::Unit, at.unit != stated.unit);
    add(Dimension::Function, at.function != stated.function);
    add(Dimension::Fund, at.fund != stated.fund);
    add(Dimension::Nature, at.nature != stated.nature);
    add(Dimension::Economic, at.economic != stated.economic);
    add(Dimension::Project, at.project != stated.project);
    return set;
}

} // namespace budget
