#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

TEST(Utf8Test, AcceptsWellFormedText) {
    const Utf8Scan scan = scanUtf8("a\xC3\xA9明\xF0\xA0\x80\x80");
    EXPECT_EQ(scan.validBytes, 10u);
    EXPECT_FALSE(scan.isCut);
}

TEST(Utf8Test, TellsACutCharacterFromAWrongOne) {
    for (const char* cut : {"a\xC3", "a\xE6", "a\xE6\x98", "a\xF0\xA0\x80"}) {
        EXPECT_EQ(scanUtf8(cut).validBytes, 1u);
        EXPECT_TRUE(scanUtf8(cut).isCut);
    }
    for (const char* wrong : {"a\xFF", "a\x80", "a\xC0\x80", "a\xE0\x80\x80", "a\xED\xA0\x80",
                              "a\xF4\x90\x80\x80", "a\xC3z", "a\xE6\x98z", "a\xE0\x80"}) {
        EXPECT_EQ(scanUtf8(wrong).validBytes, 1u);
        EXPECT_FALSE(scanUtf8(wrong).isCut);
    }
}

TEST(Utf8Test, CountsLinesAndCharacters) {
    const std::string_view text = "ab\n明账x\n";
    EXPECT_EQ(placeOf(text, 0).line, 1);
    EXPECT_EQ(placeOf(text, 9).line, 2);
    EXPECT_EQ(placeOf(text, 9).column, 3);
    EXPECT_EQ(placeOf(text, text.size()).line, 3);
}

} // namespace
} // namespace budget
