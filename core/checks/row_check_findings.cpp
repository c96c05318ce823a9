// What RowChecks says about the spots it found.
#include "core/checks/row_checks.h"

#include "core/tables/cell_name.h"

#include <algorithm>

namespace budget {
namespace {

void count(RuleResult& result, std::size_t found) {
    result.more += found - std::min(found, mostFindings);
    result.state = found > 0 ? CheckState::Found : result.state;
}

} // namespace

void RowChecks::addSumFindings(std::size_t rule, RuleResult& result) const {
    const FindingSides sides(*m_workspace);
    count(result, m_lists[rule].size());
    m_lists[rule].forEach(mostFindings, [&](const Spot& spot) {
        Finding finding;
        finding.rule = result.rule;
        finding.facet = QString::fromLatin1(spot.facet);
        finding.severity = result.severity;
        finding.left.push_back(sides.cell(spot.cell, spot.left));
        finding.right =
            finding.facet == u"rows" ? sides.rowsBelow(spot.cell) : sides.columnsInside(spot.cell);
        finding.difference = spot.left - spot.right;
        finding.expected = sides.amount(spot.right);
        result.findings.push_back(std::move(finding));
    });
}

bool RowChecks::isApplicable(const Own& own) const {
    const Tables& tables = m_workspace->tables();
    for (int t = 0; t < tables.tableCount(); ++t) {
        if ((own.tables.empty() || std::find(own.tables.begin(), own.tables.end(), t) != own.tables.end()) &&
            !tables.isEmpty(t)) {
            return true;
        }
    }
    return false;
}

void RowChecks::refresh(std::size_t index, RuleResult& result) {
    const Own& own = m_own[index];
    SpotList& spots = m_lists[m_pack->rules.size() + index];
    const bool changed = spots.takeChanged();
    const bool lacksLastYear = own.check == Check::Unusual && !m_lastYear;
    const CheckState quiet = !isApplicable(own) ? CheckState::NotApplicable
                             : lacksLastYear    ? CheckState::NotChecked
                                                : CheckState::Passed;
    const CheckState state = spots.isEmpty() ? quiet : CheckState::Found;
    if (!changed && state == result.state) {
        return;
    }
    result = {.rule = own.id, .severity = own.severity, .state = state, .missing = {}, .findings = {}};
    result.missing = state == CheckState::NotChecked ? QStringLiteral("lastYear") : QString();
    if (own.check == Check::Tail) {
        addTails(spots, result);
    } else {
        addFindings(own, spots, result);
    }
}

void RowChecks::addFindings(const Own& own, const SpotList& spots, RuleResult& result) const {
    count(result, spots.size());
    spots.forEach(mostFindings, [&](const Spot& spot) { result.findings.push_back(findingOf(own, spot)); });
}

Finding RowChecks::findingOf(const Own& own, const Spot& spot) const {
    const FindingSides sides(*m_workspace);
    Finding finding;
    finding.rule = own.id;
    finding.facet = QString::fromLatin1(spot.facet);
    finding.severity = finding.facet == u"impossible" ? Severity::Warning : own.severity;
    finding.left.push_back(sides.cell(spot.cell, spot.left));
    if (own.check == Check::Unusual) {
        const InputPlace place{finding.facet == u"growth" ? QStringLiteral("lastYear")
                                                          : QStringLiteral("layout")};
        finding.right.push_back({place, sides.amount(spot.right)});
        finding.difference = spot.left - spot.right;
    }
    const RowKey& row = spot.cell.row;
    const std::string code = row.function.isRoot() ? row.economic.text() : row.function.text();
    finding.found =
        own.check == Check::Amount || own.check == Check::Unusual ? QString() : QString::fromStdString(code);
    return finding;
}

/// One finding a table: the totals that its rounded parts miss.
void RowChecks::addTails(const SpotList& spots, RuleResult& result) const {
    const FindingSides sides(*m_workspace);
    const FigureFormat format = m_workspace->pack().figures;
    int table = -1;
    std::size_t inTable = 0;
    spots.forEach(spots.size(), [&](const Spot& spot) {
        if (spot.cell.table != table) {
            table = spot.cell.table;
            inTable = 0;
            Finding& added = result.findings.emplace_back();
            added.rule = result.rule;
            added.severity = result.severity;
        }
        Finding& finding = result.findings.back();
        finding.found = QString::number(++inTable);
        if (finding.left.size() < mostParts) {
            const std::string shown = Figure::of(spot.left, format).text(format.decimals);
            finding.left.push_back(
                {cellNameOf(m_workspace->tables(), m_workspace->document().ledger, spot.cell),
                 QString::fromStdString(shown)});
        }
    });
    result.state = result.findings.empty() ? result.state : CheckState::Found;
}

} // namespace budget
