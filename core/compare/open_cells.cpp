#include "core/compare/open_cells.h"

#include <algorithm>
#include <unordered_set>

namespace budget {
namespace {

constexpr std::uint64_t bit(std::size_t column) {
    return std::uint64_t{1} << column;
}

struct CoordinatesHash {
    std::size_t operator()(const Coordinates& at) const {
        const auto mix = [](std::uint64_t h, std::uint64_t v) {
            h = (h ^ v) * 0x9E3779B97F4A7C15ULL;
            return h ^ (h >> 29);
        };
        std::uint64_t h = static_cast<std::uint64_t>(at.unit) << 32 | at.function.value();
        h = mix(h, static_cast<std::uint64_t>(at.project) << 32 | at.economic.value());
        return static_cast<std::size_t>(
            mix(h, static_cast<std::uint64_t>(at.fund) << 8 | static_cast<std::uint64_t>(at.nature)));
    }
};

} // namespace

class OpenCells::Projection {
public:
    Projection(const PanelDefinition& panel, const Scope& table) {
        take(table);
        for (const RowLevel level : panel.rows.levels) {
            m_units = m_units || level == RowLevel::Unit;
            m_projects = m_projects || level == RowLevel::Project || level == RowLevel::FunctionItemProject;
            m_economics =
                m_economics || level == RowLevel::EconomicClass || level == RowLevel::EconomicSection;
            m_functions = m_functions || level == RowLevel::FunctionClass ||
                          level == RowLevel::FunctionSection || level == RowLevel::FunctionItem ||
                          level == RowLevel::FunctionItemProject;
        }
        for (const FixedRow& row : panel.rows.fixed) {
            take(row.where);
        }
        for (const FixedRow& row : panel.rows.leading) {
            take(row.where);
        }
        for (const ColumnDefinition& column : panel.columns) {
            take(column.where);
        }
    }

    Coordinates operator()(Coordinates at) const {
        at.unit = m_units ? at.unit : UnitId::Department;
        at.project = m_projects ? at.project : ProjectId::None;
        at.function = m_functions ? at.function : FunctionCode();
        at.economic = m_economics ? at.economic : EconomicCode();
        return at;
    }

private:
    void take(const Scope& scope) {
        m_units = m_units || scope.unit;
        m_projects = m_projects || scope.projects != ProjectScope::Any;
        m_functions = m_functions || !scope.functions.isEverything();
        m_economics = m_economics || !scope.economics.isEverything();
    }

    bool m_units = false;
    bool m_projects = false;
    bool m_functions = false;
    bool m_economics = false;
};

OpenCells::OpenCells(const PanelPlace& place, const Ledger& ledger, const std::vector<ItemisedScope>& items,
                     std::span<const RowKey> rows)
    : m_place(place), m_items(&items) {
    const Projection projection(place.panel.definition(), place.table);
    std::unordered_set<Coordinates, CoordinatesHash> seen;
    for (const Entry& entry : ledger.entries()) {
        if (entry.amount.isZero() || !place.table.meets(entry.at)) {
            continue;
        }
        const Coordinates at = projection(entry.at);
        if (seen.insert(at).second && mayLeaveOpen(at)) {
            m_coarse.push_back(at);
        }
    }
    if (m_coarse.empty()) {
        return;
    }
    for (const RowKey& key : rows) {
        if (key.kind != RowKind::Rest) {
            rowOf(key);
        }
    }
    for (const Coordinates& at : m_coarse) {
        open(at);
    }
}

/// The row, made with those above it where it is new.
OpenCells::Row& OpenCells::rowOf(const RowKey& key) {
    const auto [place, isNew] = m_rows.try_emplace(key);
    Row& row = place->second; // stays where it is when others come
    if (isNew) {
        row.scope = m_place.panel.path().scopeOf(key);
        if (const auto above = m_place.panel.path().parentOf(key)) {
            rowOf(*above).below.push_back(key);
        }
    }
    return row;
}

bool OpenCells::columnContains(int column, const Coordinates& at) const {
    return m_place.panel.definition().columns[static_cast<std::size_t>(column)].where.contains(at);
}

std::uint64_t OpenCells::columnsMeeting(const Coordinates& at) const {
    const auto& columns = m_place.panel.definition().columns;
    std::uint64_t meeting = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isValue() && columns[i].restOf < 0 && columns[i].where.meets(at)) {
            meeting |= bit(i);
        }
    }
    return meeting;
}

bool OpenCells::mayLeaveOpen(const Coordinates& at) const {
    const RowPath& path = m_place.panel.path();
    if (!m_place.table.contains(at) || !path.isLeaf(path.rowOf(at))) {
        return true;
    }
    const auto& columns = m_place.panel.definition().columns;
    return std::ranges::any_of(columns, [&at](const ColumnDefinition& column) {
        return column.isValue() && column.restOf < 0 && column.where.meets(at) && !column.where.contains(at);
    });
}

bool OpenCells::leavesOpen(const Scope& cell, const Coordinates& at) const {
    if (cell.contains(at) || !cell.meets(at)) {
        return false;
    }
    const bool saysItem = cell.economics.contains(at.economic);
    return saysItem || std::ranges::none_of(*m_items, [&cell](const ItemisedScope& item) {
               return item.stated && item.scope.containsAll(cell);
           });
}

void OpenCells::openRow(Row& row, const Coordinates& at, std::uint64_t columns) const {
    const bool inside = m_place.table.contains(at) && row.scope.contains(at);
    const auto& definitions = m_place.panel.definition().columns;
    const auto inRow = m_place.table.intersected(row.scope);
    for (std::size_t i = 0; i < definitions.size() && inRow; ++i) {
        const bool asked = (columns & ~row.open & bit(i)) != 0;
        if (!asked || (inside && columnContains(static_cast<int>(i), at))) {
            continue;
        }
        const auto cell = inRow->intersected(definitions[i].where);
        row.open |= cell && leavesOpen(*cell, at) ? bit(i) : 0;
    }
}

void OpenCells::openBelow(Row& row, const Coordinates& at, std::uint64_t columns) {
    openRow(row, at, columns);
    for (const RowKey& key : row.below) {
        Row& next = m_rows.at(key);
        if (next.scope.meets(at)) {
            openBelow(next, at, columns);
        }
    }
}

void OpenCells::open(const Coordinates& at) {
    const RowPath& path = m_place.panel.path();
    const std::uint64_t columns = columnsMeeting(at);
    std::optional<RowKey> row = path.rowOf(at);
    if (!path.isLeaf(*row)) {
        openBelow(rowOf(RowKey()), at, columns);
        return;
    }
    for (; row; row = path.parentOf(*row)) {
        openRow(rowOf(*row), at, columns);
    }
}

bool OpenCells::isOpen(const RowKey& key, int column) const {
    const auto found = m_rows.find(key);
    const std::uint64_t wanted = bit(static_cast<std::size_t>(column));
    if (m_coarse.empty() || key.kind == RowKind::Rest) {
        return false;
    }
    if (found != m_rows.end()) {
        return (found->second.open & wanted) != 0;
    }
    Row row{m_place.panel.path().scopeOf(key), 0, {}};
    for (const Coordinates& at : m_coarse) {
        // Basic expenditure that leads its siblings is not one of them.
        const RowKey deepest = m_place.panel.path().rowOf(at);
        if (deepest.kind != RowKind::Leading || deepest == key) {
            openRow(row, at, columnsMeeting(at) & wanted);
        }
    }
    return (row.open & wanted) != 0;
}

} // namespace budget
