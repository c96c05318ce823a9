#include "core/checks/relation_checks.h"

#include <algorithm>
#include <numeric>

namespace budget {
namespace {

bool isClass(std::uint32_t code) {
    return code % 10'000 == 0;
}

RowKey rowOf(const CellTerm& term) {
    RowKey row;
    if (term.rows == TermRows::Fixed) {
        row.kind = RowKind::Fixed;
        row.index = static_cast<std::int16_t>(term.fixed);
    }
    return row;
}

bool holds(RelationSign comparison, Money left, Money right) {
    switch (comparison) {
    case RelationSign::Equal:
        return left == right;
    case RelationSign::AtLeast:
        return left >= right;
    case RelationSign::AtMost:
        return left <= right;
    }
    return true;
}

/// How a relation is broken.
QString facetOf(const Relation& relation) {
    if (relation.right.empty()) {
        return QStringLiteral("stray");
    }
    switch (relation.comparison) {
    case RelationSign::Equal:
        return {};
    case RelationSign::AtLeast:
        return QStringLiteral("less");
    case RelationSign::AtMost:
        return QStringLiteral("more");
    }
    return {};
}

/// Calls `visit` with each term of a relation until it returns true; whether it did.
template <typename Visit> bool anyTerm(const Relation& relation, Visit visit) {
    return std::any_of(relation.left.begin(), relation.left.end(), visit) ||
           std::any_of(relation.right.begin(), relation.right.end(), visit);
}

} // namespace

RelationChecks::RelationChecks(const Workspace& workspace, const CheckPack& pack,
                               const std::vector<PanelFigures>& panels)
    : m_workspace(&workspace), m_pack(&pack), m_panels(&panels), m_differences(pack.rules.size()) {}

const PanelFigures& RelationChecks::figuresOf(const CellTerm& term) const {
    return *std::find_if(m_panels->begin(), m_panels->end(), [&term](const PanelFigures& panel) {
        return panel.table() == term.table && panel.panel() == term.panel;
    });
}

Money RelationChecks::valueOf(const CellTerm& term, std::uint32_t code) const {
    const PanelFigures& panel = figuresOf(term);
    switch (term.rows) {
    case TermRows::Total:
    case TermRows::Fixed:
        return panel.value(rowOf(term), term.column);
    case TermRows::Code:
        return panel.valueOfCode(term.code, term.column);
    case TermRows::All:
        return panel.valueOfCode(code, term.column);
    }
    return {};
}

Money RelationChecks::sumOf(const std::vector<CellTerm>& terms, std::uint32_t code) const {
    return std::accumulate(terms.begin(), terms.end(), Money(),
                           [&](Money sum, const CellTerm& term) { return sum + valueOf(term, code); });
}

void RelationChecks::reckon(const Instance& instance) {
    Differences& differences = m_differences[instance.rule];
    const Relation& relation = relationOf(instance);
    const Difference found{sumOf(relation.left, instance.code), sumOf(relation.right, instance.code)};
    if (holds(relation.comparison, found.left, found.right)) {
        differences.erase(instance);
    } else {
        differences.insert_or_assign(instance, found);
    }
}

void RelationChecks::rebuild() {
    m_noted.clear();
    m_differences.assign(m_pack->rules.size(), {});
    for (std::size_t rule = 0; rule < m_differences.size(); ++rule) {
        for (std::size_t i = 0; i < m_pack->rules[rule].relations.size(); ++i) {
            if (m_pack->rules[rule].relations[i].each == EachCode::None) {
                m_noted.insert({rule, i, 0});
            }
        }
    }
    for (const PanelFigures& panel : *m_panels) {
        for (const auto& [code, sums] : panel.codes()) {
            noteCode(panel, code);
        }
    }
    follow();
}

/// The relations that hold for each code and speak of this panel.
void RelationChecks::noteCode(const PanelFigures& panel, std::uint32_t code) {
    for (std::size_t rule = 0; rule < m_differences.size(); ++rule) {
        const auto& relations = m_pack->rules[rule].relations;
        for (std::size_t i = 0; i < relations.size(); ++i) {
            const bool meant =
                relations[i].each == EachCode::Any || (relations[i].each == EachCode::Class && isClass(code));
            if (meant && anyTerm(relations[i], [&panel](const CellTerm& term) {
                    return term.table == panel.table() && term.panel == panel.panel();
                })) {
                m_noted.insert({rule, i, code});
            }
        }
    }
}

void RelationChecks::note(const PanelFigures& panel) {
    for (const std::uint32_t row : panel.touched()) {
        if (const std::uint32_t code = panel.codeOf(panel.row(row))) {
            noteCode(panel, code);
        }
    }
    // Relations of single cells are few: all that speak of the panel are reckoned again.
    for (std::size_t rule = 0; rule < m_differences.size() && !panel.touched().empty(); ++rule) {
        const auto& relations = m_pack->rules[rule].relations;
        for (std::size_t i = 0; i < relations.size(); ++i) {
            if (relations[i].each == EachCode::None && anyTerm(relations[i], [&panel](const CellTerm& term) {
                    return term.table == panel.table() && term.panel == panel.panel();
                })) {
                m_noted.insert({rule, i, 0});
            }
        }
    }
}

void RelationChecks::follow() {
    for (const Instance& instance : m_noted) {
        reckon(instance);
    }
    m_noted.clear();
}

bool RelationChecks::lacksDetail(const Relation& relation) const {
    return anyTerm(relation, [this](const CellTerm& term) { return figuresOf(term).source().hasRest(); });
}

bool RelationChecks::isSuspended(std::size_t rule) const {
    const auto& differences = m_differences[rule];
    return std::any_of(differences.begin(), differences.end(),
                       [this](const auto& found) { return lacksDetail(relationOf(found.first)); });
}

bool RelationChecks::isApplicable(std::size_t rule) const {
    const TableRule& definition = m_pack->rules[rule];
    if (definition.where && valueOf(*definition.where, 0).isZero()) {
        return false;
    }
    const auto stands = [this](const Relation& relation) {
        const bool single = relation.each == EachCode::None && !relation.right.empty();
        return anyTerm(relation, [&](const CellTerm& term) {
            return single ? !valueOf(term, 0).isZero() : figuresOf(term).source().entryCount(RowKey()) > 0;
        });
    };
    return std::any_of(definition.relations.begin(), definition.relations.end(), stands);
}

std::vector<CellRef> RelationChecks::cellsOf(const CellTerm& term, std::uint32_t code) const {
    const PanelFigures& panel = figuresOf(term);
    CellRef cell{term.table, term.panel, rowOf(term), term.column};
    if (term.rows == TermRows::Total || term.rows == TermRows::Fixed) {
        return {cell};
    }
    std::vector<CellRef> cells;
    const std::uint32_t wanted = term.rows == TermRows::Code ? term.code : code;
    for (int i = 0; i < panel.source().rowCount() && cells.size() < mostParts; ++i) {
        const RowKey row = panel.source().rowAt(i);
        const std::uint32_t own = row.function.isRoot() ? row.economic.value() : row.function.value();
        const auto above = panel.source().path().parentOf(row);
        const bool repeats = above && above->function == row.function && above->economic == row.economic;
        if (row.kind == RowKind::Node && own == wanted && !repeats) {
            cell.row = row;
            cells.push_back(cell);
        }
    }
    return cells;
}

std::vector<FindingSide> RelationChecks::sidesOf(const std::vector<CellTerm>& terms,
                                                 std::uint32_t code) const {
    const FindingSides sides(*m_workspace);
    std::vector<FindingSide> found;
    for (const CellTerm& term : terms) {
        for (const CellRef& cell : cellsOf(term, code)) {
            const Money figure = figuresOf(term).value(cell.row, cell.column);
            if (!figure.isZero() || terms.size() == 1) {
                found.push_back(sides.cell(cell, figure));
            }
        }
    }
    return found;
}

Finding RelationChecks::findingOf(const Instance& instance, const Difference& difference,
                                  const RuleResult& result) const {
    const FindingSides sides(*m_workspace);
    const Relation& relation = relationOf(instance);
    Finding finding;
    finding.rule = result.rule;
    finding.facet = facetOf(relation);
    finding.severity = result.severity;
    finding.left = sidesOf(relation.left, instance.code);
    finding.right = sidesOf(relation.right, instance.code);
    if (finding.left.empty()) {
        std::swap(finding.left,
                  finding.right); // a code that stands on the right only: the place to go is there
    }
    finding.difference = difference.left - difference.right;
    finding.found = sides.amount(difference.left);
    finding.expected = sides.amount(difference.right);
    if (relation.left.size() == 1 && finding.left.size() == 1) {
        const auto cells = cellsOf(relation.left.front(), instance.code);
        finding.parts = cells.empty() ? std::vector<FindingSide>() : sides.rowsBelow(cells.front());
    }
    return finding;
}

void RelationChecks::addFindings(std::size_t rule, RuleResult& result) const {
    for (const auto& [instance, difference] : m_differences[rule]) {
        if (lacksDetail(relationOf(instance))) {
            continue;
        }
        result.state = CheckState::Found;
        if (result.findings.size() < mostFindings) {
            result.findings.push_back(findingOf(instance, difference, result));
        } else {
            ++result.more;
        }
    }
}

} // namespace budget
