#include "core/checks/row_checks.h"

#include <algorithm>

namespace budget {
namespace {

bool lists(const std::vector<int>& tables, int table) {
    return tables.empty() || std::find(tables.begin(), tables.end(), table) != tables.end();
}

} // namespace

RowChecks::RowChecks(const Workspace& workspace, const CheckPack& pack)
    : m_workspace(&workspace), m_pack(&pack) {
    for (const ItemisedRule& rule : pack.itemised) {
        m_own.push_back({rule.id, Severity::Error, Check::Itemised, rule.tables});
    }
    m_own.push_back({QStringLiteral("V-112"), Severity::Error, Check::Order, {}});
    m_own.push_back({QStringLiteral("V-113"), Severity::Hint, Check::Blank, {}});
    m_own.push_back({QStringLiteral("V-351"), Severity::Error, Check::CodeKind, {}});
    m_own.push_back({QStringLiteral("V-352"), Severity::Error, Check::Amount, pack.amounts.tables});
    m_own.push_back({QStringLiteral("V-1001"), Severity::Warning, Check::Unusual, pack.amounts.tables});
    m_own.push_back({QStringLiteral("V-1003"), Severity::Hint, Check::Tail, {}});
    m_lists.resize(pack.rules.size() + m_own.size());
}

void RowChecks::clear() {
    for (SpotList& list : m_lists) {
        list.clear();
    }
}

void RowChecks::forgetNames() {
    for (SpotList& list : m_lists) {
        list.renew();
    }
}

SpotList& RowChecks::listOf(Check check) {
    const auto own =
        std::find_if(m_own.begin(), m_own.end(), [check](const Own& o) { return o.check == check; });
    return m_lists[m_pack->rules.size() + static_cast<std::size_t>(own - m_own.begin())];
}

void RowChecks::look(const PanelFigures& panel, int index) {
    SpotList& order = listOf(Check::Order);
    for (const std::uint32_t row : panel.touched()) {
        for (SpotList& list : m_lists) {
            if (&list != &order && !list.isEmpty()) {
                list.eraseRow(index, panel.row(row).order);
            }
        }
        if (panel.row(row).standing) {
            lookAtRow(panel, index, row);
        }
    }
}

void RowChecks::lookAtRow(const PanelFigures& panel, int index, std::uint32_t row) {
    lookAtSums(panel, index, row);
    lookAtColumns(panel, index, row);
    lookAtCodes(panel, index, row);
    if (lists(m_pack->amounts.tables, panel.table())) {
        lookAtAmounts(panel, index, row);
    }
}

void RowChecks::lookAtSums(const PanelFigures& panel, int index, std::uint32_t row) {
    const PanelFigures::Row& at = panel.row(row);
    if (at.parts == 0) {
        return;
    }
    const FigureFormat format = m_workspace->pack().figures;
    for (int c = 0; c < panel.width(); ++c) {
        const Money value = panel.value(row, c);
        const Money parts = panel.parts(row, c);
        const CellRef cell{panel.table(), panel.panel(), at.key, c};
        const TableRule* rule =
            value == parts ? nullptr : ruleOfRows(*m_pack, cell.table, cell.panel, at.key, c);
        if (rule) {
            m_lists[static_cast<std::size_t>(rule - m_pack->rules.data())].put(index, at.order,
                                                                               {cell, value, parts, "rows"});
        } else if (Figure::of(value, format).units() != panel.printedParts(row, c)) {
            listOf(Check::Tail).put(index, at.order, {cell, value, parts, ""});
        }
    }
}

void RowChecks::lookAtColumns(const PanelFigures& panel, int index, std::uint32_t row) {
    const PanelFigures::Row& at = panel.row(row);
    const auto& columns = panel.source().definition().columns;
    const FigureFormat format = m_workspace->pack().figures;
    for (int c = 0; c < panel.width(); ++c) {
        if (!columns[static_cast<std::size_t>(c)].isTotal) {
            continue;
        }
        Money sum;
        Figure printed;
        for (int part = 0; part < panel.width(); ++part) {
            const ColumnDefinition& column = columns[static_cast<std::size_t>(part)];
            if (column.isValue() && column.container == c) {
                sum += panel.value(row, part);
                printed =
                    Figure::fromUnits(printed.units() + Figure::of(panel.value(row, part), format).units());
            }
        }
        const Money value = panel.value(row, c);
        const CellRef cell{panel.table(), panel.panel(), at.key, c};
        const TableRule* rule =
            value == sum ? nullptr : ruleOfColumns(*m_pack, cell.table, cell.panel, at.key, c);
        if (rule) {
            m_lists[static_cast<std::size_t>(rule - m_pack->rules.data())].put(index, at.order,
                                                                               {cell, value, sum, "columns"});
        } else if (Figure::of(value, format) != printed) {
            listOf(Check::Tail).put(index, at.order, {cell, value, sum, ""});
        }
    }
}

void RowChecks::lookAtCodes(const PanelFigures& panel, int index, std::uint32_t row) {
    const PanelFigures::Row& at = panel.row(row);
    const RowAxis& axis = panel.source().definition().rows;
    if (axis.isFixed() || axis.everyNode || at.key.kind == RowKind::Total || at.entries == 0) {
        return;
    }
    CellRef cell{panel.table(), panel.panel(), at.key, 0};
    bool blank = true;
    for (int c = panel.width() - 1; c >= 0; --c) {
        cell.column =
            panel.source().definition().columns[static_cast<std::size_t>(c)].isValue() ? c : cell.column;
        blank = blank && panel.value(row, c).isZero();
    }
    const Money figure = panel.value(row, cell.column);
    if (at.key.kind == RowKind::Node && static_cast<std::size_t>(at.key.depth) < axis.levels.size()) {
        lookAtDepth(cell, at, figure, index);
    }
    if (blank) {
        listOf(Check::Blank).put(index, at.order, {cell, {}, {}, ""});
    }
    if (!at.key.function.isRoot() && at.key.function.text().front() != '2') {
        listOf(Check::CodeKind).put(index, at.order, {cell, figure, {}, "function"});
    }
    if (!at.key.economic.isRoot() && at.key.economic.text().front() != '3') {
        listOf(Check::CodeKind).put(index, at.order, {cell, figure, {}, "economic"});
    }
}

/// A code above the last level that nothing stands below.
void RowChecks::lookAtDepth(const CellRef& cell, const PanelFigures::Row& row, Money figure, int index) {
    const CodeBook& book = m_workspace->codeBook();
    const bool finest = row.key.function.isRoot() ? book.economics.isLeaf(row.key.economic)
                                                  : book.functions.isLeaf(row.key.function);
    for (std::size_t i = 0; i < m_own.size() && !finest && row.nodes == 0; ++i) {
        if (m_own[i].check == Check::Itemised && lists(m_own[i].tables, cell.table)) {
            m_lists[m_pack->rules.size() + i].put(
                index, row.order, {cell, figure, {}, row.key.depth == 1 ? "section" : "item"});
        }
    }
}

void RowChecks::lookAtAmounts(const PanelFigures& panel, int index, std::uint32_t row) {
    const PanelFigures::Row& at = panel.row(row);
    const AmountLimits& limits = m_pack->amounts;
    const bool comparable = m_lastYear && at.key.unit == UnitId::Department &&
                            at.key.project == ProjectId::None &&
                            !m_lastYear->panel(panel.table(), panel.panel()).hasRest();
    for (int c = 0; c < panel.width(); ++c) {
        const Money value = panel.value(row, c);
        if (value.isZero() || !panel.source().isLeaf(at.key, c)) {
            continue;
        }
        const CellRef cell{panel.table(), panel.panel(), at.key, c};
        if (value < Money()) {
            listOf(Check::Amount).put(index, at.order, {cell, value, {}, "negative"});
        } else if (value >= limits.most) {
            listOf(Check::Amount).put(index, at.order, {cell, value, limits.most, "impossible"});
        } else if (value > limits.unusual) {
            listOf(Check::Unusual).put(index, at.order, {cell, value, limits.unusual, "large"});
        }
        const Money before =
            comparable ? m_lastYear->panel(panel.table(), panel.panel()).value(at.key, c) : Money();
        if (before > Money() && value.fen() / limits.growth > before.fen()) {
            listOf(Check::Unusual).put(index, at.order, {cell, value, before, "growth"});
        }
    }
}

void RowChecks::lookAtOrder(const PanelFigures& panel, int index) {
    SpotList& list = listOf(Check::Order);
    std::vector<RowKey> rows;
    for (int i = 0; i < panel.source().rowCount(); ++i) {
        rows.push_back(panel.source().rowAt(i));
    }
    const RowOrder whole{};
    if (!list.isEmpty()) {
        list.eraseRow(index, whole);
    }
    if (const int place = firstOutOfOrder(rows, panel.source().path()); place >= 0) {
        const CellRef cell{panel.table(), panel.panel(), rows[static_cast<std::size_t>(place)], 0};
        list.put(index, whole, {cell, {}, {}, ""});
    }
}

int firstOutOfOrder(std::span<const RowKey> rows, const RowPath& path) {
    std::vector<std::pair<RowKey, RowKey>> lastOf; // by depth: the parent, and its latest row
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RowKey& row = rows[i];
        const auto above = row.kind == RowKind::Node ? path.parentOf(row) : std::nullopt;
        if (!above) {
            continue;
        }
        lastOf.resize(std::max(lastOf.size(), static_cast<std::size_t>(row.depth) + 1));
        auto& [parent, latest] = lastOf[row.depth];
        const bool sameParent = parent == *above && latest.depth == row.depth;
        if (sameParent &&
            (row == latest || row.function < latest.function || row.economic < latest.economic)) {
            return static_cast<int>(i);
        }
        parent = *above;
        latest = row;
    }
    return -1;
}

} // namespace budget
