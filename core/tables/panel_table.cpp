#include "core/tables/panel_table.h"

#include <algorithm>
#include <bit>

namespace budget {
namespace {

constexpr std::uint64_t bit(int column) {
    return std::uint64_t{1} << static_cast<unsigned>(column);
}

/// Calls `visit` for each column in a set, from left to right.
template <typename Visit> void forEachColumn(std::uint64_t columns, Visit visit) {
    for (; columns != 0; columns &= columns - 1) {
        visit(std::countr_zero(columns));
    }
}

void collect(const std::vector<HeaderNode>& nodes, std::vector<int>& columns) {
    for (const HeaderNode& node : nodes) {
        if (node.isGroup()) {
            collect(node.children, columns);
        } else {
            columns.push_back(node.column);
        }
    }
}

} // namespace

PanelTable::PanelTable(const PanelDefinition& panel, const Scope& table, const CodeBook& book)
    : m_definition(&panel), m_table(table), m_path(panel, book), m_width(panel.columns.size()),
      m_partsOf(panel.columns.size(), 0), m_inColumn(panel.columns.size(), 0),
      m_shown(panel.columns.size(), false) {
    for (std::size_t i = 0; i < panel.columns.size(); ++i) {
        const ColumnDefinition& column = panel.columns[i];
        if (column.isValue() && column.restOf < 0 && column.container >= 0) {
            m_partsOf[static_cast<std::size_t>(column.container)] |= bit(static_cast<int>(i));
        }
    }
    tabulateColumns();
}

void PanelTable::tabulateColumns() {
    for (const ColumnDefinition& column : m_definition->columns) {
        Scope rest = column.where;
        rest.funds = subtreeOf(Fund::All);
        rest.natures = subtreeOf(Nature::All);
        if (!(rest == Scope())) {
            return;
        }
    }
    std::vector<std::uint64_t> columns;
    for (int fund = 0; fund < fundCount; ++fund) {
        for (int nature = 0; nature < natureCount; ++nature) {
            Coordinates at;
            at.fund = static_cast<Fund>(fund);
            at.nature = static_cast<Nature>(nature);
            columns.push_back(reckonColumns(at));
        }
    }
    m_columnTable = std::move(columns);
}

std::uint64_t PanelTable::columnsOf(const Coordinates& at) const {
    return m_columnTable.empty() ? reckonColumns(at)
                                 : m_columnTable[static_cast<std::size_t>(at.fund) * natureCount +
                                                 static_cast<std::size_t>(at.nature)];
}

std::uint64_t PanelTable::reckonColumns(const Coordinates& at) const {
    std::uint64_t columns = 0;
    for (std::size_t i = 0; i < m_width; ++i) {
        const ColumnDefinition& column = m_definition->columns[i];
        if (column.restOf >= 0) {
            const bool rest = (columns & bit(column.restOf)) != 0 &&
                              (columns & m_partsOf[static_cast<std::size_t>(column.restOf)]) == 0;
            columns |= rest ? bit(static_cast<int>(i)) : 0;
        } else if (column.isValue() && column.where.contains(at)) {
            columns |= bit(static_cast<int>(i));
        }
    }
    return columns;
}

std::uint32_t PanelTable::findRow(const RowKey& key) const {
    const auto found = m_index.find(key);
    return found == m_index.end() ? noRow : found->second;
}

std::uint32_t PanelTable::rowIndex(const RowKey& key) {
    if (const std::uint32_t found = findRow(key); found != noRow) {
        return found;
    }
    const std::optional<RowKey> parent = m_path.parentOf(key);
    const std::uint32_t above = parent ? rowIndex(*parent) : noRow;
    std::uint32_t row = static_cast<std::uint32_t>(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
        m_values.resize(m_values.size() + m_width, 0);
    } else {
        row = m_free.back();
        m_free.pop_back();
        m_rows[row] = Row();
    }
    m_rows[row].key = key;
    m_rows[row].parent = above;
    m_index.emplace(key, row);
    return row;
}

std::uint32_t PanelTable::deepestRow(const Coordinates& at) {
    const RowKey key = m_path.rowOf(at);
    if (m_recentRow == noRow || !(m_recentKey == key)) {
        m_recentRow = rowIndex(key);
        m_recentKey = key;
    }
    return m_recentRow;
}

void PanelTable::release(std::uint32_t row) {
    m_recentRow = noRow;
    m_index.erase(m_rows[row].key);
    m_free.push_back(row);
}

std::size_t PanelTable::placeOf(const RowOrder& order) const {
    const auto found =
        std::lower_bound(m_order.begin(), m_order.end(), order,
                         [this](std::uint32_t row, const RowOrder& o) { return m_rows[row].order < o; });
    return static_cast<std::size_t>(found - m_order.begin());
}

int PanelTable::positionOf(const RowKey& row) const {
    const std::uint32_t index = findRow(row);
    if (index == noRow || !m_rows[index].standing) {
        return -1;
    }
    return static_cast<int>(placeOf(m_rows[index].order));
}

Money PanelTable::value(const RowKey& row, int column) const {
    const std::uint32_t index = findRow(row);
    return index == noRow
               ? Money()
               : Money::fromFen(
                     m_values[static_cast<std::size_t>(index) * m_width + static_cast<std::size_t>(column)]);
}

std::uint32_t PanelTable::entryCount(const RowKey& row) const {
    const std::uint32_t index = findRow(row);
    return index == noRow ? 0 : m_rows[index].entries;
}

bool PanelTable::hasRest() const {
    const auto& columns = m_definition->columns;
    for (std::size_t i = 0; i < m_width; ++i) {
        if (columns[i].restOf >= 0 && m_inColumn[i] > 0) {
            return true;
        }
    }
    return m_inRestRows > 0;
}

bool PanelTable::isShown(int column) const {
    const auto i = static_cast<std::size_t>(column);
    return m_definition->columns[i].restOf < 0 || m_inColumn[i] > 0;
}

std::vector<int> PanelTable::shownColumns() const {
    std::vector<int> columns;
    collect(m_definition->header, columns);
    std::erase_if(columns, [this](int column) { return !isShown(column); });
    return columns;
}

std::optional<Scope> PanelTable::scopeOf(const RowKey& row, int column) const {
    const auto inRow = m_table.intersected(m_path.scopeOf(row));
    return inRow ? inRow->intersected(m_definition->columns[static_cast<std::size_t>(column)].where)
                 : std::nullopt;
}

bool PanelTable::isLeaf(const RowKey& row, int column) const {
    const ColumnDefinition& definition = m_definition->columns[static_cast<std::size_t>(column)];
    return definition.isValue() && definition.restOf < 0 && !definition.isTotal && m_path.isLeaf(row) &&
           scopeOf(row, column).has_value();
}

void PanelTable::clear() {
    m_recentRow = noRow;
    m_index.clear();
    m_rows.clear();
    m_free.clear();
    m_values.clear();
    m_order.clear();
    m_touchedRows.clear();
    m_before.clear();
    m_inRestRows = 0;
    std::fill(m_inColumn.begin(), m_inColumn.end(), 0);
    for (const RowKey& row : m_path.permanentRows()) {
        m_rows[rowIndex(row)].permanent = true;
    }
}

void PanelTable::gather(const Coordinates& at, Money amount) {
    if (!m_table.contains(at)) {
        return;
    }
    const std::uint32_t row = deepestRow(at);
    ++m_rows[row].entries;
    m_inRestRows += m_rows[row].key.kind == RowKind::Rest ? 1 : 0;
    forEachColumn(columnsOf(at), [&](int column) {
        ++m_inColumn[static_cast<std::size_t>(column)];
        cell(row, column) += amount.fen();
    });
}

void PanelTable::rollUp() {
    // A row is made after the row above it, so that from the last to the first every row is whole when it is
    // passed on.
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        const std::uint32_t above = m_rows[row].parent;
        if (above == noRow) {
            continue;
        }
        m_rows[above].entries += m_rows[row].entries;
        for (std::size_t column = 0; column < m_width; ++column) {
            cell(above, static_cast<int>(column)) +=
                cell(static_cast<std::uint32_t>(row), static_cast<int>(column));
        }
    }
}

/// Counts an entry in or out at all its rows; the caller has seen that the table takes it in.
void PanelTable::count(const Coordinates& at, Money amount, int sign) {
    const std::uint64_t columns = columnsOf(at);
    const std::int64_t difference = sign * amount.fen();
    forEachColumn(columns, [&](int column) {
        m_inColumn[static_cast<std::size_t>(column)] += static_cast<unsigned>(sign);
    });
    const std::uint32_t deepest = deepestRow(at);
    if (m_rows[deepest].key.kind == RowKind::Rest) {
        m_inRestRows += static_cast<unsigned>(sign);
    }
    for (std::uint32_t row = deepest; row != noRow; row = m_rows[row].parent) {
        m_rows[row].entries += static_cast<unsigned>(sign);
        forEachColumn(columns, [&](int column) { cell(row, column) += difference; });
    }
}

void PanelTable::finish(const Ledger& ledger) {
    m_order.clear();
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.standing = row.exists();
        if (row.standing) {
            row.order = m_path.orderOf(row.key, ledger);
            m_order.push_back(i);
        }
    }
    std::sort(m_order.begin(), m_order.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_rows[a].order < m_rows[b].order; });
    for (std::size_t i = 0; i < m_width; ++i) {
        m_shown[i] = isShown(static_cast<int>(i));
    }
}

void PanelTable::touch(std::uint32_t row) {
    if (m_rows[row].touched) {
        return;
    }
    m_rows[row].touched = true;
    m_touchedRows.push_back(row);
    for (std::size_t i = 0; i < m_width; ++i) {
        m_before.push_back(cell(row, static_cast<int>(i)));
    }
}

void PanelTable::change(const Coordinates& at, Money amount, int sign) {
    if (!m_table.contains(at)) {
        return;
    }
    for (std::uint32_t row = deepestRow(at); row != noRow; row = m_rows[row].parent) {
        touch(row);
    }
    count(at, amount, sign);
}

void PanelTable::place(const RowKey& key, int sign) {
    for (std::uint32_t row = rowIndex(key); row != noRow; row = m_rows[row].parent) {
        touch(row);
        m_rows[row].placed += static_cast<unsigned>(sign);
    }
}

void PanelTable::settleRows(PanelChange& change, const Ledger& ledger) {
    std::vector<std::uint32_t> come;
    for (const std::uint32_t index : m_touchedRows) {
        Row& row = m_rows[index];
        row.touched = false;
        if (row.standing && !row.exists()) {
            const std::size_t place = placeOf(row.order);
            change.removed.push_back({row.key, static_cast<int>(place)});
            m_order.erase(m_order.begin() + static_cast<std::ptrdiff_t>(place));
            row.standing = false;
        } else if (!row.standing && row.exists()) {
            row.order = m_path.orderOf(row.key, ledger);
            come.push_back(index);
        }
    }
    std::sort(come.begin(), come.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_rows[a].order < m_rows[b].order; });
    for (const std::uint32_t index : come) {
        const std::size_t place = placeOf(m_rows[index].order);
        m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(place), index);
        m_rows[index].standing = true;
        change.inserted.push_back({m_rows[index].key, static_cast<int>(place)});
    }
}

void PanelTable::settleColumns(PanelChange& change) {
    for (std::size_t i = 0; i < m_width; ++i) {
        const bool shown = isShown(static_cast<int>(i));
        if (shown != m_shown[i]) {
            change.columns.push_back({static_cast<int>(i), shown});
            m_shown[i] = shown;
        }
    }
}

void PanelTable::settleCells(PanelChange& change) {
    for (std::size_t i = 0; i < m_touchedRows.size(); ++i) {
        const Row& row = m_rows[m_touchedRows[i]];
        for (std::size_t column = 0; column < m_width && row.standing; ++column) {
            const std::int64_t before = m_before[i * m_width + column];
            const std::int64_t after = cell(m_touchedRows[i], static_cast<int>(column));
            if (before != after) {
                change.cells.push_back(
                    {row.key, static_cast<int>(column), Money::fromFen(before), Money::fromFen(after)});
            }
        }
    }
}

PanelChange PanelTable::settle(const Ledger& ledger) {
    PanelChange change;
    if (m_touchedRows.empty()) {
        return change;
    }
    settleRows(change, ledger);
    settleColumns(change);
    settleCells(change);
    for (const std::uint32_t index : m_touchedRows) {
        if (!m_rows[index].exists()) {
            release(index);
        }
    }
    m_touchedRows.clear();
    m_before.clear();
    return change;
}

PanelChange PanelTable::reorder(const Ledger& ledger) {
    PanelChange change;
    const std::vector<std::uint32_t> before = m_order;
    finish(ledger);
    const auto [first, unused] = std::mismatch(before.begin(), before.end(), m_order.begin());
    const auto [lastBefore, lastAfter] = std::mismatch(before.rbegin(), before.rend(), m_order.rbegin());
    if (first == before.end()) {
        return change;
    }
    const auto from = static_cast<int>(first - before.begin());
    for (auto row = first; row != lastBefore.base(); ++row) {
        change.removed.push_back({m_rows[*row].key, from});
    }
    for (auto row = m_order.begin() + from; row != lastAfter.base(); ++row) {
        change.inserted.push_back({m_rows[*row].key, static_cast<int>(row - m_order.begin())});
    }
    return change;
}

} // namespace budget
