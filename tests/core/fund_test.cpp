#include "core/ledger/fund.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

std::vector<Fund> allFunds() {
    std::vector<Fund> funds;
    for (int i = 0; i < fundCount; ++i) {
        funds.push_back(static_cast<Fund>(i));
    }
    return funds;
}

TEST(FundTest, IsNamedByItsPlaceInTheTree) {
    EXPECT_EQ(idOf(Fund::GeneralOwn), "fiscal.general.own");
    EXPECT_EQ(idOf(Fund::CarryAccount), "carry.other.account");
    EXPECT_EQ(idOf(Fund::All), "");
    EXPECT_EQ(ledgerTextOf(Fund::OtherIncome), "单位资金/其他收入");
    EXPECT_EQ(ledgerTextOf(Fund::General), "一般公共预算");
}

TEST(FundTest, IsFoundByEachOfItsNames) {
    for (const Fund fund : allFunds()) {
        EXPECT_EQ(fundFromId(idOf(fund)), fund);
        EXPECT_EQ(fundFromLedgerText(ledgerTextOf(fund)), fund);
    }
    EXPECT_FALSE(fundFromId("fiscal.own"));
    EXPECT_FALSE(fundFromLedgerText("一般公共预算/一般财政"));
}

TEST(FundTest, EveryIdExtendsThatOfItsParent) {
    for (const Fund fund : allFunds()) {
        const std::string parent(idOf(parentOf(fund)));
        const std::string id(idOf(fund));
        EXPECT_TRUE(parent.empty() || fund == Fund::All || id.starts_with(parent + ".")) << id;
        EXPECT_LE(static_cast<int>(parentOf(fund)), static_cast<int>(fund));
    }
}

TEST(FundTest, SubtreesHoldExactlyWhatStandsBelow) {
    for (const Fund top : allFunds()) {
        for (const Fund fund : allFunds()) {
            Fund up = fund;
            while (up != top && up != Fund::All) {
                up = parentOf(up);
            }
            EXPECT_EQ(subtreeOf(top).contains(fund), up == top) << idOf(top) << " " << idOf(fund);
        }
        EXPECT_EQ(isLeaf(top), std::has_single_bit(subtreeOf(top).bits()));
    }
}

TEST(FundTest, CoverIsTheDeepestNodeAboveASet) {
    for (const Fund fund : allFunds()) {
        EXPECT_EQ(coverOf(subtreeOf(fund)), fund);
    }
    EXPECT_EQ(coverOf(subtreeOf(Fund::GeneralOwn) | subtreeOf(Fund::GeneralTransfer)), Fund::General);
    EXPECT_EQ(coverOf(subtreeOf(Fund::General) | subtreeOf(Fund::Capital)), Fund::Fiscal);
    EXPECT_EQ(coverOf(subtreeOf(Fund::General) | subtreeOf(Fund::CarryFiscal)), Fund::All);
    EXPECT_EQ(coverOf({}), Fund::All);
}

} // namespace
} // namespace budget
