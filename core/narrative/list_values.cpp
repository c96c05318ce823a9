#include "core/narrative/list_values.h"

#include "core/narrative/comparison.h"
#include "core/narrative/list_items.h"

#include <algorithm>

namespace budget {
namespace {

/// Gives each item its share in the whole.
template <typename Item>
void putShares(std::vector<Item>& items, const QueryValues& values, Money whole, ShareRounding rounding) {
    std::vector<Figure> parts;
    parts.reserve(items.size());
    for (const Item& item : items) {
        parts.push_back(values.figure(item.facts.now.amount));
    }
    const std::vector<Percent> shares = sharesOf(parts, values.figure(whole), rounding);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].facts.share = shares[i];
    }
}

template <typename Item> std::vector<QueryFacts> factsOf(const std::vector<Item>& items) {
    std::vector<QueryFacts> facts;
    facts.reserve(items.size());
    for (const Item& item : items) {
        facts.push_back(item.facts);
    }
    return facts;
}

template <typename Item, typename Make>
std::vector<Values> valuesOf(const std::vector<Item>& items, const Make& make) {
    std::vector<Values> values;
    values.reserve(items.size());
    for (const Item& item : items) {
        values.push_back(make(item));
    }
    return values;
}

} // namespace

void ListValues::put(Values& root, const ListDefinition& list) const {
    if (!list.by) {
        putQueries(root, list);
        return;
    }
    QueryFacts blank{list.name, {}, {}, {}, {}, {}, {}};
    if (list.shares) {
        blank.share = Percent();
    }
    switch (*list.by) {
    case GroupBy::Function: {
        auto items = functionItems(m_pack, m_source, list);
        if (list.shares) {
            putShares(items, m_values, m_source.sums.sum(list.query).amount,
                      m_source.document.settings.shares);
        }
        const auto make = [&](const FunctionItem& item) {
            return functionValues(m_pack, m_source, m_writer, list, item);
        };
        finish(root, list, factsOf(items), valuesOf(items, make), [&] { return make({{}, blank}); });
        break;
    }
    case GroupBy::Economic: {
        const auto items = economicItems(m_pack, m_source, list);
        const auto make = [&](const EconomicItem& item) { return queryItem(item.facts); };
        finish(root, list, factsOf(items), valuesOf(items, make), [&] { return queryItem(blank); });
        break;
    }
    case GroupBy::Project: {
        const auto items = projectItems(m_pack, m_source, list);
        const Allocations allocations(m_source, m_pack.queries[list.query]);
        const auto elsewhere = [&items](const ProjectItem& item) { return item.unit != items.front().unit; };
        const bool severalUnits = std::any_of(items.begin(), items.end(), elsewhere);
        const auto make = [&](const ProjectItem& item) {
            Values values = projectValues(m_pack, m_source, m_writer, list, item);
            allocations.put(values, m_pack, m_source, m_writer, item);
            m_writer.flag(values, "severalUnits", severalUnits);
            return values;
        };
        finish(root, list, factsOf(items), valuesOf(items, make), [&] {
            return make({nullptr, UnitId::Department, false, blank});
        });
        break;
    }
    }
}

Values ListValues::queryItem(const QueryFacts& facts) const {
    Values values;
    m_values.put(values, facts);
    return values;
}

void ListValues::putQueries(Values& root, const ListDefinition& list) const {
    const std::vector<QueryFacts> facts = queryFacts(list);
    const auto make = [this](const QueryFacts& each) { return queryItem(each); };
    finish(root, list, facts, valuesOf(facts, make),
           [&] { return queryItem(m_named[list.members.front()]); });
}

std::vector<QueryFacts> ListValues::queryFacts(const ListDefinition& list) const {
    std::vector<QueryFacts> facts;
    for (const std::size_t member : list.members) {
        QueryFacts each = m_named[member];
        if (passes(list.filter, each)) {
            const auto label = list.labels.find(member);
            each.label = label == list.labels.end() ? each.label : label->second;
            facts.push_back(std::move(each));
        }
    }
    return facts;
}

void ListValues::finish(Values& root, const ListDefinition& list, const std::vector<QueryFacts>& facts,
                        std::vector<Values> items, const std::function<Values()>& probeItem) const {
    const std::string path = list.name.toStdString();
    m_writer.list(root, path, std::move(items), probeItem);
    Values& at = valueAt(root, path);
    at["joined"] = Values(joined(facts, m_pack.words.separator));
    at["joinedAnd"] = Values(joined(facts, m_pack.words.conjunction));
    if (list.by == GroupBy::Project) {
        putProjectTotals(at, list, facts);
    }
}

/// How many projects there are and their money: what stands at no project is in neither.
void ListValues::putProjectTotals(Values& target, const ListDefinition& list,
                                  const std::vector<QueryFacts>& facts) const {
    Money total;
    int projects = 0;
    for (const QueryFacts& each : facts) {
        if (each.key.startsWith(u'p')) {
            total += each.now.amount;
            ++projects;
        }
    }
    m_writer.text(target, "projectTotal", m_writer.figureText(m_values.figure(total)),
                  {list.name, {}, Aspect::Amount});
    m_writer.text(target, "projects", QString::number(projects), {list.name, {}, Aspect::Count});
}

std::string ListValues::joined(const std::vector<QueryFacts>& facts, const QString& lastSeparator) const {
    std::string text;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (i > 0) {
            text += (i + 1 == facts.size() ? lastSeparator : m_pack.words.separator).toStdString();
        }
        text += m_writer.marked(facts[i].label, {facts[i].name, facts[i].key, Aspect::Name});
    }
    return text;
}

} // namespace budget
