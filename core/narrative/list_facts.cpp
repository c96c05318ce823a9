#include "core/narrative/list_facts.h"

#include <algorithm>
#include <tuple>

namespace budget {
namespace {

void addTo(QuerySum& sum, const QuerySum& more) {
    sum.amount += more.amount;
    sum.entries += more.entries;
}

template <typename Code>
std::map<Code, QuerySum> sumsByCode(const QuerySums::Groups& groups, Code GroupKey::*code, CodeLevel level) {
    std::map<Code, QuerySum> sums;
    for (const auto& [key, sum] : groups) {
        addTo(sums[(key.*code).upTo(level)], sum);
    }
    return sums;
}

/// Codes that had money last year only, unless a coarser entry of this year may hold theirs.
void addLastYearCodes(std::map<FunctionCode, QuerySum>& sums, const NarrativePack& pack,
                      const NarrativeSource& source, const ListDefinition& list) {
    const auto known = sums;
    for (const FunctionCode code : source.lastYear.functions(pack.queries[list.query], list.level)) {
        const bool held = std::any_of(known.begin(), known.end(),
                                      [code](const auto& each) { return each.first.contains(code); });
        if (!held) {
            sums.try_emplace(code);
        }
    }
}

std::optional<Money> lastYearOf(const NarrativeSource& source, Query query, FunctionCode code,
                                CodeLevel level) {
    Scope within;
    within.functions = FunctionSet({code});
    const std::optional<Scope> scope = query.scope.intersected(within);
    if (!scope || code.level() != level) {
        return std::nullopt;
    }
    query.scope = *scope;
    return source.lastYear.amount(query);
}

/// Money without a code is named after all codes.
template <typename Item> void putUnrefinedLast(std::vector<Item>& items) {
    std::stable_partition(items.begin(), items.end(), [](const Item& item) { return !item.code.isRoot(); });
}

QString keyOf(const GroupKey& key) {
    return key.project != ProjectId::None ? u'p' + QString::number(static_cast<std::uint32_t>(key.project))
                                          : u'u' + QString::number(static_cast<std::uint32_t>(key.unit));
}

QueryFacts projectFacts(const NarrativePack& pack, const ListDefinition& list, const GroupKey& key,
                        const QuerySum& sum, const Project* project) {
    QueryFacts facts{list.name, keyOf(key), {}, {}, sum, {}, {}};
    if (project) {
        facts.label = pack.disclosure.printedName(*project, list.place);
    } else {
        facts.label = key.basic ? pack.words.basic : pack.words.unrefined;
    }
    return facts;
}

} // namespace

QString nameOf(const NarrativePack& pack, const NarrativeSource& source, FunctionCode code) {
    const QString name = source.codes.functions.name(code);
    const QString digits = QString::fromStdString(code.text());
    return code.isRoot() ? pack.words.unrefined : name.isEmpty() ? digits : name;
}

QString nameOf(const NarrativePack& pack, const NarrativeSource& source, EconomicCode code) {
    const QString name = source.codes.economics.name(code);
    const QString digits = QString::fromStdString(code.text());
    return code.isRoot() ? pack.words.unrefined : name.isEmpty() ? digits : name;
}

bool passes(ListFilter filter, const QueryFacts& facts) {
    const bool now = !facts.now.amount.isZero();
    switch (filter) {
    case ListFilter::NonZero:
        return now;
    case ListFilter::Zero:
        return !now;
    case ListFilter::Either:
        return now || !facts.last.value_or(Money()).isZero();
    case ListFilter::Known:
        return facts.last.has_value();
    case ListFilter::Present:
        return facts.now.entries > 0;
    }
    return false;
}

std::vector<FunctionItem> functionItems(const NarrativePack& pack, const NarrativeSource& source,
                                        const ListDefinition& list) {
    auto sums = sumsByCode(source.sums.groups(list.grouping), &GroupKey::function, list.level);
    if (list.filter == ListFilter::Either) {
        addLastYearCodes(sums, pack, source, list);
    }
    std::vector<FunctionItem> items;
    for (const auto& [code, sum] : sums) {
        const QString digits = QString::fromStdString(code.text());
        QueryFacts facts{list.name, digits, nameOf(pack, source, code), list.reasonPrefix + digits, sum,
                         {},        {}};
        facts.last = lastYearOf(source, pack.queries[list.query], code, list.level);
        if (passes(list.filter, facts)) {
            items.push_back({code, facts});
        }
    }
    putUnrefinedLast(items);
    return items;
}

std::vector<EconomicItem> economicItems(const NarrativePack& pack, const NarrativeSource& source,
                                        const ListDefinition& list) {
    std::vector<EconomicItem> items;
    for (const auto& [code, sum] :
         sumsByCode(source.sums.groups(list.grouping), &GroupKey::economic, list.level)) {
        const QString digits = QString::fromStdString(code.text());
        const QueryFacts facts{list.name, digits, nameOf(pack, source, code), {}, sum, {}, {}};
        if (passes(list.filter, facts)) {
            items.push_back({code, facts});
        }
    }
    putUnrefinedLast(items);
    return items;
}

std::vector<ProjectItem> projectItems(const NarrativePack& pack, const NarrativeSource& source,
                                      const ListDefinition& list) {
    const Ledger& ledger = source.document.ledger;
    std::vector<ProjectItem> items;
    for (const auto& [key, sum] : source.sums.groups(list.grouping)) {
        const Project* project = ledger.project(key.project);
        const QueryFacts facts = projectFacts(pack, list, key, sum, project);
        if (passes(list.filter, facts)) {
            items.push_back({project, project ? project->unit : key.unit, key.basic, facts});
        }
    }
    const auto place = [&ledger](const ProjectItem& item) {
        const Unit* unit = ledger.unit(item.unit);
        return std::tuple(unit ? unit->order : 0, !item.basic, item.project ? item.project->order : 0);
    };
    std::stable_sort(items.begin(), items.end(),
                     [&place](const ProjectItem& a, const ProjectItem& b) { return place(a) < place(b); });
    return items;
}

} // namespace budget
