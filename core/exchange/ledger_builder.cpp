#include "core/exchange/ledger_builder.h"

namespace budget {
namespace {

Fault faultOf(const LedgerRow& row, const QString& file, FaultKind kind, const char* title,
              const QString& found) {
    return {kind, file, row.line, 0, QString::fromUtf8(title), found, {}};
}

/// Notes a code that the list lacks; a later row may give the name that an earlier one left out.
template <typename CodeType>
void noteCode(CodeType code, QString LedgerRow::*name, const LedgerRow& row, const CodeTree<CodeType>& list,
              std::map<CodeType, LedgerRow>& unknown) {
    if (list.contains(code)) {
        return;
    }
    LedgerRow& noted = unknown.try_emplace(code, row).first->second;
    if ((noted.*name).isEmpty()) {
        noted.*name = row.*name;
    }
}

/// A code goes into the document's own list when it has a name and stands below a code that is known.
template <typename CodeType>
void settleCodes(const std::map<CodeType, LedgerRow>& unknown, QString LedgerRow::*name, const char* title,
                 const CodeTree<CodeType>& list, CodeTree<CodeType>& own, const QString& file,
                 std::vector<Fault>& faults) {
    for (const auto& [code, row] : unknown) {
        const CodeType parent = code.parent();
        const bool hasParent = list.contains(parent) || own.contains(parent);
        own.put(code, {row.*name, CodeSource::Document});
        const QString digits = QString::fromStdString(code.text());
        if ((row.*name).isEmpty()) {
            faults.push_back(faultOf(row, file, FaultKind::UnknownCode, title, digits));
        } else if (!hasParent) {
            faults.push_back(faultOf(row, file, FaultKind::UnknownParent, title, digits));
            faults.back().expected = QString::fromStdString(parent.text());
        }
    }
}

} // namespace

void LedgerBuilder::add(const LedgerRow& row, std::vector<Fault>& faults) {
    noteCode(row.function, &LedgerRow::functionName, row, m_lists.functions, m_newFunctions);
    noteCode(row.economic, &LedgerRow::economicName, row, m_lists.economics, m_newEconomics);
    Ledger& ledger = m_import.ledger;
    Entry entry;
    entry.at.unit = unitOf(row, faults);
    entry.at.project = projectOf(row, entry.at.unit, faults);
    entry.at.function = row.function;
    entry.at.economic = row.economic;
    entry.at.fund = row.fund;
    entry.at.nature = row.nature;
    entry.stated = entry.at;
    entry.amount = row.amount;
    entry.id = ledger.nextEntryId();
    entry.order = ledger.nextOrder();
    if (!ledger.fits(row.amount)) {
        const std::string amount = exactAmount(row.amount, MoneyUnit::Yuan);
        faults.push_back(
            faultOf(row, m_file, FaultKind::Overflow, amountTitle, QString::fromStdString(amount)));
        return;
    }
    ledger.exchange(entry.id, entry);
    ++m_import.rows;
    m_import.sum += row.amount;
}

UnitId LedgerBuilder::unitOf(const LedgerRow& row, std::vector<Fault>& faults) {
    if (row.unit.isEmpty()) {
        if (row.unitKind != UnitKind::Administrative) {
            faults.push_back(
                faultOf(row, m_file, FaultKind::MissingField, unitTitle, unitKindText(row.unitKind)));
        }
        return UnitId::Department;
    }
    const auto known = m_units.find(row.unit);
    if (known == m_units.end()) {
        return newUnit(row);
    }
    const UnitKind kind = m_import.ledger.unit(known->second)->kind;
    if (kind != row.unitKind) {
        faults.push_back(
            faultOf(row, m_file, FaultKind::BadValue, unitKindTitle, unitKindText(row.unitKind)));
        faults.back().expected = unitKindText(kind);
    }
    return known->second;
}

UnitId LedgerBuilder::newUnit(const LedgerRow& row) {
    static const QString own = QStringLiteral("本级");
    const bool isFirst = m_units.empty();
    const bool saysSo = row.unit.endsWith(own);
    Unit unit{m_import.ledger.nextUnitId(), m_import.ledger.nextOrder(), row.unit, {}, row.unitKind};
    unit.listedName = isFirst && !saysSo ? row.unit + own : QString();
    if (isFirst) {
        m_import.department = saysSo ? row.unit.chopped(own.size()) : row.unit;
    }
    m_units.emplace(row.unit, unit.id);
    m_import.ledger.exchange(unit.id, unit);
    return unit.id;
}

ProjectId LedgerBuilder::projectOf(const LedgerRow& row, UnitId unit, std::vector<Fault>& faults) {
    if (row.project.isEmpty()) {
        checkProjectless(row, faults);
        return ProjectId::None;
    }
    if (row.disclosure != Disclosure::Open && !isMaskable(row.project, row.projectCode)) {
        const QString& found = row.projectCode.isEmpty() ? row.project : row.projectCode;
        faults.push_back(faultOf(row, m_file, FaultKind::Masking, projectCodeTitle, found));
    }
    const ProjectKey key{unit, row.project, row.projectCode};
    if (const auto known = m_projects.find(key); known != m_projects.end()) {
        agree(row, known->second, faults);
        return known->second;
    }
    const ProjectId id = newProject(row, unit);
    m_projects.emplace(key, id);
    return id;
}

ProjectId LedgerBuilder::newProject(const LedgerRow& row, UnitId unit) {
    Project project;
    project.id = m_import.ledger.nextProjectId();
    project.order = m_import.ledger.nextOrder();
    project.unit = unit;
    project.name = row.project;
    project.code = row.projectCode;
    project.disclosure = row.disclosure;
    project.type = row.projectType;
    m_import.ledger.exchange(project.id, project);
    return project.id;
}

/// A row without a project has nothing that could carry a code, a type or a mask.
void LedgerBuilder::checkProjectless(const LedgerRow& row, std::vector<Fault>& faults) const {
    if (row.disclosure != Disclosure::Open) {
        faults.push_back(faultOf(row, m_file, FaultKind::Masking, projectTitle, {}));
    } else if (!row.projectCode.isEmpty() || row.projectType != ProjectType::Unstated) {
        faults.push_back(faultOf(row, m_file, FaultKind::MissingField, projectTitle, row.projectCode));
    }
}

/// Rows of one project say the same of it; the type may be left out.
void LedgerBuilder::agree(const LedgerRow& row, ProjectId id, std::vector<Fault>& faults) {
    const Project& known = *m_import.ledger.project(id);
    if (known.disclosure != row.disclosure) {
        faults.push_back(faultOf(row, m_file, FaultKind::Masking, disclosureTitle, row.project));
    }
    if (row.projectType == ProjectType::Unstated || row.projectType == known.type) {
        return;
    }
    if (known.type != ProjectType::Unstated) {
        faults.push_back(faultOf(row, m_file, FaultKind::BadValue, projectTypeTitle, row.project));
        return;
    }
    Project typed = known;
    typed.type = row.projectType;
    m_import.ledger.exchange(id, typed);
}

void LedgerBuilder::finish(std::vector<Fault>& faults) {
    settleCodes(m_newFunctions, &LedgerRow::functionName, functionTitle, m_lists.functions,
                m_import.codes.functions, m_file, faults);
    settleCodes(m_newEconomics, &LedgerRow::economicName, economicTitle, m_lists.economics,
                m_import.codes.economics, m_file, faults);
}

LedgerImport LedgerBuilder::take() {
    return std::move(m_import);
}

} // namespace budget
