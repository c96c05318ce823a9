#include "ui/tables/cell_marks.h"

#include "core/checks/place.h"
#include "core/tables/cell_name.h"

namespace budget {

bool CellMarks::isInferred(int panel, const RowKey& row, int column) const {
    const RowMarks* marks = marksOf(panel, row);
    return marks && (marks->inferred >> static_cast<unsigned>(column) & 1U) != 0;
}

std::optional<Money> CellMarks::controlFigure(int panel, const RowKey& row, int column) const {
    const RowMarks* marks = marksOf(panel, row);
    if (!marks) {
        return std::nullopt;
    }
    const auto found = marks->control.find(column);
    return found == marks->control.end() ? std::nullopt : std::optional(found->second);
}

std::vector<const Remark*> CellMarks::remarks(int panel, const RowKey& row, int column) const {
    std::vector<const Remark*> remarks;
    if (const RowMarks* marks = marksOf(panel, row)) {
        for (const auto& [at, index] : marks->remarks) {
            if (at == column) {
                remarks.push_back(&m_document->document().review.remarks[index]);
            }
        }
    }
    return remarks;
}

bool CellMarks::hasInferred() const {
    refresh();
    return m_hasInferred;
}

const CellMarks::RowMarks* CellMarks::marksOf(int panel, const RowKey& row) const {
    refresh();
    const PanelMarks& marks = m_panels[static_cast<std::size_t>(panel)];
    const auto found = marks.find(row);
    return found == marks.end() ? nullptr : &found->second;
}

void CellMarks::refresh() const {
    if (m_revision == m_document->revision()) {
        return;
    }
    m_revision = m_document->revision();
    m_panels.assign(static_cast<std::size_t>(m_document->tables().panelCount(m_table)), {});
    m_hasInferred = false;
    gatherInferred();
    gatherControlFigures();
    gatherRemarks();
}

void CellMarks::gatherInferred() const {
    const Tables& tables = m_document->tables();
    for (const Entry& entry : m_document->ledger().entries()) {
        if (entry.at == entry.stated) {
            continue;
        }
        for (int p = 0; p < tables.panelCount(m_table); ++p) {
            const PanelTable& panel = tables.panel(m_table, p);
            const RowKey row = panel.path().rowOf(entry.at);
            const auto width = static_cast<int>(panel.definition().columns.size());
            for (int column = 0; column < width; ++column) {
                const auto scope = panel.scopeOf(row, column);
                if (scope && scope->contains(entry.at) && panel.isLeaf(row, column)) {
                    m_panels[static_cast<std::size_t>(p)][row].inferred |= std::uint64_t{1} << column;
                    m_hasInferred = true;
                }
            }
        }
    }
}

void CellMarks::gatherControlFigures() const {
    const Tables& tables = m_document->tables();
    const QString& id = tables.definition(m_table).id;
    for (const auto& [name, figure] : m_document->document().controlFigures) {
        if (name.table != id) {
            continue;
        }
        if (const auto cell = cellOf(tables, m_document->ledger(), name)) {
            m_panels[static_cast<std::size_t>(cell->panel)][cell->row].control[cell->column] = figure;
        }
    }
}

void CellMarks::gatherRemarks() const {
    const std::vector<Remark>& remarks = m_document->document().review.remarks;
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        const std::optional<Place> place = placeFromText(remarks[i].place);
        const auto* name = place ? std::get_if<CellName>(&*place) : nullptr;
        if (remarks[i].settled || !name || name->table != m_document->tables().definition(m_table).id) {
            continue;
        }
        if (const auto cell = cellOf(m_document->tables(), m_document->ledger(), *name)) {
            m_panels[static_cast<std::size_t>(cell->panel)][cell->row].remarks.emplace_back(cell->column, i);
        }
    }
}

} // namespace budget
