#include "core/base/money.h"

#include <gtest/gtest.h>

#include <limits>

namespace budget {
namespace {

constexpr FigureFormat wanyuan{MoneyUnit::TenThousand, 2};

TEST(MoneyTest, ReadsAmountsOfBothUnitsIntoWholeFen) {
    EXPECT_EQ(parseAmount("101.31", MoneyUnit::TenThousand).money, Money::fromFen(101'310'000));
    EXPECT_EQ(parseAmount("-3.5", MoneyUnit::Yuan).money, Money::fromFen(-350));
    EXPECT_EQ(parseAmount(".5", MoneyUnit::Yuan).money, Money::fromFen(50));
    EXPECT_EQ(parseAmount("7.", MoneyUnit::Yuan).money, Money::fromFen(700));
    EXPECT_EQ(parseAmount("1.2300000000", MoneyUnit::Yuan).money, Money::fromFen(123));
}

TEST(MoneyTest, SaysWhyATextIsNoAmount) {
    for (const char* text : {"", "-", ".", "1,5", "1.2.3", "1e5", " 1", "0x1", "１"}) {
        EXPECT_EQ(parseAmount(text, MoneyUnit::Yuan).error, AmountError::NotANumber) << text;
    }
    EXPECT_EQ(parseAmount("1.005", MoneyUnit::Yuan).error, AmountError::TooManyDecimals);
    EXPECT_EQ(parseAmount("1.0000001", MoneyUnit::TenThousand).error, AmountError::TooManyDecimals);
    EXPECT_EQ(parseAmount("92233720368547758.08", MoneyUnit::Yuan).error, AmountError::Overflow);
    EXPECT_EQ(parseAmount("99999999999999999999999", MoneyUnit::Yuan).error, AmountError::Overflow);
}

TEST(MoneyTest, HoldsTheLargestAmountThatFits) {
    const ParsedAmount largest = parseAmount("92233720368547758.07", MoneyUnit::Yuan);
    ASSERT_FALSE(largest.error);
    EXPECT_EQ(largest.money.fen(), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(exactAmount(largest.money, MoneyUnit::Yuan), "92233720368547758.07");
}

TEST(MoneyTest, PrintsTheExactAmountWithTheDecimalsItNeeds) {
    EXPECT_EQ(exactAmount(Money::fromFen(101'310'000), MoneyUnit::TenThousand), "101.31");
    EXPECT_EQ(exactAmount(Money::fromFen(101'310'001), MoneyUnit::TenThousand), "101.310001");
    EXPECT_EQ(exactAmount(Money::fromFen(10'000'000), MoneyUnit::TenThousand, 0), "10");
    EXPECT_EQ(exactAmount(Money::fromFen(-5), MoneyUnit::Yuan), "-0.05");
}

TEST(FigureTest, RoundsHalfUpAwayFromZero) {
    EXPECT_EQ(Figure::of(Money::fromFen(5'000), wanyuan).text(2), "0.01");
    EXPECT_EQ(Figure::of(Money::fromFen(4'999), wanyuan).text(2), "0.00");
    EXPECT_EQ(Figure::of(Money::fromFen(-5'000), wanyuan).text(2), "-0.01");
    EXPECT_EQ(Figure::of(Money::fromFen(4'652'400'00), wanyuan).text(2), "465.24");
}

TEST(PercentTest, IsReckonedFromFiguresAndRoundedHalfUp) {
    EXPECT_EQ(Percent::ratio(Figure::fromUnits(2057), Figure::fromUnits(44927))->text(), "4.58");
    EXPECT_EQ(Percent::ratio(Figure::fromUnits(1), Figure::fromUnits(20000))->text(), "0.01");
    EXPECT_EQ(Percent::ratio(Figure::fromUnits(516), Figure::fromUnits(412))->text(), "125.24");
    EXPECT_FALSE(Percent::ratio(Figure::fromUnits(1), Figure::fromUnits(0)));
}

} // namespace
} // namespace budget
