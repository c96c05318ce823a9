#include "core/edit/official_rows.h"

#include "core/edit/official_columns.h"

#include <algorithm>

namespace budget {
namespace {

bool isDigits(const QString& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The digits a text starts with: the code before a name.
std::string leadingDigits(const QString& text) {
    qsizetype end = 0;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') {
        ++end;
    }
    return text.left(end).toStdString();
}

/// 3 for 03, as sheets turn codes into numbers.
std::string twoDigits(const QString& text) {
    return text.isEmpty() ? std::string() : text.rightJustified(2, u'0').toStdString();
}

/// Whether a code of that name may follow the last one: below it, beside it or beside one above it.
bool followsOn(const std::string& code, const std::string& last) {
    return code.size() <= 3 || last.starts_with(std::string_view(code).substr(0, code.size() - 2));
}

template <typename CodeType>
std::map<QString, std::vector<std::string>> codesByName(const CodeTree<CodeType>& tree) {
    std::map<QString, std::vector<std::string>> codes;
    for (const auto& [code, entry] : tree.entries()) {
        codes[bareLabel(entry.name)].push_back(code.text());
    }
    return codes;
}

} // namespace

bool RowLabels::areBlank() const {
    return bareName(classCode + sectionCode + itemCode + name + project).isEmpty();
}

OfficialRows::OfficialRows(BlockTrial& trial, int table, int panel)
    : m_trial(&trial), m_table(table), m_panel(panel) {
    rememberNames();
    if (m_trial->document().ledger.units().size() == 1) {
        m_unit = m_trial->document().ledger.units().begin()->first;
    }
}

void OfficialRows::rememberNames() {
    for (const TableDefinition& table : m_trial->tables().pack().tables) {
        for (const PanelDefinition& panel : table.panels) {
            m_totals.insert(bareLabel(panel.rows.totalLabel));
        }
    }
    const Ledger& ledger = m_trial->document().ledger;
    for (const auto& [id, unit] : ledger.units()) {
        m_units.emplace(bareName(unit.listedName), id);
    }
    for (const auto& [id, unit] : ledger.units()) {
        m_units.insert_or_assign(bareName(unit.name), id);
    }
    m_units.erase(QString());
    for (const auto& [id, project] : ledger.projects()) {
        m_projects.emplace(std::pair(project.unit, bareName(maskOf(project))), id);
    }
    for (const auto& [id, project] : ledger.projects()) {
        m_projects.insert_or_assign(std::pair(project.unit, bareName(project.name)), id);
    }
}

bool OfficialRows::hasLevel(RowLevel level) const {
    const auto& levels = axis().levels;
    return std::find(levels.begin(), levels.end(), level) != levels.end();
}

bool OfficialRows::isEconomic() const {
    return hasLevel(RowLevel::EconomicClass) || hasLevel(RowLevel::EconomicSection);
}

bool OfficialRows::isTotal(const RowLabels& labels) const {
    const QString texts[] = {labels.name, labels.classCode, labels.sectionCode, labels.itemCode};
    return std::any_of(std::begin(texts), std::end(texts),
                       [this](const QString& text) { return m_totals.count(bareLabel(text)) != 0; });
}

RowMatch OfficialRows::next(const RowLabels& labels, Money figure) {
    if (isTotal(labels)) {
        return {RowKey()};
    }
    if (bareLabel(labels.name) == bareLabel(m_trial->tables().pack().labels.rest)) {
        return {std::nullopt, BlockReason::ReadOnly};
    }
    if (axis().isFixed()) {
        return nextFixed(bareLabel(labels.name));
    }
    if (labels.areBlank()) {
        return {};
    }
    if (isOfUnits() && bareName(labels.classCode + labels.sectionCode + labels.itemCode).isEmpty()) {
        return nextNamed(labels.name, figure);
    }
    return nextCoded(labels);
}

/// The next fixed row of that label, else the next one whose label ends with it (其中： or a number left
/// out).
RowMatch OfficialRows::nextFixed(const QString& name) {
    const auto& fixed = axis().fixed;
    const auto matching = [&](auto matches) -> RowMatch {
        for (std::size_t i = 0; i < fixed.size(); ++i) {
            const std::size_t index = (m_nextFixed + i) % fixed.size();
            if (matches(bareLabel(fixed[index].label))) {
                RowKey row;
                row.kind = RowKind::Fixed;
                row.index = static_cast<std::int16_t>(index);
                m_nextFixed = index + 1;
                return {row};
            }
        }
        return {};
    };
    if (name.isEmpty()) {
        return {};
    }
    const RowMatch exact = matching([&](const QString& label) { return label == name; });
    return exact.row ? exact : matching([&](const QString& label) { return label.endsWith(name); });
}

std::string OfficialRows::codeOf(const RowLabels& labels) {
    const QString first = bareName(labels.classCode);
    const QString section = bareName(labels.sectionCode);
    const QString item = bareName(labels.itemCode);
    const QString name = bareName(labels.name);
    if (first.isEmpty() && section.isEmpty() && item.isEmpty()) {
        const std::string digits = leadingDigits(name);
        return digits.empty() ? codeNamed(bareLabel(labels.name)) : digits;
    }
    if (!isDigits(first + section + item)) {
        return "?";
    }
    std::string code = first.isEmpty() ? m_lastCode.substr(0, 3) : first.toStdString();
    const bool fromLast = section.isEmpty() && !item.isEmpty() && m_lastCode.size() >= 5;
    code += fromLast ? m_lastCode.substr(3, 2) : twoDigits(section);
    return code + twoDigits(item);
}

/// The code of that name: the one that may follow the last code, else the only one.
std::string OfficialRows::codeNamed(const QString& name) {
    if (m_codes.empty()) {
        const CodeBook& book = m_trial->tables().codeBook();
        m_codes = isEconomic() ? codesByName(book.economics) : codesByName(book.functions);
    }
    const auto named = m_codes.find(name);
    if (named == m_codes.end()) {
        return {};
    }
    const std::vector<std::string>& codes = named->second;
    const auto next = std::find_if(codes.begin(), codes.end(),
                                   [this](const auto& code) { return followsOn(code, m_lastCode); });
    if (next != codes.end()) {
        return *next;
    }
    return codes.size() == 1 ? codes.front() : std::string();
}

RowMatch OfficialRows::nextCoded(const RowLabels& labels) {
    const std::string code = codeOf(labels);
    const CodeBook& book = m_trial->tables().codeBook();
    Coordinates at;
    if (isEconomic()) {
        const auto economic = EconomicCode::parse(code);
        if (!economic || economic->isRoot() || !book.economics.contains(*economic)) {
            return {std::nullopt, BlockReason::UnknownCode};
        }
        at.economic = *economic;
    } else {
        const auto function = FunctionCode::parse(code);
        if (!function || function->isRoot() || !book.functions.contains(*function)) {
            return {std::nullopt, BlockReason::UnknownCode};
        }
        at.function = *function;
    }
    m_lastCode = code;
    if (!isOfUnits()) {
        return nodeAt(at);
    }
    if (!m_unit) {
        return {std::nullopt, BlockReason::UnknownUnit};
    }
    at.unit = *m_unit;
    if (hasLevel(RowLevel::FunctionItemProject) && book.functions.isLeaf(at.function)) {
        if (bareName(labels.project).isEmpty()) {
            return {std::nullopt, BlockReason::MissingProject};
        }
        at.project = projectNamed(labels.project);
        at.project = at.project == ProjectId::None ? createProject(labels.project) : at.project;
    }
    return nodeAt(at);
}

/// The row whose coordinates these are; not the rest of it that is not refined.
RowMatch OfficialRows::nodeAt(const Coordinates& at) const {
    RowKey row = panel().path().rowOf(at);
    row.kind = row.kind == RowKind::Rest ? RowKind::Node : row.kind;
    const bool isThere = row.function == at.function && row.economic == at.economic && row.unit == at.unit &&
                         row.project == at.project && row.kind != RowKind::Total && row.depth > 0;
    return isThere ? RowMatch{row} : RowMatch{};
}

RowMatch OfficialRows::nextNamed(const QString& name, Money figure) {
    const std::optional<UnitId> unit = unitNamed(name);
    if (unit || !hasLevel(RowLevel::Project)) {
        m_unit = unit;
        m_unitFigure = figure;
        m_projectFigures = Money();
        m_lastCode.clear();
        Coordinates at;
        at.unit = unit.value_or(UnitId::Department);
        return unit ? nodeAt(at) : RowMatch{std::nullopt, BlockReason::UnknownUnit};
    }
    return nextOfUnit(name, figure);
}

RowMatch OfficialRows::nextOfUnit(const QString& name, Money figure) {
    if (!m_unit) {
        return {std::nullopt, BlockReason::UnknownUnit};
    }
    Coordinates at;
    at.unit = *m_unit;
    for (const FixedRow& leading : axis().leading) {
        if (bareLabel(leading.label) == bareLabel(name)) {
            at.nature = coverOf(leading.where.natures);
            m_projectFigures += figure;
            return nodeAt(at);
        }
    }
    at.project = projectNamed(name);
    if (at.project == ProjectId::None) {
        const bool unitIsDone = m_unitFigure > Money() && m_projectFigures >= m_unitFigure;
        if (unitIsDone) {
            m_unit.reset();
            return {std::nullopt, BlockReason::UnknownUnit};
        }
        at.project = createProject(name);
    }
    m_projectFigures += figure;
    return nodeAt(at);
}

std::optional<UnitId> OfficialRows::unitNamed(const QString& name) const {
    const auto found = m_units.find(bareName(name));
    return found == m_units.end() ? std::nullopt : std::optional(found->second);
}

ProjectId OfficialRows::projectNamed(const QString& name) const {
    const auto found = m_projects.find(std::pair(*m_unit, bareName(name)));
    return found == m_projects.end() ? ProjectId::None : found->second;
}

ProjectId OfficialRows::createProject(const QString& name) {
    const Ledger& ledger = m_trial->document().ledger;
    Project project;
    project.id = ledger.nextProjectId();
    project.order = ledger.nextOrder();
    project.unit = *m_unit;
    project.name = name.trimmed();
    project.disclosure = isMaskName(project.name) ? Disclosure::Withheld : Disclosure::Open;
    m_trial->apply({{ProjectChange{project.id, project}}});
    m_projects.emplace(std::pair(*m_unit, bareName(name)), project.id);
    m_newProjects.push_back(project.name);
    return project.id;
}

} // namespace budget
