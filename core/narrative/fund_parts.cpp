#include "core/narrative/fund_parts.h"

#include <algorithm>

namespace budget {
namespace {

/// The query behind a figure, narrowed to an item of a list.
std::optional<Query> queryOf(const NarrativePack& pack, const FigureRef& figure) {
    const std::optional<Scope> scope = scopeOf(pack, figure);
    const ListDefinition* list = pack.list(figure.query);
    const std::optional<std::size_t> index = list ? std::optional(list->query) : pack.query(figure.query);
    if (!scope || !index) {
        return std::nullopt;
    }
    Query query = pack.queries[*index];
    query.scope = *scope;
    return query;
}

Money sumOf(const Ledger& ledger, const UnitKinds& kinds, const Query& query) {
    Money sum;
    for (const Entry& entry : ledger.entries()) {
        if (query.scope.contains(entry.at) && kinds.inside(query.unitKinds, entry.at.unit)) {
            sum += entry.amount;
        }
    }
    return sum;
}

} // namespace

std::vector<FundPart> changeByFund(const NarrativePack& pack, const NarrativeSource& source,
                                   const FigureRef& figure) {
    const std::optional<Query> whole = queryOf(pack, figure);
    const std::optional<Money> last = whole ? source.lastYear.amount(*whole) : std::nullopt;
    if (!last) {
        return {};
    }
    const UnitKinds kinds(source.document.ledger);
    Money restNow = sumOf(source.document.ledger, kinds, *whole);
    Money restLast = *last;
    std::vector<FundPart> parts;
    const Fund cover = coverOf(whole->scope.funds);
    for (int i = 1; i < fundCount; ++i) {
        const auto fund = static_cast<Fund>(i);
        Query part = *whole;
        part.scope.funds = whole->scope.funds & subtreeOf(fund);
        if (parentOf(fund) != cover || part.scope.funds.isEmpty()) {
            continue;
        }
        const std::optional<Money> partLast = source.lastYear.amount(part);
        if (!partLast) {
            return {};
        }
        const Money partNow = sumOf(source.document.ledger, kinds, part);
        restNow -= partNow;
        restLast -= *partLast;
        const Comparison change(Figure::of(partNow, source.figures), Figure::of(*partLast, source.figures));
        if (change.changes()) {
            parts.push_back({fund, change});
        }
    }
    const bool addUp = restNow.isZero() && restLast.isZero();
    return addUp && parts.size() > 1 ? parts : std::vector<FundPart>();
}

} // namespace budget
