#include "core/exchange/indicator_block.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

const std::vector<IndicatorColumn> columns{
    {QStringLiteral("一级指标"), &Indicator::level1, true, 1},
    {QStringLiteral("二级指标"), &Indicator::level2, true, 1},
    {QStringLiteral("三级指标"), &Indicator::level3, false, 1},
    {QStringLiteral("指标值"), &Indicator::value, false, 1},
    {QStringLiteral("分值权重"), &Indicator::weight, false, 1},
};

TEST(IndicatorBlock, FillsMergedLevelsFromAbove) {
    const auto read =
        readIndicatorBlock(u"产出指标\t数量指标\ta\t1\t5\r\n\t\tb\t2\t5\r\n\t质量指标\tc\t3\t5\r\n"
                           "效益指标\t\td\t4\t5\r\n",
                           columns);
    ASSERT_EQ(read.size(), 4U);
    EXPECT_EQ(read[1].level1, QStringLiteral("产出指标"));
    EXPECT_EQ(read[1].level2, QStringLiteral("数量指标"));
    EXPECT_EQ(read[2].level1, QStringLiteral("产出指标"));
    EXPECT_EQ(read[2].level2, QStringLiteral("质量指标"));
    EXPECT_EQ(read[3].level2, QString());
}

TEST(IndicatorBlock, GoesOnFromTheRowAbove) {
    Indicator above;
    above.level1 = QStringLiteral("产出指标");
    above.level2 = QStringLiteral("数量指标");
    const auto read = readIndicatorBlock(u"\t\ta\t1\t5", columns, above);
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].level2, above.level2);
}

TEST(IndicatorBlock, FollowsARowOfTitles) {
    const auto read = readIndicatorBlock(u"三级指标\t一级 指标\t备注\t指标值\na\tx\tnote\t>=1\n", columns);
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].level3, QStringLiteral("a"));
    EXPECT_EQ(read[0].level1, QStringLiteral("x"));
    EXPECT_EQ(read[0].value, QStringLiteral("≥1"));
}

TEST(IndicatorBlock, KeepsQuotedTabsLinesAndQuotes) {
    const auto cells = readCopiedCells(u"\"a\tb\nc\"\"d\"\te\n\n");
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_EQ(cells[0], (std::vector<QString>{QStringLiteral("a\tb\nc\"d"), QStringLiteral("e")}));
    EXPECT_TRUE(readIndicatorBlock(u"\n\t\t\n", columns).empty());
}

TEST(IndicatorBlock, ReadsWhatItWrites) {
    Indicator indicator;
    indicator.level1 = QStringLiteral("x");
    indicator.level2 = QStringLiteral("y");
    indicator.level3 = QStringLiteral("a\t\"b\"\nc");
    indicator.value = QStringLiteral("≥1");
    EXPECT_EQ(readIndicatorBlock(indicatorBlock({indicator}, columns), columns), std::vector{indicator});
}

TEST(IndicatorBlock, NormalisesComparisons) {
    const std::pair<const char16_t*, const char16_t*> cases[] = {
        {u">=6次", u"≥6次"},        {u"》=6次", u"≥6次"},      {u"﹥=6次", u"≥6次"},
        {u"＞＝６次", u"≥6次"},     {u"大于等于6次", u"≥6次"}, {u"不少于6次", u"≥6次"},
        {u" <= 5%", u"≤5%"},        {u"《=5%", u"≤5%"},        {u"小于或等于5%", u"≤5%"},
        {u"＝0次", u"=0次"},        {u"等于0次", u"=0次"},     {u"＞5", u">5"},
        {u"有效推进", u"有效推进"}, {u"≥3次", u"≥3次"},        {u"", u""},
    };
    for (const auto& [typed, normal] : cases) {
        EXPECT_EQ(normalisedTarget(QString::fromUtf16(typed)), QString::fromUtf16(normal))
            << QString::fromUtf16(typed).toStdString();
    }
}

WeightSum sumOf(std::initializer_list<const char16_t*> weights) {
    std::vector<Indicator> indicators;
    for (const char16_t* weight : weights) {
        Indicator indicator;
        indicator.weight = QString::fromUtf16(weight);
        indicators.push_back(indicator);
    }
    return weightSum(indicators);
}

TEST(WeightSum, IsExactInDecimals) {
    EXPECT_EQ(sumOf({u"33.3", u"33.3", u"33.4"}).text, QStringLiteral("100"));
    const WeightSum sum = sumOf({u"40", u"12.55", u"10%", u"5分", u""});
    EXPECT_EQ(sum.text, QStringLiteral("67.55"));
    EXPECT_EQ(sum.unread, 0);
}

TEST(WeightSum, CountsWhatIsNoNumber) {
    EXPECT_EQ(sumOf({u"many", u"100"}).unread, 1);
    EXPECT_EQ(sumOf({u"many", u"100"}).text, QStringLiteral("100"));
}

} // namespace
} // namespace budget
