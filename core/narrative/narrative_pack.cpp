#include "core/narrative/narrative_pack.h"

#include <algorithm>

namespace budget {
namespace {

/// The part of a list's scope that one item of it stands for.
std::optional<Scope> itemScope(const Query& query, GroupBy by, const QString& key) {
    Scope item;
    const std::string digits = key.toStdString();
    if (by == GroupBy::Function) {
        const auto code = FunctionCode::parse(digits);
        item.functions = code && !code->isRoot() ? FunctionSet({*code}) : FunctionSet();
    } else if (by == GroupBy::Economic) {
        const auto code = EconomicCode::parse(digits);
        item.economics = code && !code->isRoot() ? EconomicSet({*code}) : EconomicSet();
    } else {
        const QString project = key.section(u'/', 0, 0);
        const bool named = project.startsWith(u'p');
        item.projects = named ? ProjectScope::One : ProjectScope::None;
        item.project = named ? static_cast<ProjectId>(project.mid(1).toUInt()) : ProjectId::None;
        const auto code = EconomicCode::parse(key.section(u'/', 1).toStdString());
        item.economics = code && !code->isRoot() ? EconomicSet({*code}) : EconomicSet();
    }
    return query.scope.intersected(item);
}

} // namespace

std::optional<std::size_t> NarrativePack::query(const QString& name) const {
    const auto found = std::find_if(queries.begin(), queries.end(),
                                    [&name](const Query& each) { return each.name == name; });
    return found == queries.end() ? std::nullopt : std::optional<std::size_t>(found - queries.begin());
}

const ListDefinition* NarrativePack::list(const QString& name) const {
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [&name](const ListDefinition& each) { return each.name == name; });
    return found == lists.end() ? nullptr : &*found;
}

std::optional<Scope> scopeOf(const NarrativePack& pack, const FigureRef& figure) {
    if (const std::optional<std::size_t> query = pack.query(figure.query)) {
        return pack.queries[*query].scope;
    }
    const ListDefinition* list = pack.list(figure.query);
    if (!list || !list->by) {
        return std::nullopt;
    }
    const Query& query = pack.queries[list->query];
    return figure.key.isEmpty() ? query.scope : itemScope(query, *list->by, figure.key);
}

} // namespace budget
