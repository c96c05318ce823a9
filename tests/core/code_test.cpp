#include "core/classification/code.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

FunctionCode function(std::string_view digits) {
    return FunctionCode::parse(digits).value();
}

TEST(CodeTest, IsReadFromThreeFiveOrSevenDigits) {
    for (const char* digits : {"", "201", "20103", "2010301"}) {
        EXPECT_EQ(function(digits).text(), digits);
    }
    for (const char* bad : {"2", "20", "2010", "201030", "20103011", "20a", "２０１", "001", "20100",
                            "2010300", " 201", "2010001"}) {
        EXPECT_FALSE(FunctionCode::parse(bad)) << bad;
    }
    EXPECT_FALSE(EconomicCode::parse("3010101"));
    EXPECT_EQ(EconomicCode::parse("30101")->text(), "30101");
}

TEST(CodeTest, KnowsItsTree) {
    const FunctionCode item = function("2010301");
    EXPECT_EQ(item.level(), CodeLevel::Item);
    EXPECT_EQ(item.parent(), function("20103"));
    EXPECT_EQ(item.upTo(CodeLevel::Class), function("201"));
    EXPECT_EQ(function("201").upTo(CodeLevel::Item), function("201"));
    EXPECT_EQ(function("201").parent(), FunctionCode());
    EXPECT_TRUE(function("201").contains(item));
    EXPECT_TRUE(FunctionCode().contains(item));
    EXPECT_FALSE(function("20101").contains(item));
    EXPECT_FALSE(item.contains(function("20103")));
}

TEST(CodeTest, GivesTheDigitsOfOneLevel) {
    const FunctionCode item = function("2010301");
    EXPECT_EQ(item.part(CodeLevel::Class), "201");
    EXPECT_EQ(item.part(CodeLevel::Section), "03");
    EXPECT_EQ(item.part(CodeLevel::Item), "01");
    EXPECT_EQ(function("201").part(CodeLevel::Section), "");
}

TEST(CodeTest, ComparesInTreeOrder) {
    EXPECT_LT(FunctionCode(), function("201"));
    EXPECT_LT(function("201"), function("20101"));
    EXPECT_LT(function("20101"), function("2010101"));
    EXPECT_LT(function("2010199"), function("20102"));
}

} // namespace
} // namespace budget
