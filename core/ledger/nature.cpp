#include "core/ledger/nature.h"

#include "core/ledger/node_tree.h"

namespace budget {
namespace {

constexpr std::array<NodeRow<Nature>, natureCount> rows{{
    {Nature::All, "", ""},
    {Nature::All, "basic", "基本支出"},
    {Nature::Basic, "basic.personnel", "基本支出/人员经费"},
    {Nature::Basic, "basic.operating", "基本支出/公用经费"},
    {Nature::All, "project", "项目支出"},
}};

constexpr NodeTree<Nature, NatureSet, natureCount> tree(rows);

} // namespace

Nature parentOf(Nature nature) {
    return tree.row(nature).parent;
}

bool isLeaf(Nature nature) {
    return tree.isLeaf(nature);
}

NatureSet subtreeOf(Nature nature) {
    return tree.subtree(nature);
}

Nature coverOf(NatureSet set) {
    return tree.cover(set);
}

std::string_view idOf(Nature nature) {
    return tree.row(nature).id;
}

std::optional<Nature> natureFromId(std::string_view id) {
    return tree.withId(id);
}

std::string_view ledgerTextOf(Nature nature) {
    return tree.row(nature).ledgerText;
}

std::optional<Nature> natureFromLedgerText(std::string_view text) {
    return tree.withLedgerText(text);
}

} // namespace budget
