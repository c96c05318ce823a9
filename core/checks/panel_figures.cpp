#include "core/checks/panel_figures.h"

namespace budget {
namespace {

std::uint32_t digitsOf(const RowKey& row) {
    return row.function.isRoot() ? row.economic.value() : row.function.value();
}

} // namespace

PanelFigures::PanelFigures(const Tables& tables, int table, int panel)
    : m_tables(&tables), m_table(table), m_panel(panel),
      m_width(static_cast<int>(tables.panel(table, panel).definition().columns.size())) {}

void PanelFigures::rebuild(const Ledger& ledger, const FigureSource& source) {
    m_index.clear();
    m_rows.clear();
    m_free.clear();
    m_cells.clear();
    m_touched.clear();
    m_codes.clear();
    const PanelTable& panel = this->source();
    m_index.reserve(static_cast<std::size_t>(panel.rowCount()));
    for (int i = 0; i < panel.rowCount(); ++i) {
        read(rowIndex(panel.rowAt(i), ledger), source);
    }
}

void PanelFigures::update(RowKey row, const Ledger& ledger, const FigureSource& source) {
    for (std::uint32_t index = rowIndex(row, ledger); index != none; index = m_rows[index].parent) {
        read(index, source);
    }
}

std::uint32_t PanelFigures::rowIndex(const RowKey& key, const Ledger& ledger) {
    if (const auto found = m_index.find(key); found != m_index.end()) {
        return found->second;
    }
    const std::optional<RowKey> above = source().path().parentOf(key);
    const std::uint32_t parent = above ? rowIndex(*above, ledger) : none;
    auto row = static_cast<std::uint32_t>(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
        m_cells.resize(m_cells.size() + static_cast<std::size_t>(m_width));
    } else {
        row = m_free.back();
        m_free.pop_back();
        m_rows[row] = Row();
    }
    m_rows[row].key = key;
    m_rows[row].order = source().path().orderOf(key, ledger);
    m_rows[row].parent = parent;
    m_index.emplace(key, row);
    return row;
}

std::uint32_t PanelFigures::codeOf(const Row& row) const {
    if (row.key.kind != RowKind::Node) {
        return 0;
    }
    const std::uint32_t code = digitsOf(row.key);
    // A project below its 项 may repeat the code of the row above.
    return row.parent != none && digitsOf(m_rows[row.parent].key) == code ? 0 : code;
}

void PanelFigures::touch(std::uint32_t row) {
    if (row != none && !m_rows[row].touched) {
        m_rows[row].touched = true;
        m_touched.push_back(row);
    }
}

void PanelFigures::read(std::uint32_t index, const FigureSource& source) {
    Row& row = m_rows[index];
    const bool standing = this->source().positionOf(row.key) >= 0;
    const std::uint32_t entries = standing ? this->source().entryCount(row.key) : 0;
    if (row.parent != none) {
        Row& above = m_rows[row.parent];
        const bool isNode = row.key.kind == RowKind::Node;
        above.parts += static_cast<std::uint32_t>(standing) - static_cast<std::uint32_t>(row.standing);
        above.nodes += static_cast<std::uint32_t>(isNode && entries > 0) -
                       static_cast<std::uint32_t>(isNode && row.entries > 0);
    }
    m_rowsChanged = m_rowsChanged || standing != row.standing;
    row.standing = standing;
    row.entries = entries;
    readCells(index, source);
    touch(index);
    touch(row.parent);
}

void PanelFigures::readCells(std::uint32_t index, const FigureSource& source) {
    const Row& row = m_rows[index];
    const FigureFormat format = m_tables->pack().figures;
    std::vector<std::int64_t>* ofCode = nullptr;
    if (const std::uint32_t code = codeOf(row)) {
        ofCode = &m_codes.try_emplace(code, static_cast<std::size_t>(m_width), 0).first->second;
    }
    for (int c = 0; c < m_width; ++c) {
        if (!this->source().definition().columns[static_cast<std::size_t>(c)].isValue()) {
            continue;
        }
        Cell& cell = m_cells[at(index, c)];
        const Money before = Money::fromFen(cell.value);
        const Money after = row.standing ? source({m_table, m_panel, row.key, c}) : Money();
        if (before == after) {
            continue;
        }
        cell.value = after.fen();
        if (row.parent != none) {
            Cell& above = m_cells[at(row.parent, c)];
            above.parts += (after - before).fen();
            above.printed += (Figure::of(after, format) - Figure::of(before, format)).units();
        }
        if (ofCode) {
            (*ofCode)[static_cast<std::size_t>(c)] += (after - before).fen();
        }
    }
}

void PanelFigures::settle() {
    for (const std::uint32_t index : m_touched) {
        m_rows[index].touched = false;
        if (!m_rows[index].standing) {
            m_index.erase(m_rows[index].key);
            m_free.push_back(index);
        }
    }
    m_touched.clear();
    m_rowsChanged = false;
}

Money PanelFigures::value(const RowKey& row, int column) const {
    const auto found = m_index.find(row);
    return found == m_index.end() ? Money() : value(found->second, column);
}

Money PanelFigures::valueOfCode(std::uint32_t code, int column) const {
    const auto found = m_codes.find(code);
    return found == m_codes.end() ? Money() : Money::fromFen(found->second[static_cast<std::size_t>(column)]);
}

} // namespace budget
