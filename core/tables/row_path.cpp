#include "core/tables/row_path.h"

#include <algorithm>
#include <limits>

namespace budget {
namespace {

constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

/// Puts the part of `at` that a level names into `row`; false where `at` does not say it.
bool takeLevel(RowKey& row, RowLevel level, const Coordinates& at, const CodeBook& book) {
    switch (level) {
    case RowLevel::Unit:
        row.unit = at.unit;
        return at.unit != UnitId::Department;
    case RowLevel::FunctionClass:
        row.function = at.function.upTo(CodeLevel::Class);
        return at.function.level() >= CodeLevel::Class;
    case RowLevel::FunctionSection:
        row.function = at.function.upTo(CodeLevel::Section);
        return at.function.level() >= CodeLevel::Section;
    case RowLevel::FunctionItem:
        row.function = at.function;
        return at.function.level() == CodeLevel::Item;
    case RowLevel::FunctionItemProject:
        row.function = at.function;
        row.project = at.project;
        return at.project != ProjectId::None &&
               (at.function.level() == CodeLevel::Item || book.functions.isLeaf(at.function));
    case RowLevel::EconomicClass:
        row.economic = at.economic.upTo(CodeLevel::Class);
        return at.economic.level() >= CodeLevel::Class;
    case RowLevel::EconomicSection:
        row.economic = at.economic;
        return at.economic.level() == CodeLevel::Section;
    case RowLevel::Project:
        row.project = at.project;
        return at.project != ProjectId::None;
    }
    return false;
}

/// Takes back what takeLevel put there.
void dropLevel(RowKey& row, RowLevel level) {
    switch (level) {
    case RowLevel::Unit:
        row.unit = UnitId::Department;
        break;
    case RowLevel::FunctionClass:
    case RowLevel::FunctionSection:
    case RowLevel::FunctionItem:
        row.function = row.function.parent();
        break;
    case RowLevel::FunctionItemProject:
        row.function = row.function.upTo(CodeLevel::Section);
        row.project = ProjectId::None;
        break;
    case RowLevel::EconomicClass:
    case RowLevel::EconomicSection:
        row.economic = row.economic.parent();
        break;
    case RowLevel::Project:
        row.project = ProjectId::None;
        break;
    }
}

bool isFunctionLevel(RowLevel level) {
    return level == RowLevel::FunctionClass || level == RowLevel::FunctionSection ||
           level == RowLevel::FunctionItem;
}

bool isEconomicLevel(RowLevel level) {
    return level == RowLevel::EconomicClass || level == RowLevel::EconomicSection;
}

std::int64_t unitOrder(const Ledger& ledger, UnitId id) {
    const Unit* unit = ledger.unit(id);
    return unit ? unit->order : absent + 1;
}

std::int64_t projectOrder(const Ledger& ledger, ProjectId id) {
    const Project* project = ledger.project(id);
    return project ? project->order : absent + 1;
}

} // namespace

bool RowPath::descend(RowKey& row, const Coordinates& at) const {
    const auto depth = static_cast<std::size_t>(row.depth);
    if (depth >= m_rows->levels.size()) {
        return false;
    }
    const RowLevel level = m_rows->levels[depth];
    const bool lastLevel = depth + 1 == m_rows->levels.size();
    if (lastLevel) {
        for (std::size_t i = 0; i < m_rows->leading.size(); ++i) {
            if (m_rows->leading[i].where.contains(at)) {
                row.kind = RowKind::Leading;
                row.index = static_cast<std::int16_t>(i);
                return false;
            }
        }
    }
    RowKey next = row;
    if (takeLevel(next, level, at, *m_book)) {
        next.kind = RowKind::Node;
        next.depth = static_cast<std::uint8_t>(depth + 1);
        row = next;
        return true;
    }
    const bool finest =
        (isFunctionLevel(level) && !row.function.isRoot() && m_book->functions.isLeaf(row.function)) ||
        (isEconomicLevel(level) && !row.economic.isRoot() && m_book->economics.isLeaf(row.economic));
    if (!finest) {
        row.kind = RowKind::Rest;
    }
    return false;
}

bool RowPath::hasFixedParts(int index) const {
    return std::any_of(m_rows->fixed.begin(), m_rows->fixed.end(),
                       [=](const FixedRow& row) { return row.container == index; });
}

bool RowPath::descendFixed(RowKey& row, const Coordinates& at) const {
    for (std::size_t i = 0; i < m_rows->fixed.size(); ++i) {
        if (m_rows->fixed[i].container == row.index && m_rows->fixed[i].where.contains(at)) {
            row.kind = RowKind::Fixed;
            row.index = static_cast<std::int16_t>(i);
            return true;
        }
    }
    if (hasFixedParts(row.index)) {
        row.kind = RowKind::Rest;
    }
    return false;
}

RowKey RowPath::rowOf(const Coordinates& at) const {
    RowKey row;
    if (m_rows->isFixed()) {
        while (descendFixed(row, at)) {
        }
    } else {
        while (descend(row, at)) {
        }
    }
    return row;
}

std::optional<RowKey> RowPath::parentOf(const RowKey& row) const {
    if (row.kind == RowKind::Total) {
        return std::nullopt;
    }
    RowKey parent = row;
    if (m_rows->isFixed()) {
        if (row.kind == RowKind::Fixed) {
            parent.index =
                static_cast<std::int16_t>(m_rows->fixed[static_cast<std::size_t>(row.index)].container);
        }
        parent.kind = parent.index < 0 ? RowKind::Total : RowKind::Fixed;
        return parent;
    }
    parent.index = -1;
    if (row.kind == RowKind::Node) {
        parent.depth = static_cast<std::uint8_t>(row.depth - 1);
        dropLevel(parent, m_rows->levels[parent.depth]);
    }
    parent.kind = parent.depth == 0 ? RowKind::Total : RowKind::Node;
    return parent;
}

Scope RowPath::scopeOf(const RowKey& row) const {
    Scope scope;
    if (row.kind == RowKind::Fixed || (row.kind == RowKind::Rest && m_rows->isFixed() && row.index >= 0)) {
        return m_rows->fixed[static_cast<std::size_t>(row.index)].where;
    }
    if (row.kind == RowKind::Leading) {
        scope = m_rows->leading[static_cast<std::size_t>(row.index)].where;
    }
    if (row.unit != UnitId::Department) {
        scope.unit = row.unit;
    }
    if (!row.function.isRoot()) {
        scope.functions = FunctionSet({row.function});
    }
    if (!row.economic.isRoot()) {
        scope.economics = EconomicSet({row.economic});
    }
    if (row.project != ProjectId::None) {
        scope.projects = ProjectScope::One;
        scope.project = row.project;
    }
    return scope;
}

bool RowPath::isLeaf(const RowKey& row) const {
    switch (row.kind) {
    case RowKind::Total:
    case RowKind::Rest:
        return false;
    case RowKind::Leading:
        return true;
    case RowKind::Fixed:
        return !hasFixedParts(row.index);
    case RowKind::Node:
        break;
    }
    if (row.depth == m_rows->levels.size()) {
        return true;
    }
    const RowLevel next = m_rows->levels[row.depth];
    return (isFunctionLevel(next) && !row.function.isRoot() && m_book->functions.isLeaf(row.function)) ||
           (isEconomicLevel(next) && !row.economic.isRoot() && m_book->economics.isLeaf(row.economic));
}

RowOrder RowPath::fixedOrder(const RowKey& row) const {
    RowOrder order;
    order.fill(absent);
    const bool atEnd = m_rows->totalPlace == TotalPlace::Last;
    if (row.kind == RowKind::Total) {
        order[0] = atEnd ? last : absent;
        return order;
    }
    if (row.kind == RowKind::Fixed) {
        order[0] = 2 * static_cast<std::int64_t>(row.index);
        return order;
    }
    // 未细化 stands behind the last row that its parent holds; inner parents come first.
    int lastPart = row.index < 0 ? static_cast<int>(m_rows->fixed.size()) - 1 : row.index;
    int depth = 0;
    for (int i = row.index; i >= 0; i = m_rows->fixed[static_cast<std::size_t>(i)].container) {
        ++depth;
    }
    for (int i = 0; i < static_cast<int>(m_rows->fixed.size()) && row.index >= 0; ++i) {
        for (int above = i; above >= 0; above = m_rows->fixed[static_cast<std::size_t>(above)].container) {
            if (above == row.index) {
                lastPart = std::max(lastPart, i);
            }
        }
    }
    order[0] = 2 * static_cast<std::int64_t>(lastPart) + 1;
    order[1] = -depth;
    return order;
}

RowOrder RowPath::orderOf(const RowKey& row, const Ledger& ledger) const {
    if (m_rows->isFixed()) {
        return fixedOrder(row);
    }
    RowOrder order;
    order.fill(absent);
    if (row.kind == RowKind::Total) {
        order[0] = m_rows->totalPlace == TotalPlace::Last ? last : absent;
        return order;
    }
    std::size_t depth = 0;
    for (; depth < row.depth; ++depth) {
        switch (m_rows->levels[depth]) {
        case RowLevel::Unit:
            order[depth] = unitOrder(ledger, row.unit);
            break;
        case RowLevel::FunctionClass:
            order[depth] = row.function.upTo(CodeLevel::Class).value();
            break;
        case RowLevel::FunctionSection:
            order[depth] = row.function.upTo(CodeLevel::Section).value();
            break;
        case RowLevel::FunctionItem:
            order[depth] = row.function.value();
            break;
        case RowLevel::FunctionItemProject:
            order[depth] = row.function.value();
            order[depth + 1] = projectOrder(ledger, row.project);
            break;
        case RowLevel::EconomicClass:
            order[depth] = row.economic.upTo(CodeLevel::Class).value();
            break;
        case RowLevel::EconomicSection:
            order[depth] = row.economic.value();
            break;
        case RowLevel::Project:
            order[depth] = projectOrder(ledger, row.project);
            break;
        }
    }
    if (row.kind == RowKind::Leading) {
        order[depth] = absent + 1 + row.index;
    } else if (row.kind == RowKind::Rest) {
        order[depth] = last - 1;
    }
    return order;
}

std::vector<RowKey> RowPath::permanentRows() const {
    std::vector<RowKey> rows;
    if (m_rows->isFixed()) {
        rows.push_back({});
        for (std::size_t i = 0; i < m_rows->fixed.size(); ++i) {
            RowKey row;
            row.kind = RowKind::Fixed;
            row.index = static_cast<std::int16_t>(i);
            rows.push_back(row);
        }
        return rows;
    }
    if (!m_rows->everyNode) {
        return rows;
    }
    rows.push_back({});
    const auto addNodes = [&](const auto& tree, auto&& assign) {
        for (const auto& [code, entry] : tree.entries()) {
            Coordinates at;
            assign(at, code);
            const RowKey row = rowOf(at);
            if (row.kind == RowKind::Node && (rows.empty() || !(rows.back() == row))) {
                rows.push_back(row);
            }
        }
    };
    if (isFunctionLevel(m_rows->levels.front())) {
        addNodes(m_book->functions, [](Coordinates& at, FunctionCode code) { at.function = code; });
    } else {
        addNodes(m_book->economics, [](Coordinates& at, EconomicCode code) { at.economic = code; });
    }
    return rows;
}

int RowPath::depthOf(const RowKey& row) const {
    if (!m_rows->isFixed()) {
        return row.kind == RowKind::Node || row.kind == RowKind::Total ? row.depth : row.depth + 1;
    }
    int depth = row.kind == RowKind::Rest ? 1 : 0;
    for (int i = row.index; i >= 0; i = m_rows->fixed[static_cast<std::size_t>(i)].container) {
        ++depth;
    }
    return depth;
}

} // namespace budget
