#include "core/edit/edit.h"

#include <algorithm>

namespace budget {
namespace {

/// Applies one change after the other; collects inverses in the same order.
class Applier {
public:
    explicit Applier(Document& document) : m_document(&document) {}

    void operator()(const EntryChange& change) {
        std::optional<Entry> before = m_document->ledger.exchange(change.id, change.entry);
        m_applied.entries.push_back({before, change.entry});
        m_applied.inverse.changes.emplace_back(EntryChange{change.id, std::move(before)});
    }

    void operator()(const UnitChange& change) {
        std::optional<Unit> before = m_document->ledger.exchange(change.id, change.unit);
        m_applied.orderChanged |= before && change.unit && before->order != change.unit->order;
        m_applied.inverse.changes.emplace_back(UnitChange{change.id, std::move(before)});
    }

    void operator()(const ProjectChange& change) {
        std::optional<Project> before = m_document->ledger.exchange(change.id, change.project);
        m_applied.orderChanged |= before && change.project && before->order != change.project->order;
        m_applied.inverse.changes.emplace_back(ProjectChange{change.id, std::move(before)});
    }

    void operator()(const PlacedRowChange& change) {
        auto& rows = m_document->placedRows;
        if (change.placed) {
            rows.push_back(change.row);
            m_applied.placed.push_back(change.row);
        } else {
            const auto found = std::find(rows.rbegin(), rows.rend(), change.row);
            rows.erase(std::prev(found.base()));
            m_applied.unplaced.push_back(change.row);
        }
        m_applied.inverse.changes.emplace_back(PlacedRowChange{change.row, !change.placed});
    }

    void operator()(const ControlFigureChange& change) {
        auto& figures = m_document->controlFigures;
        std::optional<Money> before;
        if (const auto found = figures.find(change.cell); found != figures.end()) {
            before = found->second;
            figures.erase(found);
        }
        if (change.figure) {
            figures.emplace(change.cell, *change.figure);
        }
        m_applied.inverse.changes.emplace_back(ControlFigureChange{change.cell, before});
    }

    void operator()(const EnteredTableChange& change) {
        auto& tables = m_document->enteredTables;
        const bool before = tables.count(change.table) != 0;
        if (change.entered) {
            tables.insert(change.table);
        } else {
            tables.erase(change.table);
        }
        m_applied.inverse.changes.emplace_back(EnteredTableChange{change.table, before});
    }

    void operator()(const PartChange& change) {
        std::visit([this](const auto& part) { exchange(part); }, change);
    }

    AppliedEdit finish() && {
        std::reverse(m_applied.inverse.changes.begin(), m_applied.inverse.changes.end());
        return std::move(m_applied);
    }

private:
    void exchange(const Inputs& inputs) { swapIn(m_document->inputs, inputs); }
    void exchange(const Settings& settings) { swapIn(m_document->settings, settings); }
    void exchange(const LastYear& lastYear) { swapIn(m_document->lastYear, lastYear); }
    void exchange(const CodeMoves& moves) { swapIn(m_document->codeMoves, moves); }
    void exchange(const Review& review) { swapIn(m_document->review, review); }
    void exchange(const Drafts& drafts) { swapIn(m_document->drafts, drafts); }
    void exchange(const CodeBook& codes) {
        swapIn(m_document->codes, codes);
        m_applied.codesChanged = true;
    }

    template <typename Part> void swapIn(Part& place, const Part& part) {
        m_applied.inverse.changes.emplace_back(PartChange(std::exchange(place, part)));
    }

    Document* m_document;
    AppliedEdit m_applied;
};

} // namespace

AppliedEdit applyEdit(Document& document, const Edit& edit) {
    Applier applier(document);
    for (const Change& change : edit.changes) {
        std::visit(applier, change);
    }
    return std::move(applier).finish();
}

} // namespace budget
