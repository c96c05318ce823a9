#include "core/checks/entry_checks.h"

#include "core/classification/code_book.h"

#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

struct RuleHead {
    const char* id;
    Severity severity;
};
constexpr std::array<RuleHead, EntryChecks::ruleCount> heads{
    {{"V-002", Severity::Error}, {"M-001", Severity::Warning}, {"V-340", Severity::Error}}};

/// The column 未细化 an entry stands in, or the widest column that holds it.
std::pair<int, bool> columnOf(const PanelDefinition& panel, const Coordinates& at) {
    int column = -1;
    for (std::size_t c = 0; c < panel.columns.size(); ++c) {
        const ColumnDefinition& definition = panel.columns[c];
        if (!definition.isValue() || !definition.where.contains(at)) {
            continue;
        }
        if (column < 0) {
            column = static_cast<int>(c);
        }
        const bool covered =
            std::any_of(panel.columns.begin(), panel.columns.end(), [&](const ColumnDefinition& part) {
                return part.isValue() && part.restOf < 0 && part.container == definition.restOf &&
                       part.where.contains(at);
            });
        if (definition.restOf >= 0 && !covered) {
            return {static_cast<int>(c), true};
        }
    }
    return {column, false};
}

} // namespace

std::optional<CellRef> restCellOf(const Tables& tables, int table, int panel, const Coordinates& at) {
    const PanelTable& source = tables.panel(table, panel);
    if (!source.hasRest() || !tables.definition(table).where.contains(at)) {
        return std::nullopt;
    }
    const RowKey row = source.path().rowOf(at);
    const auto [column, isRest] = columnOf(source.definition(), at);
    if (column < 0 || (row.kind != RowKind::Rest && !isRest)) {
        return std::nullopt;
    }
    return CellRef{table, panel, row, column};
}

EntryChecks::EntryChecks(const Workspace& workspace) : m_workspace(&workspace) {}

void EntryChecks::rebuild() {
    for (std::size_t rule = 0; rule < ruleCount; ++rule) {
        m_entries[rule].clear();
        m_keys[rule].clear();
        m_changed[rule] = true;
    }
    for (const Entry& entry : m_workspace->document().ledger.entries()) {
        put(entry);
    }
}

bool EntryChecks::isCoarse(const Coordinates& at) const {
    const Tables& tables = m_workspace->tables();
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            if (restCellOf(tables, t, p, at)) {
                return true;
            }
        }
    }
    return false;
}

void EntryChecks::put(const Entry& entry) {
    const std::array<bool, ruleCount> listed{isCoarse(entry.at), !entry.inferred().isEmpty(),
                                             entry.at.unit == UnitId::Department};
    for (std::size_t rule = 0; rule < ruleCount; ++rule) {
        if (listed[rule]) {
            const Key key{entry.order, entry.id};
            m_entries[rule].insert_or_assign(key, entry.id);
            m_keys[rule].insert_or_assign(entry.id, key);
            m_changed[rule] = true;
        }
    }
}

void EntryChecks::look(EntryId id) {
    for (std::size_t rule = 0; rule < ruleCount; ++rule) {
        if (const auto found = m_keys[rule].find(id); found != m_keys[rule].end()) {
            m_entries[rule].erase(found->second);
            m_keys[rule].erase(found);
            m_changed[rule] = true;
        }
    }
    if (const Entry* entry = m_workspace->document().ledger.entry(id)) {
        put(*entry);
    }
}

const char* EntryChecks::ruleId(std::size_t rule) {
    return heads[rule].id;
}

void EntryChecks::refresh(std::size_t index, RuleResult& result) {
    const auto rule = static_cast<Rule>(index);
    const Ledger& ledger = m_workspace->document().ledger;
    const bool nothing =
        rule == WithoutUnit ? ledger.units().empty() || ledger.entries().empty() : ledger.entries().empty();
    const auto& entries = m_entries[rule];
    const CheckState state = nothing           ? CheckState::NotApplicable
                             : entries.empty() ? CheckState::Passed
                                               : CheckState::Found;
    // A cell 未细化 changes only with an entry that stands in it, so that looking at changed entries is
    // enough.
    if (!std::exchange(m_changed[rule], false) && state == result.state) {
        return;
    }
    result = {.rule = QString::fromLatin1(heads[rule].id),
              .severity = heads[rule].severity,
              .state = state,
              .missing = {},
              .findings = {}};
    for (auto entry = entries.begin(); state == CheckState::Found && entry != entries.end(); ++entry) {
        if (result.findings.size() == mostFindings) {
            result.more = entries.size() - mostFindings;
            break;
        }
        result.findings.push_back(findingOf(rule, *ledger.entry(entry->second)));
    }
}

std::vector<FindingSide> EntryChecks::restCells(const Entry& entry) const {
    const FindingSides sides(*m_workspace);
    const Tables& tables = m_workspace->tables();
    std::vector<FindingSide> cells;
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            if (const auto cell = restCellOf(tables, t, p, entry.at)) {
                cells.push_back(sides.cell(*cell, tables.value(*cell)));
            }
        }
    }
    return cells;
}

/// The inferred coordinates in the words of the classification.
QString EntryChecks::inferredText(const Entry& entry) const {
    const DimensionSet inferred = entry.inferred();
    const Ledger& ledger = m_workspace->document().ledger;
    const auto utf8 = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QStringList words;
    if (inferred.contains(Dimension::Unit)) {
        const Unit* unit = ledger.unit(entry.at.unit);
        words.push_back(unit ? unit->name : QString());
    }
    if (inferred.contains(Dimension::Function)) {
        words.push_back(QString::fromStdString(entry.at.function.text()));
    }
    if (inferred.contains(Dimension::Fund)) {
        words.push_back(utf8(ledgerTextOf(entry.at.fund)));
    }
    if (inferred.contains(Dimension::Nature)) {
        words.push_back(utf8(ledgerTextOf(entry.at.nature)));
    }
    if (inferred.contains(Dimension::Economic)) {
        words.push_back(QString::fromStdString(entry.at.economic.text()));
    }
    if (inferred.contains(Dimension::Project)) {
        const Project* project = ledger.project(entry.at.project);
        words.push_back(!project                                  ? QString()
                        : project->disclosure == Disclosure::Open ? project->name
                                                                  : maskOf(*project));
    }
    return words.join(u'、');
}

Finding EntryChecks::findingOf(Rule rule, const Entry& entry) const {
    const FindingSides sides(*m_workspace);
    const QString amount = sides.amount(entry.amount);
    Finding finding;
    finding.rule = QString::fromLatin1(heads[rule].id);
    finding.severity = heads[rule].severity;
    if (rule == Coarse) {
        finding.left = restCells(entry);
        finding.parts.push_back(FindingSides::entry(entry.id, amount));
        finding.found = amount;
    } else {
        finding.left.push_back(FindingSides::entry(entry.id, amount));
        finding.found = rule == Inferred ? inferredText(entry) : QString();
    }
    return finding;
}

} // namespace budget
