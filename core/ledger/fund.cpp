#include "core/ledger/fund.h"

#include "core/ledger/node_tree.h"

namespace budget {
namespace {

constexpr std::array<NodeRow<Fund>, fundCount> rows{{
    {Fund::All, "", ""},
    {Fund::All, "fiscal", "财政拨款（补助）"},
    {Fund::Fiscal, "fiscal.general", "一般公共预算"},
    {Fund::General, "fiscal.general.own", "一般公共预算/一般财力"},
    {Fund::General, "fiscal.general.transfer", "一般公共预算/上级一般公共预算安排转移支付"},
    {Fund::Fiscal, "fiscal.fund", "政府性基金预算"},
    {Fund::GovernmentFund, "fiscal.fund.own", "政府性基金预算/政府性基金收入"},
    {Fund::GovernmentFund, "fiscal.fund.transfer", "政府性基金预算/上级政府性基金安排转移支付"},
    {Fund::Fiscal, "fiscal.capital", "国有资本经营预算"},
    {Fund::Capital, "fiscal.capital.own", "国有资本经营预算/国有资本经营收入"},
    {Fund::Capital, "fiscal.capital.transfer", "国有资本经营预算/上级国有资本经营预算安排转移支付"},
    {Fund::All, "account", "财政专户核拨"},
    {Fund::All, "unit", "单位资金"},
    {Fund::Unit, "unit.business", "单位资金/事业收入"},
    {Fund::Unit, "unit.superior", "单位资金/上级补助收入"},
    {Fund::Unit, "unit.affiliate", "单位资金/附属单位上缴收入"},
    {Fund::Unit, "unit.operating", "单位资金/事业单位经营收入"},
    {Fund::Unit, "unit.other", "单位资金/其他收入"},
    {Fund::All, "carry", "上年结转结余"},
    {Fund::Carry, "carry.fiscal", "财政拨款结转"},
    {Fund::CarryFiscal, "carry.fiscal.general", "财政拨款结转/一般公共预算拨款"},
    {Fund::CarryFiscal, "carry.fiscal.fund", "财政拨款结转/基金预算拨款"},
    {Fund::CarryFiscal, "carry.fiscal.capital", "财政拨款结转/国有资本经营预算拨款"},
    {Fund::Carry, "carry.other", "非财政拨款结转结余"},
    {Fund::CarryOther, "carry.other.account", "非财政拨款结转结余/财政专户核拨"},
    {Fund::CarryOther, "carry.other.unit", "非财政拨款结转结余/单位资金"},
}};

constexpr NodeTree<Fund, FundSet, fundCount> tree(rows);

} // namespace

Fund parentOf(Fund fund) {
    return tree.row(fund).parent;
}

bool isLeaf(Fund fund) {
    return tree.isLeaf(fund);
}

FundSet subtreeOf(Fund fund) {
    return tree.subtree(fund);
}

Fund coverOf(FundSet set) {
    return tree.cover(set);
}

std::string_view idOf(Fund fund) {
    return tree.row(fund).id;
}

std::optional<Fund> fundFromId(std::string_view id) {
    return tree.withId(id);
}

std::string_view ledgerTextOf(Fund fund) {
    return tree.row(fund).ledgerText;
}

std::optional<Fund> fundFromLedgerText(std::string_view text) {
    return tree.withLedgerText(text);
}

} // namespace budget
