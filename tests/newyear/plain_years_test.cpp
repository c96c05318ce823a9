#include "core/newyear/plain_years.h"

#include <gtest/gtest.h>

#include <ostream>

namespace budget {
namespace {

struct YearCase {
    const char* name;
    const char* text;
    std::vector<int> years;
    const char* advanced; ///< every year one later

    friend std::ostream& operator<<(std::ostream& out, const YearCase& each) { return out << each.name; }
};

class PlainYearsTest : public testing::TestWithParam<YearCase> {};

TEST_P(PlainYearsTest, AreFoundAndAdvanced) {
    QString text = QString::fromUtf8(GetParam().text);
    std::vector<int> years;
    for (const PlainYear& year : plainYears(text)) {
        years.push_back(year.year);
        text = withYear(text, year, year.year + 1);
    }
    EXPECT_EQ(years, GetParam().years);
    EXPECT_EQ(text, QString::fromUtf8(GetParam().advanced));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, PlainYearsTest,
    testing::Values(YearCase{"Plain", "2023年调离一人", {2023}, "2024年调离一人"},
                    YearCase{"Two", "2023年和 2024 年度", {2023, 2024}, "2024年和 2025 年度"},
                    YearCase{"Range", "2021—2025年规划", {2021, 2025}, "2022—2026年规划"},
                    YearCase{"FullWidth", "２０２３年", {2023}, "２０２４年"},
                    YearCase{"Chinese", "二〇二三年、二零一九年", {2023, 2019}, "二〇二四年、二〇二〇年"},
                    YearCase{"NumberOfADocument", "乌财〔2023〕5号", {}, "乌财〔2023〕5号"},
                    YearCase{"Amount", "2023万元、2,023年、1.2023年", {}, "2023万元、2,023年、1.2023年"},
                    YearCase{"LongerNumber", "12023年 20230年", {}, "12023年 20230年"},
                    YearCase{"TooEarly", "1949年", {}, "1949年"},
                    YearCase{"Token", "{上年}年", {}, "{上年}年"}, YearCase{"End", "2023", {}, "2023"}),
    [](const auto& tested) { return tested.param.name; });

} // namespace
} // namespace budget
