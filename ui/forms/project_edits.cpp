#include "ui/forms/project_edits.h"

#include <algorithm>

namespace budget {
namespace {

bool isOf(const Entry& entry, ProjectId project) {
    return project != ProjectId::None && (entry.at.project == project || entry.stated.project == project);
}

} // namespace

std::vector<const Entry*> entriesOf(const Ledger& ledger, ProjectId project) {
    std::vector<const Entry*> entries;
    for (const Entry& entry : ledger.entries()) {
        if (isOf(entry, project)) {
            entries.push_back(&entry);
        }
    }
    std::ranges::sort(entries, {}, [](const Entry* entry) { return entry->order; });
    return entries;
}

Money totalOf(const Ledger& ledger, ProjectId project) {
    Money total;
    for (const Entry& entry : ledger.entries()) {
        total += isOf(entry, project) ? entry.amount : Money();
    }
    return total;
}

Edit newProject(const Document& document, const QString& name, ProjectId& id) {
    Project project;
    project.id = id = document.ledger.nextProjectId();
    project.order = document.ledger.nextOrder();
    project.name = name;
    if (const auto units = document.ledger.unitsInOrder(); !units.empty()) {
        project.unit = units.front();
    }
    return {{ProjectChange{id, project}}};
}

Edit removeProject(const Document& document, ProjectId id) {
    Edit edit;
    for (const Entry* entry : entriesOf(document.ledger, id)) {
        edit.changes.emplace_back(EntryChange{entry->id, std::nullopt});
    }
    for (const PlacedRow& row : document.placedRows) {
        if (row.at.project == id) {
            edit.changes.emplace_back(PlacedRowChange{row, false});
        }
    }
    edit.changes.emplace_back(ProjectChange{id, std::nullopt});
    return edit;
}

Edit swapProjects(const Document& document, ProjectId a, ProjectId b) {
    Project first = *document.ledger.project(a);
    Project second = *document.ledger.project(b);
    std::swap(first.order, second.order);
    return {{ProjectChange{a, first}, ProjectChange{b, second}}};
}

Edit changeProject(const Document& document, const Project& changed) {
    Edit edit;
    edit.changes.emplace_back(ProjectChange{changed.id, changed});
    if (document.ledger.project(changed.id)->unit == changed.unit) {
        return edit;
    }
    for (const Entry* entry : entriesOf(document.ledger, changed.id)) {
        Entry moved = *entry;
        moved.at.unit = moved.stated.unit = changed.unit;
        edit.changes.emplace_back(EntryChange{moved.id, moved});
    }
    for (const PlacedRow& row : document.placedRows) {
        if (row.at.project == changed.id) {
            PlacedRow moved = row;
            moved.at.unit = changed.unit;
            edit.changes.emplace_back(PlacedRowChange{row, false});
            edit.changes.emplace_back(PlacedRowChange{moved, true});
        }
    }
    return edit;
}

} // namespace budget
