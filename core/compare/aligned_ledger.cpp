#include "core/compare/aligned_ledger.h"

#include "core/document/moved_ledger.h"

namespace budget {
namespace {

class Alignment {
public:
    explicit Alignment(const Ledger& thisYear) {
        for (const auto& [id, unit] : thisYear.units()) {
            static_cast<void>(m_aligned.ledger.exchange(id, unit));
            m_unitNames.try_emplace(unit.name, id);
        }
        for (const ProjectId id : thisYear.projectsInOrder()) {
            const Project& project = *thisYear.project(id);
            static_cast<void>(m_aligned.ledger.exchange(id, project));
            m_projectNames.try_emplace({project.unit, project.name}, id);
            if (!project.code.isEmpty()) {
                m_projectCodes[project.code].push_back(id);
            }
        }
    }

    AlignedLedger align(const Ledger& lastYear) && {
        for (const UnitId id : lastYear.unitsInOrder()) {
            m_units.emplace(id, unitOf(*lastYear.unit(id)));
        }
        for (const ProjectId id : lastYear.projectsInOrder()) {
            m_projects.emplace(id, projectOf(*lastYear.project(id)));
        }
        m_aligned.ledger.reserve(lastYear.entries().size());
        for (const Entry& entry : lastYear.entries()) {
            Entry there = entry;
            there.at.unit = alignedId(m_units, entry.at.unit);
            there.at.project = alignedId(m_projects, entry.at.project);
            there.stated = there.at;
            there.assumed = {};
            static_cast<void>(m_aligned.ledger.exchange(there.id, there));
        }
        return std::move(m_aligned);
    }

private:
    template <typename Id> static Id alignedId(const std::map<Id, Id>& ids, Id id) {
        const auto found = ids.find(id);
        return found == ids.end() ? Id() : found->second;
    }

    UnitId unitOf(const Unit& unit) {
        const auto [place, isNew] = m_unitNames.try_emplace(unit.name, m_aligned.ledger.nextUnitId());
        if (isNew) {
            Unit gone = unit;
            gone.id = place->second;
            gone.order = m_aligned.ledger.nextOrder();
            m_aligned.goneUnits.insert(gone.id);
            static_cast<void>(m_aligned.ledger.exchange(gone.id, gone));
        }
        return place->second;
    }

    /// Of several projects with the code the one in the same unit, or none when there is none.
    std::optional<ProjectId> withCode(const Project& project, UnitId unit) const {
        const auto found = m_projectCodes.find(project.code);
        if (project.code.isEmpty() || found == m_projectCodes.end()) {
            return std::nullopt;
        }
        for (const ProjectId id : found->second) {
            if (m_aligned.ledger.project(id)->unit == unit) {
                return id;
            }
        }
        return found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
    }

    ProjectId projectOf(const Project& project) {
        const UnitId unit = alignedId(m_units, project.unit);
        if (const auto same = withCode(project, unit)) {
            return *same;
        }
        const auto [place, isNew] =
            m_projectNames.try_emplace({unit, project.name}, m_aligned.ledger.nextProjectId());
        if (isNew) {
            Project gone = project;
            gone.id = place->second;
            gone.unit = unit;
            gone.order = m_aligned.ledger.nextOrder();
            m_aligned.goneProjects.insert(gone.id);
            static_cast<void>(m_aligned.ledger.exchange(gone.id, gone));
        }
        return place->second;
    }

    AlignedLedger m_aligned;
    std::map<QString, UnitId> m_unitNames;
    std::map<std::pair<UnitId, QString>, ProjectId> m_projectNames;
    std::map<QString, std::vector<ProjectId>> m_projectCodes;
    std::map<UnitId, UnitId> m_units; // last year's → aligned
    std::map<ProjectId, ProjectId> m_projects;
};

} // namespace

AlignedLedger alignedLedger(const Document& document, const Ledger& lastYear, const CodeBook& book) {
    Alignment alignment(document.ledger);
    return document.codeMoves == CodeMoves()
               ? std::move(alignment).align(lastYear)
               : std::move(alignment).align(movedLedger(lastYear, document.codeMoves, book));
}

} // namespace budget
