#include "core/narrative/comparison.h"

#include "core/narrative/numerals.h"

#include <gtest/gtest.h>

#include <ostream>

namespace budget {
namespace {

struct Shares {
    const char* name;
    std::vector<std::int64_t> parts;
    std::int64_t whole;
    ShareRounding rounding;
    std::vector<std::int64_t> expected;
};

std::ostream& operator<<(std::ostream& out, const Shares& shares) {
    return out << shares.name;
}

class SharesTest : public testing::TestWithParam<Shares> {};

TEST_P(SharesTest, AddUpAsSet) {
    std::vector<Figure> parts;
    for (const std::int64_t part : GetParam().parts) {
        parts.push_back(Figure::fromUnits(part));
    }
    std::vector<std::int64_t> shares;
    for (const Percent share : sharesOf(parts, Figure::fromUnits(GetParam().whole), GetParam().rounding)) {
        shares.push_back(share.hundredths());
    }
    EXPECT_EQ(shares, GetParam().expected);
}

using enum ShareRounding;
INSTANTIATE_TEST_SUITE_P(
    Groups, SharesTest,
    testing::Values(
        Shares{"Reference", {42870, 3120, 534}, 46524, ResidualToLargest, {9214, 671, 115}},
        Shares{"ReferenceByRemainder", {42870, 3120, 534}, 46524, LargestRemainder, {9214, 671, 115}},
        Shares{"ReferenceAsRounded", {42870, 3120, 534}, 46524, None, {9215, 671, 115}},
        Shares{"ThirdsToLargest", {1, 1, 1}, 3, ResidualToLargest, {3334, 3333, 3333}},
        Shares{"ThirdsByRemainder", {1, 1, 1}, 3, LargestRemainder, {3334, 3333, 3333}},
        Shares{"PartOnly", {10}, 40, ResidualToLargest, {2500}},
        Shares{"OfNothing", {0, 0}, 0, ResidualToLargest, {0, 0}}));

TEST(ComparisonTest, ReckonsFromPrintedFigures) {
    const Comparison change(Figure::fromUnits(42870), Figure::fromUnits(44927));
    EXPECT_TRUE(change.falls());
    EXPECT_EQ(change.difference(), Figure::fromUnits(2057));
    EXPECT_EQ(change.rate().text(), "4.58");
}

TEST(ComparisonTest, KeepsTheSignOutOfNegativeFigures) {
    const Comparison change(Figure::fromUnits(-300), Figure::fromUnits(-200));
    EXPECT_TRUE(change.falls());
    EXPECT_EQ(change.rate().text(), "50.00");
}

TEST(ChineseNumeralTest, CountsToNinetyNine) {
    EXPECT_EQ(chineseNumeral(1).toStdString(), "一");
    EXPECT_EQ(chineseNumeral(10).toStdString(), "十");
    EXPECT_EQ(chineseNumeral(12).toStdString(), "十二");
    EXPECT_EQ(chineseNumeral(20).toStdString(), "二十");
    EXPECT_EQ(chineseNumeral(99).toStdString(), "九十九");
    EXPECT_EQ(chineseNumeral(100).toStdString(), "100");
}

} // namespace
} // namespace budget
