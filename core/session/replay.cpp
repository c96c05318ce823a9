#include "core/session/replay.h"

#include <algorithm>

namespace budget {
namespace {

/// Orders beyond this would leave no room for the next ones.
constexpr std::int64_t largestOrder = std::int64_t{1} << 62;

/// Whether a change can be applied without breaking what the document promises.
struct Fit {
    const Document& document;

    bool operator()(const EntryChange& change) const {
        const Entry* before = document.ledger.entry(change.id);
        return isRecord(change.id, change.entry) &&
               (!change.entry ||
                document.ledger.fits(change.entry->amount, before ? before->amount : Money()));
    }
    bool operator()(const UnitChange& change) const { return isRecord(change.id, change.unit); }
    bool operator()(const ProjectChange& change) const { return isRecord(change.id, change.project); }
    bool operator()(const PlacedRowChange& change) const {
        const auto& rows = document.placedRows;
        return change.placed || std::find(rows.begin(), rows.end(), change.row) != rows.end();
    }
    bool operator()(const ControlFigureChange&) const { return true; }
    bool operator()(const EnteredTableChange&) const { return true; }
    bool operator()(const PartChange&) const { return true; }

private:
    template <typename Id, typename Record> static bool isRecord(Id id, const std::optional<Record>& record) {
        return id != Id{} && (!record || (record->id == id && record->order > -largestOrder &&
                                          record->order < largestOrder));
    }
};

} // namespace

Replay replay(Document& document, const Edit& edit) {
    std::vector<Edit> inverses;
    for (const Change& change : edit.changes) {
        if (!std::visit(Fit{document}, change)) {
            std::for_each(inverses.rbegin(), inverses.rend(),
                          [&document](const Edit& inverse) { applyEdit(document, inverse); });
            return Replay::DoesNotFit;
        }
        inverses.push_back(applyEdit(document, Edit{{change}}).inverse);
    }
    return Replay::Applied;
}

} // namespace budget
