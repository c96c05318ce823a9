#include "core/narrative/list_items.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

using NameCounts = std::map<QString, int>;

/// How often each name stands among the codes of a list that have money.
NameCounts nameCounts(const NarrativePack& pack, const NarrativeSource& source, const ListDefinition& list) {
    NameCounts counts;
    for (const auto& [key, sum] : source.sums.groups(list.grouping)) {
        counts[nameOf(pack, source, key.function)] += sum.amount.isZero() ? 0 : 1;
    }
    return counts;
}

/// 行政运行, or 行政运行（政府办公厅（室）及相关机构事务） where another code of the list has that name too.
QString distinctName(const NarrativePack& pack, const NarrativeSource& source, FunctionCode code,
                     const NameCounts& counts) {
    const QString name = nameOf(pack, source, code);
    if (code.level() != CodeLevel::Item || counts.at(name) < 2) {
        return name;
    }
    const QString parent = nameOf(pack, source, code.upTo(CodeLevel::Section));
    return pack.words.nameWithParent.arg(name, parent);
}

/// The names of the codes below one, each marked, joined by the pack's separator. Money that only the code
/// itself holds has no name.
std::string childNames(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
                       const ListDefinition& list, FunctionCode parent) {
    const NameCounts counts = nameCounts(pack, source, list);
    std::set<QString> seen;
    std::string names;
    for (const auto& [key, sum] : source.sums.groups(list.grouping)) {
        if (!parent.contains(key.function) || key.function == parent || sum.amount.isZero()) {
            continue;
        }
        const QString name = distinctName(pack, source, key.function, counts);
        if (seen.insert(name).second) {
            const QString digits = QString::fromStdString(key.function.text());
            names += names.empty() ? std::string() : pack.words.separator.toStdString();
            names += writer.marked(name, {list.name, digits, Aspect::Name});
        }
    }
    return names;
}

void putUse(Values& target, const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
            const ListDefinition& list, const FunctionItem& item) {
    const auto& uses = source.document.inputs.uses;
    const QString digits = QString::fromStdString(item.code.text());
    const auto typed = uses.find(digits);
    const QString use = typed == uses.end() ? QString() : writer.typed().clause(typed->second);
    writer.text(target, "use", use, {QStringLiteral("uses/") + digits, {}, Aspect::Input});
    writer.flag(target, "hasUse", !use.isEmpty());
    const std::string children = childNames(pack, source, writer, list, item.code);
    target["children"] = Values(children);
    writer.flag(target, "hasChildren", !children.empty());
}

} // namespace

Values functionValues(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
                      const ListDefinition& list, const FunctionItem& item) {
    Values values;
    QueryValues(pack, source, writer).put(values, item.facts);
    const auto putLevel = [&](const char* name, const char* has, CodeLevel level) {
        const QString text = nameOf(pack, source, item.code.upTo(level));
        writer.text(values, name, text, {list.name, item.facts.key, Aspect::Name});
        writer.flag(values, has, item.code.level() >= level);
    };
    putLevel("className", "hasClass", CodeLevel::Class);
    putLevel("sectionName", "hasSection", CodeLevel::Section);
    putLevel("itemName", "hasItem", CodeLevel::Item);
    if (list.children) {
        putUse(values, pack, source, writer, list, item);
    }
    return values;
}

Allocations::Allocations(const NarrativeSource& source, const Query& query) {
    for (const Entry* entry : source.document.ledger.inOrder()) {
        if (entry->amount.isZero() || !query.scope.contains(entry->at)) {
            continue;
        }
        Parts& parts = m_parts[entry->at.project];
        const auto same = [entry](const auto& part) { return part.first == entry->at.economic; };
        const auto found = std::find_if(parts.begin(), parts.end(), same);
        if (found == parts.end()) {
            parts.emplace_back(entry->at.economic, entry->amount);
        } else {
            found->second += entry->amount;
        }
    }
}

void Allocations::put(Values& target, const NarrativePack& pack, const NarrativeSource& source,
                      ValueWriter& writer, const ProjectItem& item) const {
    std::vector<Values> items;
    const auto make = [&](EconomicCode code, Money amount) {
        Values part;
        const QString key = item.facts.key + u'/' + QString::fromStdString(code.text());
        writer.text(part, "name", nameOf(pack, source, code), {item.facts.name, key, Aspect::Name});
        writer.text(part, "short", writer.shortText(Figure::of(amount, writer.format())),
                    {item.facts.name, key, Aspect::Amount});
        return part;
    };
    const auto found = m_parts.find(item.project ? item.project->id : ProjectId::None);
    if (found != m_parts.end()) {
        for (const auto& [code, amount] : found->second) {
            items.push_back(make(code, amount));
        }
    }
    writer.list(target, "allocation", std::move(items), [&make] { return make(EconomicCode(), Money()); });
}

Values projectValues(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
                     const ListDefinition& list, const ProjectItem& item) {
    Values values;
    QueryValues(pack, source, writer).put(values, item.facts);
    const Project none;
    const Project& project = item.project ? *item.project : none;
    const bool masked = pack.disclosure.masks(project.disclosure, list.place);
    const Unit* unit = source.document.ledger.unit(item.unit);
    const QString path = QStringLiteral("projects/") + item.facts.key;
    const QString basis = masked ? QString() : writer.typed().printed(project.basis);
    const QString period = writer.typed().printed(project.period);

    writer.text(values, "unit", unit ? unit->name : source.document.department,
                {list.name, item.facts.key, Aspect::Name});
    writer.text(values, "basis", basis.isEmpty() ? pack.words.placeholder : basis,
                {path + QStringLiteral("/basis"), {}, Aspect::Input});
    writer.text(values, "period", period, {path + QStringLiteral("/period"), {}, Aspect::Input});
    writer.flag(values, "hasPeriod", !period.isEmpty());
    writer.flag(values, "named", item.project != nullptr);
    writer.flag(values, "masked", masked);
    writer.flag(values, "partial", project.disclosure == Disclosure::Partial);
    writer.flag(values, "withheld", project.disclosure == Disclosure::Withheld);
    return values;
}

} // namespace budget
