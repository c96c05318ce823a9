#include "core/narrative/narrative_values.h"

#include "core/narrative/comparison.h"
#include "core/narrative/input_values.h"
#include "core/narrative/list_facts.h"
#include "core/narrative/list_values.h"
#include "core/narrative/query_values.h"

namespace budget {
namespace {

std::vector<QueryFacts> namedFacts(const NarrativePack& pack, const NarrativeSource& source) {
    std::vector<QueryFacts> named;
    named.reserve(pack.queries.size());
    for (std::size_t i = 0; i < pack.queries.size(); ++i) {
        const Query& query = pack.queries[i];
        named.push_back({query.name,
                         {},
                         query.label,
                         query.reason,
                         source.sums.sum(i),
                         source.lastYear.amount(query),
                         {}});
    }
    return named;
}

/// What the parts of a group leave of its whole; last year's rest is known when all of them are.
QueryFacts restOf(const NarrativePack& pack, const ShareGroup& group, const std::vector<QueryFacts>& named) {
    QueryFacts rest = named[group.whole];
    rest.name = group.rest;
    rest.reason = group.rest;
    rest.label = pack.words.unrefined;
    for (const std::size_t part : group.parts) {
        const QueryFacts& facts = named[part];
        rest.now.amount -= facts.now.amount;
        rest.now.entries -= facts.now.entries;
        rest.last = rest.last && facts.last ? std::optional(*rest.last - *facts.last) : std::nullopt;
    }
    return rest;
}

/// Shares of a group's parts, and its rest as one more part.
void putGroup(Values& root, const QueryValues& values, const NarrativePack& pack, const ShareGroup& group,
              ShareRounding rounding, std::vector<QueryFacts>& named) {
    std::vector<Figure> parts;
    parts.reserve(group.parts.size() + 1);
    for (const std::size_t part : group.parts) {
        parts.push_back(values.figure(named[part].now.amount));
    }
    QueryFacts rest = restOf(pack, group, named);
    if (!group.rest.isEmpty()) {
        parts.push_back(values.figure(rest.now.amount));
    }
    const Figure whole = values.figure(named[group.whole].now.amount);
    const std::vector<Percent> shares = sharesOf(parts, whole, rounding);
    for (std::size_t i = 0; i < group.parts.size(); ++i) {
        named[group.parts[i]].share = shares[i];
    }
    if (!group.rest.isEmpty()) {
        rest.share = shares.back();
        values.put(valueAt(root, group.rest.toStdString()), rest);
    }
}

} // namespace

TemplateValues narrativeValues(const NarrativePack& pack, const NarrativeSource& source, Marks& marks,
                               bool probe) {
    TemplateValues values;
    ValueWriter writer(marks, source.figures, freeTextOf(pack, source.document), probe);
    putInputs(values.root, pack, source, writer);
    const QueryValues queryValues(pack, source, writer);
    std::vector<QueryFacts> named = namedFacts(pack, source);
    for (const ShareGroup& group : pack.shareGroups) {
        putGroup(values.root, queryValues, pack, group, source.document.settings.shares, named);
    }
    for (const QueryFacts& facts : named) {
        queryValues.put(valueAt(values.root, facts.name.toStdString()), facts);
    }
    const ListValues lists(pack, source, writer, named);
    for (const ListDefinition& list : pack.lists) {
        lists.put(values.root, list);
    }
    return values;
}

std::vector<QueryFacts> comparedFacts(const NarrativePack& pack, const NarrativeSource& source) {
    const std::vector<QueryFacts> named = namedFacts(pack, source);
    std::vector<QueryFacts> facts = named;
    for (const ShareGroup& group : pack.shareGroups) {
        if (!group.rest.isEmpty()) {
            facts.push_back(restOf(pack, group, named));
        }
    }
    for (const ListDefinition& list : pack.lists) {
        if (list.by != GroupBy::Function) {
            continue;
        }
        for (FunctionItem& item : functionItems(pack, source, list)) {
            facts.push_back(std::move(item.facts));
        }
    }
    return facts;
}

TemplateValues probeValues(const NarrativePack& pack) {
    const Document document;
    const CodeBook codes;
    const QuerySums sums(pack.queries, pack.groupings, document.ledger);
    const UnknownLastYear lastYear;
    Marks marks;
    return narrativeValues(pack, {document, codes, sums, lastYear, {}}, marks, true);
}

} // namespace budget
