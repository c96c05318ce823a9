#include "core/edit/chain.h"

#include "core/edit/narrowing.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

class Chain {
public:
    Chain(const Document& document, const Tables& tables, const Scope& cell, const PlanChoices& choices)
        : m_document(&document), m_tables(&tables), m_cell(&cell), m_choices(&choices) {}

    Entry fill(const Coordinates& stated) {
        m_entry.at = stated;
        m_entry.stated = stated;
        fillAnswer();
        fillNature();
        fillFunction();
        fillFromLastYear();
        fillLastAnswer();
        fillFund();
        fillUnit();
        return m_entry;
    }

private:
    /// Takes one dimension of `from`, if that says more than is known and stays inside the cell.
    void take(Dimension dimension, const Coordinates& from, bool assumed) {
        Coordinates at = m_entry.at;
        copyDimension(at, from, dimension);
        const bool deeper = !(at == m_entry.at) && isBelow(at, m_entry.at, dimension);
        if (!deeper || !m_cell->contains(at)) {
            return;
        }
        m_entry.at = at;
        if (assumed) {
            m_entry.assumed.insert(dimension);
        } else {
            copyDimension(m_entry.stated, from, dimension);
        }
    }

    /// What the clerk has just said is no inference.
    void fillAnswer() {
        if (m_choices->at) {
            for (const Dimension dimension : allDimensions) {
                take(dimension, *m_choices->at, false);
            }
        }
    }

    void fillNature() {
        const auto& natures = m_tables->pack().inference.natures;
        const auto found = natures.find(m_entry.at.economic.upTo(CodeLevel::Class));
        if (found != natures.end() && m_entry.at.nature == Nature::Basic) {
            Coordinates from = m_entry.at;
            from.nature = found->second;
            take(Dimension::Nature, from, true);
        }
    }

    void fillFunction() {
        const auto& functions = m_tables->pack().inference.functions;
        const auto found = functions.find(m_entry.at.economic);
        if (found != functions.end() && subtreeOf(Nature::Basic).contains(m_entry.at.nature)) {
            Coordinates from = m_entry.at;
            from.function = found->second;
            take(Dimension::Function, from, true);
        }
    }

    /// Where every entry of last year's same item agrees on a coordinate, it is taken.
    void fillFromLastYear() {
        const auto* lastYear = std::get_if<LastYearLedger>(&m_document->lastYear);
        if (!lastYear) {
            return;
        }
        Scope same = *m_cell;
        same.unit.reset();
        same.projects = ProjectScope::Any;
        std::set<FunctionCode> functions;
        std::set<Fund> funds;
        for (const Entry& entry : lastYear->ledger.entries()) {
            if (same.contains(entry.at) && isBelow(entry.at, m_entry.at, Dimension::Function)) {
                functions.insert(entry.at.function);
                funds.insert(entry.at.fund);
            }
        }
        Coordinates from = m_entry.at;
        if (functions.size() == 1 && m_tables->codeBook().functions.contains(*functions.begin())) {
            from.function = *functions.begin();
            take(Dimension::Function, from, true);
        }
        if (funds.size() == 1 && m_entry.at.fund != Fund::All) {
            from.fund = *funds.begin();
            take(Dimension::Fund, from, true);
        }
    }

    void fillLastAnswer() {
        if (m_choices->lastAnswer) {
            for (const Dimension dimension : {Dimension::Unit, Dimension::Function, Dimension::Fund}) {
                take(dimension, *m_choices->lastAnswer, true);
            }
        }
    }

    void fillFund() {
        Coordinates from = m_entry.at;
        switch (m_entry.at.fund) {
        case Fund::General:
            from.fund = Fund::GeneralOwn;
            break;
        case Fund::GovernmentFund:
            from.fund = Fund::GovernmentFundOwn;
            break;
        case Fund::Capital:
            from.fund = Fund::CapitalOwn;
            break;
        default:
            return;
        }
        take(Dimension::Fund, from, true);
    }

    /// The only unit is certain; the first of several is assumed.
    void fillUnit() {
        const std::vector<UnitId> units = m_document->ledger.unitsInOrder();
        if (!units.empty()) {
            Coordinates from = m_entry.at;
            from.unit = units.front();
            take(Dimension::Unit, from, units.size() > 1);
        }
    }

    const Document* m_document;
    const Tables* m_tables;
    const Scope* m_cell;
    const PlanChoices* m_choices;
    Entry m_entry;
};

} // namespace

Entry newEntry(const Document& document, const Tables& tables, const Scope& cell, const Coordinates& stated,
               const PlanChoices& choices, DimensionSet& open) {
    Entry entry = Chain(document, tables, cell, choices).fill(stated);
    const Coordinates root;
    for (const Dimension dimension : allDimensions) {
        if (sameIn(entry.at, root, dimension)) {
            open.insert(dimension);
        }
    }
    return entry;
}

MapFit mapFit(const InferenceMap& map, const Coordinates& at, const Coordinates& cell) {
    // Whichever of the two says the economic code and the function; the map relates them for basic expenditure.
    const EconomicCode economic = cell.economic.isRoot() ? at.economic : cell.economic;
    const FunctionCode function = cell.function.isRoot() ? at.function : cell.function;
    if (economic.isRoot() || function.isRoot()) {
        return MapFit::Neutral;
    }
    const auto found = map.functions.find(economic);
    if (found != map.functions.end()) {
        return function.contains(found->second) ? MapFit::Mapped : MapFit::Elsewhere;
    }
    const bool reserved = std::any_of(map.functions.begin(), map.functions.end(),
                                      [&](const auto& pair) { return pair.second == function; });
    return reserved ? MapFit::Elsewhere : MapFit::Neutral;
}

bool isComplete(const Entry& entry, const CodeBook& book, const Ledger& ledger) {
    const Coordinates& at = entry.at;
    const bool spent = at.nature == Nature::Project ? at.project != ProjectId::None
                                                    : !at.economic.isRoot() && book.economics.isLeaf(at.economic);
    return entry.inferred().isEmpty() && spent && isLeaf(at.nature) && isLeaf(at.fund) &&
           !at.function.isRoot() && book.functions.isLeaf(at.function) &&
           (at.unit != UnitId::Department || ledger.units().empty());
}

} // namespace budget
