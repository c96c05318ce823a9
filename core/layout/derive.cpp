#include "core/layout/table_definition.h"

#include <algorithm>

namespace budget {
namespace {

/// Index of the narrowest of `scopes` that holds `scopes[at]` and is wider than it; −1 = none.
int containerOf(const std::vector<Scope>& scopes, std::size_t at) {
    int container = -1;
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        const bool wider = i != at && scopes[i].containsAll(scopes[at]) && !(scopes[i] == scopes[at]);
        if (wider && (container < 0 || scopes[static_cast<std::size_t>(container)].containsAll(scopes[i]))) {
            container = static_cast<int>(i);
        }
    }
    return container;
}

/// The first pair of scopes that share something although neither holds the other.
std::pair<int, int> overlap(const std::vector<Scope>& scopes) {
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        for (std::size_t j = i + 1; j < scopes.size(); ++j) {
            const bool nested = (scopes[i].containsAll(scopes[j]) || scopes[j].containsAll(scopes[i])) &&
                                !(scopes[i] == scopes[j]);
            if (!nested && scopes[i].intersected(scopes[j])) {
                return {static_cast<int>(i), static_cast<int>(j)};
            }
        }
    }
    return {-1, -1};
}

bool holdsColumn(const HeaderNode& node, int column) {
    return node.column == column || std::any_of(node.children.begin(), node.children.end(),
                                                [=](const HeaderNode& c) { return holdsColumn(c, column); });
}

/// Puts a column at the end of the innermost group that heads all of `others`.
void appendToGroup(std::vector<HeaderNode>& nodes, const std::vector<int>& others, HeaderNode added,
                   std::vector<QString>& titles) {
    for (HeaderNode& node : nodes) {
        const bool headsAll = node.isGroup() && std::all_of(others.begin(), others.end(), [&](int column) {
                                  return holdsColumn(node, column);
                              });
        if (headsAll) {
            titles.push_back(node.title);
            appendToGroup(node.children, others, std::move(added), titles);
            return;
        }
    }
    titles.push_back(added.title);
    nodes.push_back(std::move(added));
}

void addRestColumns(PanelDefinition& panel, const QString& restTitle) {
    const std::size_t declared = panel.columns.size();
    for (std::size_t i = 0; i < declared; ++i) {
        std::vector<int> parts;
        for (std::size_t j = 0; j < declared; ++j) {
            if (panel.columns[j].isValue() && panel.columns[j].container == static_cast<int>(i)) {
                parts.push_back(static_cast<int>(j));
            }
        }
        if (parts.empty()) {
            continue;
        }
        panel.columns[i].isTotal = true;
        ColumnDefinition rest;
        rest.id = panel.columns[i].id + QStringLiteral(".rest");
        rest.where = panel.columns[i].where;
        rest.container = static_cast<int>(i);
        rest.restOf = static_cast<int>(i);
        const HeaderNode node{restTitle, {}, static_cast<int>(panel.columns.size())};
        appendToGroup(panel.header, parts, node, rest.titles);
        panel.columns.push_back(std::move(rest));
    }
}

} // namespace

std::vector<QString> derive(PanelDefinition& panel, const Scope& table, const QString& restTitle) {
    std::vector<Scope> scopes;
    std::vector<std::size_t> values;
    for (std::size_t i = 0; i < panel.columns.size(); ++i) {
        if (panel.columns[i].isValue()) {
            scopes.push_back(table.intersected(panel.columns[i].where).value_or(panel.columns[i].where));
            values.push_back(i);
        }
    }
    if (const auto [a, b] = overlap(scopes); a >= 0) {
        return {panel.columns[values[static_cast<std::size_t>(a)]].id,
                panel.columns[values[static_cast<std::size_t>(b)]].id};
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int container = containerOf(scopes, i);
        panel.columns[values[i]].container =
            container < 0 ? -1 : static_cast<int>(values[static_cast<std::size_t>(container)]);
    }
    std::vector<Scope> rows;
    for (const FixedRow& row : panel.rows.fixed) {
        rows.push_back(table.intersected(row.where).value_or(row.where));
    }
    if (const auto [a, b] = overlap(rows); a >= 0) {
        return {panel.rows.fixed[static_cast<std::size_t>(a)].id,
                panel.rows.fixed[static_cast<std::size_t>(b)].id};
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        panel.rows.fixed[i].container = containerOf(rows, i);
    }
    addRestColumns(panel, restTitle);
    return {};
}

} // namespace budget
