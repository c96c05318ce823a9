#include "core/exchange/ledger_plan.h"

#include "core/exchange/new_document.h"

#include <algorithm>
#include <limits>
#include <set>

namespace budget {
namespace {

bool isCalled(const Unit& unit, const QString& name) {
    return unit.name == name || (!unit.listedName.isEmpty() && unit.listedName == name);
}

/// Something the clerk typed that no file could give back.
bool isDescribed(const Project& project) {
    return !project.basis.isEmpty() || !project.period.isEmpty() ||
           project.performance != ProjectPerformance();
}

/// What the document and the file know of a project. The stricter disclosure stays, with a code that serves
/// it.
Project merged(const Project& own, const Project& imported) {
    Project project = own;
    project.disclosure = std::max(own.disclosure, imported.disclosure);
    const bool isUsable = project.disclosure == Disclosure::Open || isMaskable(project.name, imported.code);
    if (!imported.code.isEmpty() && isUsable) {
        project.code = imported.code;
    }
    if (imported.type != ProjectType::Unstated) {
        project.type = imported.type;
    }
    return project;
}

class Planner {
public:
    Planner(const Document& document, const LedgerImport& import, const ImportChoice& choice)
        : m_document(document), m_ledger(document.ledger), m_import(import), m_choice(choice),
          m_nextUnit(static_cast<std::uint32_t>(m_ledger.nextUnitId())),
          m_nextProject(static_cast<std::uint32_t>(m_ledger.nextProjectId())),
          m_nextEntry(static_cast<std::uint32_t>(m_ledger.nextEntryId())), m_nextOrder(m_ledger.nextOrder()) {
    }

    Result<Edit> plan() {
        placeUnits();
        placeProjects();
        removeEntries();
        removeDeserted();
        addCodes();
        if (!addEntries()) {
            return Fault{FaultKind::Overflow, m_import.source.fileName, 0, 0, {}, {}, {}};
        }
        return std::move(m_edit);
    }

private:
    bool isTaken(UnitId imported) const {
        if (m_choice.mode != ImportMode::ReplaceUnits || m_choice.unit.isEmpty()) {
            return true;
        }
        const Unit* unit = m_import.ledger.unit(imported);
        return unit && unit->name == m_choice.unit;
    }

    /// Finds the units of the file again, or notes them as new; the edit gets them before what refers to
    /// them.
    void placeUnits() {
        m_units[UnitId::Department] = UnitId::Department;
        for (const UnitId id : m_import.ledger.unitsInOrder()) {
            if (!isTaken(id)) {
                continue;
            }
            const Unit& unit = *m_import.ledger.unit(id);
            const auto known = std::ranges::find_if(
                m_ledger.units(), [&unit](const auto& own) { return isCalled(own.second, unit.name); });
            Unit placed = known == m_ledger.units().end() ? newUnit(unit) : known->second;
            placed.kind = m_import.hasUnitKinds ? unit.kind : placed.kind;
            m_units[id] = placed.id;
            if (known == m_ledger.units().end() || placed != known->second) {
                m_added.changes.emplace_back(UnitChange{placed.id, placed});
            }
        }
    }

    Unit newUnit(Unit unit) {
        unit.id = static_cast<UnitId>(m_nextUnit++);
        unit.order = takeOrder();
        if (!m_ledger.units().empty()) {
            unit.listedName.clear(); // only the first unit of a department is listed as 本级
        }
        return unit;
    }

    void placeProjects() {
        m_projects[ProjectId::None] = ProjectId::None;
        for (const SameCode match : {SameCode::Wanted, SameCode::Waived}) {
            for (const ProjectId id : m_import.ledger.projectsInOrder()) {
                const Project& project = *m_import.ledger.project(id);
                if (isTaken(project.unit) && !m_projects.contains(id)) {
                    placeProject(project, match);
                }
            }
        }
    }

    /// Whether the codes must be the same too, for a name that stands twice in a unit.
    enum class SameCode : std::uint8_t { Wanted, Waived };

    void placeProject(const Project& imported, SameCode match) {
        const UnitId unit = m_units.at(imported.unit);
        for (const auto& [id, own] : m_ledger.projects()) {
            const bool isSame = own.unit == unit && own.name == imported.name &&
                                (match == SameCode::Waived || own.code == imported.code);
            if (!isSame || !m_found.insert(id).second) {
                continue;
            }
            m_projects[imported.id] = id;
            if (const Project project = merged(own, imported); project != own) {
                m_added.changes.emplace_back(ProjectChange{id, project});
            }
            return;
        }
        if (match == SameCode::Waived) {
            Project project = imported;
            project.id = static_cast<ProjectId>(m_nextProject++);
            project.order = takeOrder();
            project.unit = unit;
            m_projects[imported.id] = project.id;
            m_added.changes.emplace_back(ProjectChange{project.id, project});
        }
    }

    void removeEntries() {
        if (m_choice.mode == ImportMode::Append) {
            return;
        }
        for (const Entry* entry : m_ledger.inOrder()) {
            const bool isReplaced = m_choice.mode == ImportMode::ReplaceAll || isReplacedUnit(entry->at.unit);
            if (isReplaced) {
                m_edit.changes.emplace_back(EntryChange{entry->id, std::nullopt});
                m_magnitude -= entry->amount.magnitude();
            }
        }
    }

    /// Entries without a unit are replaced where the file has such ones.
    bool isReplacedUnit(UnitId own) const {
        if (own == UnitId::Department) {
            return m_namesNoUnit && m_choice.unit.isEmpty();
        }
        return std::ranges::any_of(m_units, [own](const auto& pair) {
            return pair.first != UnitId::Department && pair.second == own;
        });
    }

    /// Takes the units and projects away that only the replaced entries needed.
    void removeDeserted() {
        if (m_choice.mode != ImportMode::ReplaceAll) {
            return;
        }
        std::set<ProjectId> projects; // of entries that go
        std::set<UnitId> units;
        for (const Entry& entry : m_ledger.entries()) {
            projects.insert(entry.at.project);
            units.insert(entry.at.unit);
        }
        for (const PlacedRow& row : m_document.placedRows) {
            projects.erase(row.at.project);
            units.erase(row.at.unit);
        }
        for (const auto& [id, unit] : m_units) {
            units.erase(unit);
        }
        for (const auto& [id, project] : m_ledger.projects()) {
            if (projects.contains(id) && !m_found.contains(id) && !isDescribed(project)) {
                m_edit.changes.emplace_back(ProjectChange{id, std::nullopt});
            } else {
                units.erase(project.unit);
            }
        }
        for (const UnitId id : units) {
            if (id != UnitId::Department) {
                m_edit.changes.emplace_back(UnitChange{id, std::nullopt});
            }
        }
        for (const QString& table : m_document.enteredTables) {
            m_edit.changes.emplace_back(EnteredTableChange{table, false});
        }
    }

    void addCodes() {
        CodeBook codes = m_document.codes;
        joinCodes(codes, m_import.codes);
        if (codes != m_document.codes) {
            m_edit.changes.emplace_back(PartChange(std::move(codes)));
        }
    }

    bool addEntries() {
        std::ranges::move(m_added.changes, std::back_inserter(m_edit.changes));
        for (const Entry* imported : m_import.ledger.inOrder()) {
            if (!isTaken(imported->at.unit)) {
                continue;
            }
            Entry entry = *imported;
            entry.id = static_cast<EntryId>(m_nextEntry++);
            entry.order = takeOrder();
            entry.at.unit = m_units.at(entry.at.unit);
            entry.at.project = m_projects.at(entry.at.project);
            entry.stated = entry.at;
            const std::uint64_t magnitude = entry.amount.magnitude();
            if (magnitude > largestMagnitude - m_magnitude) {
                return false;
            }
            m_magnitude += magnitude;
            m_edit.changes.emplace_back(EntryChange{entry.id, entry});
        }
        return true;
    }

    std::int64_t takeOrder() { return std::exchange(m_nextOrder, m_nextOrder + Ledger::orderStep); }

    static constexpr std::uint64_t largestMagnitude = std::numeric_limits<std::int64_t>::max();

    const Document& m_document;
    const Ledger& m_ledger;
    const LedgerImport& m_import;
    const ImportChoice& m_choice;
    std::uint32_t m_nextUnit;
    std::uint32_t m_nextProject;
    std::uint32_t m_nextEntry;
    std::int64_t m_nextOrder;
    std::uint64_t m_magnitude = m_ledger.magnitude();
    const bool m_namesNoUnit = std::ranges::any_of(
        m_import.ledger.entries(), [](const Entry& entry) { return entry.at.unit == UnitId::Department; });
    std::map<UnitId, UnitId> m_units; // of the file → of the document
    std::map<ProjectId, ProjectId> m_projects;
    std::set<ProjectId> m_found; // of the document, found again in the file
    Edit m_added;                // units and projects
    Edit m_edit;
};

} // namespace

Result<Edit> planLedgerImport(const Document& document, const LedgerImport& import,
                              const ImportChoice& choice) {
    return Planner(document, import, choice).plan();
}

} // namespace budget
