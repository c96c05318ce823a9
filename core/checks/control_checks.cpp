#include "core/checks/control_checks.h"

#include "core/base/typed_amount.h"
#include "core/tables/cell_name.h"

#include <algorithm>

namespace budget {
namespace {

/// Finds what each difference follows from. The finest cells come first, so that they become causes.
class CauseFinder {
public:
    CauseFinder(const Tables& tables, std::vector<ControlDifference>& differences)
        : m_tables(&tables), m_differences(&differences) {
        for (const ControlDifference& difference : differences) {
            m_scopes.push_back(difference.cell ? tables.scopeOf(*difference.cell) : std::nullopt);
        }
    }

    void run() {
        std::vector<std::size_t> order(m_differences->size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
        for (const std::size_t index : order) {
            const std::optional<std::size_t> cause = causeOf(index);
            (*m_differences)[index].cause = cause;
            if (!cause) {
                m_causes.push_back(index);
            }
        }
    }

private:
    /// Innermost cells first, then those with the fewest entries in their rows.
    std::pair<bool, std::uint32_t> rank(std::size_t index) const {
        const auto& cell = (*m_differences)[index].cell;
        if (!cell) {
            return {false, 0};
        }
        return {!m_tables->isLeaf(*cell), m_tables->panel(cell->table, cell->panel).entryCount(cell->row)};
    }

    bool share(std::size_t a, std::size_t b) const {
        return m_scopes[a] && m_scopes[b] && m_scopes[a]->intersected(*m_scopes[b]).has_value();
    }

    std::optional<std::size_t> causeOf(std::size_t index) const {
        const Money difference = (*m_differences)[index].difference();
        constexpr std::size_t mostCauses = 64; // more are not one slip of the pen but another document
        if (m_causes.size() > mostCauses) {
            return std::nullopt;
        }
        std::optional<std::size_t> first;
        Money sum;
        for (const std::size_t cause : m_causes) {
            if (!share(cause, index)) {
                continue;
            }
            if ((*m_differences)[cause].difference() == difference) {
                return cause;
            }
            first = first.value_or(cause);
            sum += (*m_differences)[cause].difference();
        }
        return sum == difference ? first : std::nullopt;
    }

    const Tables* m_tables;
    std::vector<ControlDifference>* m_differences;
    std::vector<std::optional<Scope>> m_scopes;
    std::vector<std::size_t> m_causes;
};

} // namespace

ControlChecks::ControlChecks(const Workspace& workspace, FigureSource source)
    : m_workspace(&workspace), m_source(std::move(source)) {}

void ControlChecks::resolve() {
    m_controls.clear();
    const Document& document = m_workspace->document();
    for (const auto& [name, approved] : document.controlFigures) {
        m_controls.push_back({name, cellOf(m_workspace->tables(), document.ledger, name), approved});
    }
    m_fresh = true;
}

bool ControlChecks::compare() {
    ControlSummary summary;
    for (const Control& control : m_controls) {
        const Money figure = control.cell ? m_source(*control.cell) : Money();
        if (agrees(control.approved, figure, m_workspace->pack().figures)) {
            ++summary.agreeing;
        } else {
            summary.differences.push_back(
                {control.name, control.cell, figure, control.approved, std::nullopt});
        }
    }
    const auto plain = [](const ControlDifference& a, const ControlDifference& b) {
        return a.name == b.name && a.figure == b.figure && a.approved == b.approved;
    };
    const bool same = !m_fresh && summary.agreeing == m_summary.agreeing &&
                      std::equal(summary.differences.begin(), summary.differences.end(),
                                 m_summary.differences.begin(), m_summary.differences.end(), plain);
    if (same) {
        return false;
    }
    m_fresh = false;
    CauseFinder(m_workspace->tables(), summary.differences).run();
    m_summary = std::move(summary);
    return true;
}

void ControlChecks::write(RuleResult& result) const {
    result = {.rule = QStringLiteral("V-001"),
              .severity = Severity::Error,
              .state = CheckState::Passed,
              .missing = {},
              .findings = {}};
    if (m_controls.empty()) {
        result.state = CheckState::NotChecked;
        result.missing = QStringLiteral("controlFigures");
        return;
    }
    const FindingSides sides(*m_workspace);
    const auto& figures = m_workspace->document().controlFigures;
    for (const ControlDifference& difference : m_summary.differences) {
        result.state = CheckState::Found;
        if (result.findings.size() == mostFindings) {
            ++result.more;
            continue;
        }
        // A row that is gone is known by names alone, and these may be of a masked project that has been
        // removed.
        const CellName& name = difference.name;
        const auto number = std::distance(figures.begin(), figures.find(name));
        const InputPlace approval{QStringLiteral("controlFigures/%1").arg(number)};
        Finding finding;
        finding.rule = result.rule;
        finding.severity = result.severity;
        finding.left.push_back(
            {difference.cell ? Place(name) : Place(approval), sides.amount(difference.figure)});
        finding.right.push_back({approval, sides.amount(difference.approved)});
        finding.difference = difference.difference();
        finding.expected = sides.amount(difference.approved);
        if (difference.cause) {
            finding.cause = m_summary.differences[*difference.cause].name;
        } else if (difference.cell) {
            finding.parts = sides.rowsBelow(*difference.cell);
        }
        result.findings.push_back(std::move(finding));
    }
}

std::vector<EntryId> entriesBehind(const Workspace& workspace, const CellRef& cell) {
    std::vector<EntryId> entries;
    const std::optional<Scope> scope = workspace.tables().scopeOf(cell);
    for (const Entry* entry : workspace.document().ledger.inOrder()) {
        if (scope && scope->contains(entry->at)) {
            entries.push_back(entry->id);
        }
    }
    return entries;
}

} // namespace budget
