// Edit: a change of a document as a value. Applying it exchanges records and returns the edit that takes it
// back.
#pragma once

#include "core/document/document.h"
#include "core/tables/tables.h"

#include <optional>
#include <variant>
#include <vector>

namespace budget {

/// Puts, replaces or (nothing) removes a record; its inverse is the record that stood there.
struct EntryChange {
    EntryId id = EntryId::None;
    std::optional<Entry> entry;

    friend bool operator==(const EntryChange&, const EntryChange&) = default;
};
struct UnitChange {
    UnitId id = UnitId::Department;
    std::optional<Unit> unit;

    friend bool operator==(const UnitChange&, const UnitChange&) = default;
};
struct ProjectChange {
    ProjectId id = ProjectId::None;
    std::optional<Project> project;

    friend bool operator==(const ProjectChange&, const ProjectChange&) = default;
};
/// A row the clerk places in a table, or takes away again.
struct PlacedRowChange {
    PlacedRow row;
    bool placed = true;

    friend bool operator==(const PlacedRowChange&, const PlacedRowChange&) = default;
};
struct ControlFigureChange {
    CellName cell;
    std::optional<Money> figure;

    friend bool operator==(const ControlFigureChange&, const ControlFigureChange&) = default;
};
/// A table is being filled by typing, or is to be watched no longer.
struct EnteredTableChange {
    QString table;
    bool entered = true;

    friend bool operator==(const EnteredTableChange&, const EnteredTableChange&) = default;
};
/// A part of the document that is exchanged whole.
using PartChange = std::variant<Inputs, Settings, CodeBook, LastYear, CodeMoves, Review, Drafts>;

using Change = std::variant<EntryChange, UnitChange, ProjectChange, PlacedRowChange, ControlFigureChange,
                            EnteredTableChange, PartChange>;

struct Edit {
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// What an edit did, for those who follow the document.
struct AppliedEdit {
    Edit inverse;
    std::vector<EntryStep> entries;
    std::vector<PlacedRow> placed;
    std::vector<PlacedRow> unplaced;
    bool orderChanged = false; ///< units or projects changed places
    bool codesChanged = false;
};

/// Exchanges the records. The edit must be one that fits the document (planned for it, or an inverse in
/// turn).
AppliedEdit applyEdit(Document& document, const Edit& edit);

} // namespace budget
