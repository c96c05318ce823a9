#include "core/checks/check_session.h"

#include <algorithm>

namespace budget {
namespace {

std::vector<PanelFigures> panelsOf(const Tables& tables) {
    std::vector<PanelFigures> panels;
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            panels.emplace_back(tables, t, p);
        }
    }
    return panels;
}

FigureSource figuresOf(const Workspace& workspace, FigureSource source) {
    return source ? std::move(source)
                  : [&workspace](const CellRef& cell) { return workspace.tables().value(cell); };
}

/// M-001 after every V-…
std::pair<QString, int> numberOf(const QString& rule) {
    return {rule.left(1) == u"V" ? QString() : rule.left(1), rule.mid(2).toInt()};
}

} // namespace

void sortByRule(std::vector<RuleResult>& results) {
    std::stable_sort(results.begin(), results.end(), [](const RuleResult& a, const RuleResult& b) {
        return numberOf(a.rule) < numberOf(b.rule);
    });
}

std::vector<RuleResult> documentResults(const CheckInput& input) {
    std::vector<RuleResult> results;
    for (const CheckRule& rule : documentRules()) {
        results.push_back(runRule(rule, input));
    }
    return results;
}

CheckSession::CheckSession(const Workspace& workspace, const CheckPack& pack, FigureSource source)
    : m_workspace(&workspace), m_pack(&pack), m_source(figuresOf(workspace, std::move(source))),
      m_panels(panelsOf(workspace.tables())), m_rows(workspace, pack), m_relations(workspace, pack, m_panels),
      m_entries(workspace), m_controls(workspace, m_source) {
    placeResults();
    rebuild();
}

/// Every rule has its result from the beginning, in order.
void CheckSession::placeResults() {
    const auto add = [this](const QString& rule) { m_results.emplace_back().rule = rule; };
    add(QStringLiteral("V-001"));
    for (const TableRule& rule : m_pack->rules) {
        add(rule.id);
    }
    for (std::size_t own = 0; own < m_rows.ownRuleCount(); ++own) {
        add(m_rows.ownRule(own));
    }
    for (std::size_t rule = 0; rule < EntryChecks::ruleCount; ++rule) {
        add(QString::fromLatin1(EntryChecks::ruleId(rule)));
    }
    sortByRule(m_results);
}

RuleResult& CheckSession::resultOf(const QString& rule) {
    return *std::find_if(m_results.begin(), m_results.end(),
                         [&rule](const RuleResult& result) { return result.rule == rule; });
}

void CheckSession::readLastYear() {
    m_lastYear.reset();
    const Document& document = m_workspace->document();
    if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
        m_lastYear = std::make_unique<Tables>(m_workspace->pack(), m_workspace->codeBook());
        m_lastYear->compute(known->ledger);
    }
    m_rows.compareWith(m_lastYear.get());
}

void CheckSession::rebuild() {
    readLastYear();
    m_rows.clear();
    const Ledger& ledger = m_workspace->document().ledger;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i].rebuild(ledger, m_source);
        m_rows.look(m_panels[i], static_cast<int>(i));
        m_rows.lookAtOrder(m_panels[i], static_cast<int>(i));
        m_panels[i].settle();
    }
    m_relations.rebuild();
    m_entries.rebuild();
    m_controls.resolve();
    refresh();
}

void CheckSession::extend(Reach& reach, const Change& change) {
    // A record with two places, before and after, moves rows; any other change of it concerns names only.
    const auto note = [&reach](auto& places, const auto& id, const auto& record) {
        reach.names = true;
        if (record) {
            const auto [known, added] = places.emplace(id, record->order);
            reach.everything = reach.everything || known->second != record->order;
        }
    };
    if (const auto* entry = std::get_if<EntryChange>(&change)) {
        reach.entries.push_back(entry->id);
        if (entry->entry) {
            reach.places.push_back(entry->entry->at);
        }
    } else if (const auto* row = std::get_if<PlacedRowChange>(&change)) {
        reach.placed.push_back(row->row);
    } else if (const auto* unit = std::get_if<UnitChange>(&change)) {
        note(reach.units, unit->id, unit->unit);
    } else if (const auto* project = std::get_if<ProjectChange>(&change)) {
        note(reach.projects, project->id, project->project);
    } else if (const auto* part = std::get_if<PartChange>(&change)) {
        reach.everything = reach.everything || std::holds_alternative<CodeBook>(*part) ||
                           std::holds_alternative<LastYear>(*part);
    } else {
        reach.controls = reach.controls || std::holds_alternative<ControlFigureChange>(change);
    }
}

CheckSession::Reach CheckSession::reachOf(const Edit& edit, const Edit& inverse) {
    Reach reach;
    for (const Edit* side : {&edit, &inverse}) {
        for (const Change& change : side->changes) {
            extend(reach, change);
        }
    }
    constexpr std::size_t many = 2000; // beyond that one look at everything is quicker
    reach.everything = reach.everything || reach.places.size() > many;
    return reach;
}

void CheckSession::follow(const Edit& edit, const Edit& inverse) {
    const Reach reach = reachOf(edit, inverse);
    if (reach.everything) {
        rebuild();
        return;
    }
    followRows(reach);
    for (const EntryId id : reach.entries) {
        m_entries.look(id);
    }
    if (reach.names) {
        m_rows.forgetNames();
        m_entries.forgetNames();
    }
    if (reach.controls || reach.names) {
        m_controls.resolve();
    }
    refresh();
}

void CheckSession::followRows(const Reach& reach) {
    const Ledger& ledger = m_workspace->document().ledger;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        PanelFigures& panel = m_panels[i];
        const TableDefinition& table = m_workspace->tables().definition(panel.table());
        for (const Coordinates& at : reach.places) {
            if (table.where.contains(at)) {
                panel.update(panel.source().path().rowOf(at), ledger, m_source);
            }
        }
        for (const PlacedRow& row : reach.placed) {
            if (table.id == row.table) {
                panel.update(panel.source().path().rowOf(row.at), ledger, m_source);
            }
        }
        m_rows.look(panel, static_cast<int>(i));
        if (panel.rowsChanged()) {
            m_rows.lookAtOrder(panel, static_cast<int>(i));
        }
        m_relations.note(panel);
        panel.settle();
    }
    m_relations.follow();
}

CheckState CheckSession::quietState(std::size_t rule) const {
    const TableRule& definition = m_pack->rules[rule];
    const Tables& tables = m_workspace->tables();
    const auto stands = [&tables](const CellTerm& term) { return !tables.isEmpty(term.table); };
    const bool sums = std::any_of(definition.rows.begin(), definition.rows.end(), stands) ||
                      std::any_of(definition.columns.begin(), definition.columns.end(), stands);
    if (!sums && !m_relations.isApplicable(rule)) {
        return CheckState::NotApplicable;
    }
    return m_relations.isSuspended(rule) ? CheckState::NotChecked : CheckState::Passed;
}

void CheckSession::refreshPackRule(std::size_t rule) {
    RuleResult& result = resultOf(m_pack->rules[rule].id);
    const CheckState quiet = quietState(rule);
    const bool isQuiet = m_rows.sums(rule).isEmpty() && !m_relations.hasDifferences(rule);
    if (isQuiet && result.state == quiet && !result.title.isEmpty()) {
        return;
    }
    const TableRule& definition = m_pack->rules[rule];
    result = {.rule = definition.id,
              .severity = definition.severity,
              .state = quiet,
              .missing = {},
              .findings = {}};
    result.title = definition.title;
    if (!isQuiet && quiet != CheckState::NotApplicable) {
        m_rows.addSumFindings(rule, result);
        m_relations.addFindings(rule, result);
    }
    result.missing = result.state == CheckState::NotChecked ? QStringLiteral("detail") : QString();
}

void CheckSession::refresh() {
    for (std::size_t rule = 0; rule < m_pack->rules.size(); ++rule) {
        refreshPackRule(rule);
    }
    for (std::size_t own = 0; own < m_rows.ownRuleCount(); ++own) {
        m_rows.refresh(own, resultOf(m_rows.ownRule(own)));
    }
    for (std::size_t rule = 0; rule < EntryChecks::ruleCount; ++rule) {
        m_entries.refresh(rule, resultOf(QString::fromLatin1(EntryChecks::ruleId(rule))));
    }
    if (m_controls.compare()) {
        m_controls.write(resultOf(QStringLiteral("V-001")));
    }
}

} // namespace budget
