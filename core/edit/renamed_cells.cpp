#include "core/edit/renamed_cells.h"

#include "core/tables/cell_name.h"

namespace budget {
namespace {

/// The names of units and projects alone.
Ledger namesOf(const Ledger& ledger) {
    Ledger names;
    for (const auto& [id, unit] : ledger.units()) {
        names.exchange(id, std::optional(unit));
    }
    for (const auto& [id, project] : ledger.projects()) {
        names.exchange(id, std::optional(project));
    }
    return names;
}

template <typename Record> bool isRenamed(const Record* before, const std::optional<Record>& after) {
    return before && after && before->name != after->name;
}

bool renames(const Ledger& ledger, const Change& change) {
    if (const auto* unit = std::get_if<UnitChange>(&change)) {
        return isRenamed(ledger.unit(unit->id), unit->unit);
    }
    const auto* project = std::get_if<ProjectChange>(&change);
    return project && isRenamed(ledger.project(project->id), project->project);
}

/// The names after the edit; nothing when it changes none.
std::optional<Ledger> namesAfter(const Ledger& before, const Edit& edit) {
    std::optional<Ledger> after;
    for (const Change& change : edit.changes) {
        if (!renames(before, change)) {
            continue;
        }
        if (!after) {
            after = namesOf(before);
        }
        if (const auto* unit = std::get_if<UnitChange>(&change)) {
            after->exchange(unit->id, unit->unit);
        } else if (const auto* project = std::get_if<ProjectChange>(&change)) {
            after->exchange(project->id, project->project);
        }
    }
    return after;
}

/// Old name → new name of those figures that move to a free place.
std::map<CellName, CellName> movesOf(const std::map<CellName, Money>& figures, const Tables& tables,
                                     const Ledger& before, const Ledger& after) {
    std::map<CellName, CellName> moves;
    for (const auto& [name, figure] : figures) {
        const auto cell = cellOf(tables, before, name);
        if (!cell) {
            continue;
        }
        const CellName moved = cellNameOf(tables, after, *cell);
        if (moved != name && !figures.contains(moved)) {
            moves.emplace(name, moved);
        }
    }
    return moves;
}

} // namespace

Edit withCellsRenamed(const Workspace& workspace, Edit edit) {
    const Document& document = workspace.document();
    const auto after = namesAfter(document.ledger, edit);
    if (!after) {
        return edit;
    }
    const auto& control = document.controlFigures;
    for (const auto& [from, to] : movesOf(control, workspace.tables(), document.ledger, *after)) {
        edit.changes.emplace_back(ControlFigureChange{from, std::nullopt});
        edit.changes.emplace_back(ControlFigureChange{to, control.at(from)});
    }
    if (const auto* last = std::get_if<LastYearFigures>(&document.lastYear)) {
        LastYearFigures moved = *last;
        for (const auto& [from, to] : movesOf(last->figures, workspace.tables(), document.ledger, *after)) {
            moved.figures.erase(from);
            moved.figures.emplace(to, last->figures.at(from));
        }
        if (moved != *last) {
            edit.changes.emplace_back(PartChange(LastYear(std::move(moved))));
        }
    }
    return edit;
}

} // namespace budget
