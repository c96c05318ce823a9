#include "core/edit/cell_plan.h"

#include "core/edit/chain.h"
#include "core/edit/draft.h"
#include "core/edit/entry_index.h"
#include "core/edit/narrowing.h"
#include "core/edit/reached_totals.h"

#include <algorithm>
#include <array>
#include <limits>

namespace budget {
namespace {

/// An entry that could give money to the cell, and where it would then stand.
struct Candidate {
    EntryId id = EntryId::None;
    Money amount;
    Coordinates at;
};

class CellPlanner {
public:
    CellPlanner(const Document& document, const Tables& tables, const CellRef& cell, const Scope& scope,
                const PlanChoices& choices)
        : m_document(&document), m_tables(&tables), m_table(tables.definition(cell.table).id), m_cell(scope),
          m_isFilled(tables.isItemised(cell.table)), m_choices(&choices),
          m_reached(document, tables, cell.table), m_draft(document.ledger) {}

    /// Looks only at entries near the cell from now on.
    void narrow(const EntryIndex* index) {
        if (index) {
            m_draft.narrowTo(index->near(m_document->ledger, m_cell));
        } else {
            m_draft.narrowTo(m_cell);
        }
    }

    CellPlan raise(Money difference) {
        m_plan.difference = difference;
        m_left = difference;
        if (!settleOnOneNode()) {
            return question(PlanOutcome::Choose, {});
        }
        const bool refined = !m_choices->addInstead && refine();
        if (!m_left.isZero() && !m_choices->addInstead && !m_choices->keepInferred) {
            std::vector<Candidate> doubtful = givers(Release::Inferred);
            for (const Candidate& candidate : m_disturbing) {
                doubtful.push_back(candidate);
            }
            if (!doubtful.empty() && !m_choices->takeBackInferred) {
                return question(PlanOutcome::Contradiction, doubtful);
            }
            takeFrom(doubtful, false);
        }
        return m_left.isZero() ? finish() : addTheRest(refined);
    }

    CellPlan lower(Money difference) {
        m_plan.difference = difference;
        m_left = -difference;
        if (!m_choices->keepInferred) {
            if (const auto doubtful = inferredInside(); !doubtful.empty()) {
                if (!m_choices->takeBackInferred) {
                    return question(PlanOutcome::Contradiction, doubtful);
                }
                takeFrom(doubtful, true);
            }
        }
        return m_left.isZero() ? finish() : takeAway();
    }

private:
    CellPlan question(PlanOutcome outcome, const std::vector<Candidate>& about) {
        m_plan.outcome = outcome;
        for (const Candidate& candidate : about) {
            m_plan.candidates.push_back(candidate.id);
        }
        return m_plan;
    }

    CellPlan finish() {
        m_plan.touched = m_draft.touched();
        m_plan.edit = m_draft.edit();
        if (!m_isFilled && m_document->enteredTables.count(m_table) == 0) {
            m_plan.edit.changes.emplace_back(EnteredTableChange{m_table, true});
        }
        m_plan.outcome = m_draft.fits() ? PlanOutcome::Ready : PlanOutcome::TooLarge;
        return m_plan;
    }

    /// A cell that joins several nodes takes the one the clerk named.
    bool settleOnOneNode() {
        if (m_cell.contains(m_cell.cover())) {
            return true;
        }
        const Coordinates cover = m_cell.cover();
        for (const Dimension dimension : allDimensions) {
            Coordinates inside = m_choices->at.value_or(cover);
            Scope one = m_cell;
            if (dimension == Dimension::Economic && !m_cell.economics.contains(cover.economic)) {
                one.economics = EconomicSet({inside.economic});
            } else if (dimension == Dimension::Function && !m_cell.functions.contains(cover.function)) {
                one.functions = FunctionSet({inside.function});
            } else {
                continue;
            }
            if (!m_cell.containsAll(one)) {
                m_plan.choose = dimension;
                return false;
            }
            m_cell = one;
        }
        return m_cell.contains(m_cell.cover());
    }

    /// Entries outside the cell that could stand inside it when so much is released; those that need no
    /// release left out unless nothing is to be released.
    std::vector<Candidate> givers(Release release) const {
        std::vector<Candidate> found;
        m_draft.forEach([&](const Entry& entry) {
            if (entry.amount <= Money() || m_cell.contains(entry.at)) {
                return;
            }
            if (!m_cell.meets(entry.at) && (entry.at == entry.stated || release == Release::Nothing)) {
                return; // nearly all entries of a large ledger
            }
            const auto less = static_cast<Release>(static_cast<int>(release) - 1);
            const bool needsLess = release != Release::Nothing && brought(entry, m_cell, less).has_value();
            const auto at = needsLess ? std::nullopt : brought(entry, m_cell, release);
            if (at) {
                found.push_back({entry.id, entry.amount, *at});
            }
        });
        return found;
    }

    /// Keeps back those who would bring money into a table whose total has been reached.
    std::vector<Candidate> undisturbing(std::vector<Candidate> candidates) {
        std::erase_if(candidates, [this](const Candidate& candidate) {
            const bool disturbs = m_reached.countOnly(m_draft.entry(candidate.id)->at, candidate.at);
            if (disturbs) {
                m_disturbing.push_back(candidate);
            }
            return disturbs;
        });
        return candidates;
    }

    /// Takes as much of the difference as less specified money can give; best fit by the pack's map first.
    bool refine() {
        const std::vector<Candidate> open = undisturbing(givers(Release::Nothing));
        std::array<std::vector<Candidate>, 3> groups;
        for (const Candidate& candidate : open) {
            const Coordinates before = m_draft.entry(candidate.id)->at;
            const MapFit fit = mapFit(m_tables->pack().inference, before, m_cell.cover());
            groups[static_cast<std::size_t>(fit)].push_back(candidate);
        }
        const std::vector<Candidate> assumed = undisturbing(givers(Release::Assumed));
        Money sum;
        for (const auto& group : {open, assumed}) {
            for (const Candidate& candidate : group) {
                sum += candidate.amount;
            }
        }
        const bool noOther = givers(Release::Inferred).empty();
        m_certain = noOther && (open.size() + assumed.size() == 1 || sum <= m_left);
        const Money before = m_left;
        for (const auto& group : groups) {
            takeFrom(group, false);
        }
        takeFrom(assumed, false);
        return m_left != before;
    }

    /// All of them if their sum fits, else an exact match, else the only one, else the largest until nothing
    /// is left.
    void takeFrom(std::vector<Candidate> candidates, bool outOfCell) {
        while (!m_left.isZero() && !candidates.empty()) {
            Money sum;
            for (const Candidate& candidate : candidates) {
                sum += candidate.amount;
            }
            auto next = candidates.begin();
            if (sum > m_left) {
                next = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate& c) { return c.amount == m_left; });
                if (next == candidates.end()) {
                    next = std::max_element(
                        candidates.begin(), candidates.end(),
                        [](const Candidate& a, const Candidate& b) { return a.amount < b.amount; });
                }
            }
            move(*next, std::min(next->amount, m_left), outOfCell);
            m_left -= std::min(next->amount, m_left);
            candidates.erase(next);
        }
    }

    void move(const Candidate& candidate, Money amount, bool outOfCell) {
        Entry moved = *m_draft.entry(candidate.id);
        const Coordinates said = m_cell.cover();
        for (const Dimension dimension : allDimensions) {
            if (!sameIn(moved.at, candidate.at, dimension)) {
                copyDimension(moved.at, candidate.at, dimension);
                moved.assumed.erase(dimension);
            }
            if (!outOfCell && m_certain && isBelow(said, moved.stated, dimension) &&
                isBelow(moved.at, said, dimension)) {
                copyDimension(moved.stated, said, dimension);
            }
            if (sameIn(moved.at, moved.stated, dimension)) {
                moved.assumed.erase(dimension);
            }
        }
        m_draft.split(candidate.id, amount, moved);
    }

    std::vector<Candidate> inside() const {
        std::vector<Candidate> found;
        m_draft.forEach([&](const Entry& entry) {
            if (m_cell.contains(entry.at)) {
                found.push_back({entry.id, entry.amount, entry.at});
            }
        });
        return found;
    }

    /// Entries that stand in the cell by inference only, and where they would go without it.
    std::vector<Candidate> inferredInside() const {
        std::vector<Candidate> found;
        m_draft.forEach([&](const Entry& entry) {
            const auto outside =
                m_cell.contains(entry.at) && entry.amount > Money() ? takenOut(entry, m_cell) : std::nullopt;
            if (outside) {
                found.push_back({entry.id, entry.amount, *outside});
            }
        });
        return found;
    }

    /// The amount of the only entry changes when it is identified, if only by inference, or says no more than
    /// the cell does.
    bool mayGrow(const Entry& entry) const {
        Entry identified = entry;
        identified.stated = entry.at;
        if (isComplete(identified, m_tables->codeBook(), m_document->ledger)) {
            return true;
        }
        Coordinates cover = m_cell.cover();
        copyDimension(cover, entry.stated, Dimension::Project);
        return std::all_of(std::begin(allDimensions), std::end(allDimensions),
                           [&](Dimension dimension) { return isBelow(cover, entry.stated, dimension); });
    }

    CellPlan addTheRest(bool refined) {
        if (m_choices->entry != EntryId::None) {
            const Entry* entry = m_draft.entry(m_choices->entry);
            if (entry && m_cell.contains(entry->at)) {
                return grow(m_choices->entry);
            }
        }
        const std::vector<Candidate> behind = inside();
        const bool makeNew = m_choices->newEntry || m_choices->addInstead || refined || behind.empty();
        if (!makeNew && behind.size() > 1) {
            return question(PlanOutcome::Several, behind);
        }
        if (!makeNew && mayGrow(*m_draft.entry(behind.front().id))) {
            return grow(behind.front().id);
        }
        Entry entry = newEntry(*m_document, *m_tables, m_cell, m_cell.cover(), *m_choices, m_plan.open);
        entry.amount = m_left;
        if (changesReachedTotal(entry.at)) {
            return question(PlanOutcome::Contradiction, {});
        }
        m_draft.add(entry);
        return finish();
    }

    /// The difference would change a total that was reached in another table, and the clerk has not agreed to
    /// that.
    bool changesReachedTotal(const Coordinates& at) const {
        const bool agreed = m_choices->keepInferred || m_choices->takeBackInferred || m_choices->addInstead;
        return !agreed && m_reached.count(at);
    }

    CellPlan grow(EntryId id) {
        if (changesReachedTotal(m_draft.entry(id)->at)) {
            return question(PlanOutcome::Contradiction, {});
        }
        const std::int64_t amount = m_draft.entry(id)->amount.fen();
        std::int64_t sum = 0;
        if (__builtin_add_overflow(amount, m_left.fen(), &sum)) {
            return question(PlanOutcome::TooLarge, {});
        }
        m_draft.setAmount(id, Money::fromFen(sum));
        return finish();
    }

    /// Clearing a cell takes every entry behind it; less than that comes from the only one, or the one that
    /// was named.
    CellPlan takeAway() {
        const std::vector<Candidate> behind = inside();
        Money sum;
        for (const Candidate& candidate : behind) {
            sum += candidate.amount;
        }
        if (!behind.empty() && sum == m_left) {
            for (const Candidate& candidate : behind) {
                if (changesReachedTotal(candidate.at)) {
                    return question(PlanOutcome::Contradiction, {});
                }
            }
            for (const Candidate& candidate : behind) {
                m_draft.setAmount(candidate.id, Money());
            }
            return finish();
        }
        m_left = -m_left;
        const bool named = m_choices->newEntry || m_choices->entry != EntryId::None;
        return behind.size() == 1 && !named ? grow(behind.front().id) : addTheRest(false);
    }

    const Document* m_document;
    const Tables* m_tables;
    QString m_table;
    Scope m_cell;
    bool m_isFilled; // the table had every entry in its place before this edit: it is corrected, not filled
    const PlanChoices* m_choices;
    ReachedTotals m_reached;
    std::vector<Candidate> m_disturbing; // who could give, but would change a total that was reached
    Draft m_draft;
    CellPlan m_plan;
    Money m_left; // of the difference; a positive amount but for takeAway()
    bool m_certain = false;
};

std::optional<Money> differenceOf(Money target, Money value) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(target.fen(), value.fen(), &difference) ||
        difference == std::numeric_limits<std::int64_t>::min()) {
        return std::nullopt;
    }
    return Money::fromFen(difference);
}

} // namespace

CellPlan planCell(const Document& document, const Tables& tables, const CellRef& cell, Money target,
                  const PlanChoices& choices, const EntryIndex* index) {
    CellPlan plan;
    const std::optional<Scope> scope = tables.scopeOf(cell);
    if (!scope || !tables.isLeaf(cell)) {
        plan.outcome = PlanOutcome::ReadOnly;
        return plan;
    }
    const std::optional<Money> difference = differenceOf(target, tables.value(cell));
    if (!difference) {
        plan.outcome = PlanOutcome::TooLarge;
        return plan;
    }
    if (difference->isZero()) {
        return plan;
    }
    CellPlanner planner(document, tables, cell, *scope, choices);
    planner.narrow(index);
    return *difference > Money() ? planner.raise(*difference) : planner.lower(*difference);
}

} // namespace budget
