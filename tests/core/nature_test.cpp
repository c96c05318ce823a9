#include "core/ledger/nature.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

TEST(NatureTest, IsFoundByEachOfItsNames) {
    for (int i = 0; i < natureCount; ++i) {
        const auto nature = static_cast<Nature>(i);
        EXPECT_EQ(natureFromId(idOf(nature)), nature);
        EXPECT_EQ(natureFromLedgerText(ledgerTextOf(nature)), nature);
        EXPECT_EQ(coverOf(subtreeOf(nature)), nature);
    }
    EXPECT_EQ(idOf(Nature::Personnel), "basic.personnel");
    EXPECT_EQ(ledgerTextOf(Nature::Operating), "基本支出/公用经费");
    EXPECT_FALSE(natureFromLedgerText("人员经费"));
}

TEST(NatureTest, BasicExpenditureHoldsPersonnelAndOperating) {
    EXPECT_EQ(parentOf(Nature::Personnel), Nature::Basic);
    EXPECT_EQ(coverOf(subtreeOf(Nature::Personnel) | subtreeOf(Nature::Operating)), Nature::Basic);
    EXPECT_EQ(coverOf(subtreeOf(Nature::Personnel) | subtreeOf(Nature::Project)), Nature::All);
    EXPECT_FALSE(subtreeOf(Nature::Basic).contains(Nature::Project));
    EXPECT_FALSE(isLeaf(Nature::Basic));
    EXPECT_TRUE(isLeaf(Nature::Project));
}

} // namespace
} // namespace budget
