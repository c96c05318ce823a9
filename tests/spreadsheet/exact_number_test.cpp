#include "core/spreadsheet/exact_number.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

TEST(ExactNumberTest, KeepsPlainDigits) {
    EXPECT_EQ(exactNumber("2010301"), "2010301");
    EXPECT_EQ(exactNumber("-57.70"), "-57.7");
    EXPECT_EQ(exactNumber("007.5"), "7.5");
    EXPECT_EQ(exactNumber(".5"), "0.5");
    EXPECT_EQ(exactNumber("-0.0"), "0");
}

TEST(ExactNumberTest, ExpandsExponentsExactly) {
    EXPECT_EQ(exactNumber("1.2345E3"), "1234.5");
    EXPECT_EQ(exactNumber("1E-2"), "0.01");
    EXPECT_EQ(exactNumber("6.5010024210000001E+16"), "65010024210000001");
    EXPECT_EQ(exactNumber("12e2"), "1200");
}

TEST(ExactNumberTest, ReadsWhatBinaryArithmeticLeftAsTheShorterDecimal) {
    EXPECT_EQ(exactNumber("57.699999999999996"), "57.7");
    EXPECT_EQ(exactNumber("0.30000000000000004"), "0.3");
    EXPECT_EQ(exactNumber("99999999999999.996"), "100000000000000");
    EXPECT_EQ(exactNumber("1.1999999999999999E-2"), "0.012");
    EXPECT_EQ(exactNumber("123456789012345678.9"), "123456789012345679");
}

TEST(ExactNumberTest, RefusesWhatIsNoNumber) {
    for (const char* text :
         {"", "-", ".", "1.2.3", "1e", "1e999999999", "1e400", "NaN", "0x10", "1,000", "12 "}) {
        EXPECT_EQ(exactNumber(text), std::nullopt) << text;
    }
    EXPECT_EQ(exactNumber(std::string(5000, '9')), std::nullopt);
}

} // namespace
} // namespace budget
