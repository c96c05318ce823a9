#include "core/exchange/clipboard_block.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

QString str(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TextRows rows(std::initializer_list<std::initializer_list<const char*>> texts) {
    TextRows result;
    for (const auto& row : texts) {
        auto& cells = result.emplace_back();
        for (const char* text : row) {
            cells.push_back(str(text));
        }
    }
    return result;
}

TEST(ClipboardTextTest, ReadsRowsWithAnyLineEnd) {
    EXPECT_EQ(readClipboardText(u"a\tb\r\nc\td\r\n"), rows({{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(readClipboardText(u"a\tb\nc\td"), rows({{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(readClipboardText(u"a\rb\r"), rows({{"a"}, {"b"}}));
    EXPECT_EQ(readClipboardText(u""), rows({}));
    EXPECT_EQ(readClipboardText(u"\r\n"), rows({{""}}));
    EXPECT_EQ(readClipboardText(u"a\r\n\r\nb\r\n"), rows({{"a"}, {""}, {"b"}}));
}

TEST(ClipboardTextTest, FillsShortRowsUp) {
    EXPECT_EQ(readClipboardText(u"a\nb\tc\t\n"), rows({{"a", "", ""}, {"b", "c", ""}}));
}

TEST(ClipboardTextTest, ReadsQuotedCells) {
    EXPECT_EQ(readClipboardText(u"\"a\tb\"\t\"line 1\nline 2\"\r\n"), rows({{"a\tb", "line 1\nline 2"}}));
    EXPECT_EQ(readClipboardText(u"\"one\r\ntwo\"\tx"), rows({{"one\ntwo", "x"}}));
    EXPECT_EQ(readClipboardText(u"\"say \"\"so\"\"\nnow\"\tx\n"), rows({{"say \"so\"\nnow", "x"}}));
}

TEST(ClipboardTextTest, KeepsAQuoteThatQuotesNothing) {
    EXPECT_EQ(readClipboardText(u"\"a\" b\tc\n"), rows({{"\"a\" b", "c"}}));
    EXPECT_EQ(readClipboardText(u"\"open\tc\nd\te"), rows({{"\"open", "c"}, {"d", "e"}}));
    EXPECT_EQ(readClipboardText(u"5\"\tc"), rows({{"5\"", "c"}}));
}

TEST(ClipboardTextTest, ReadsWhatItWrites) {
    const CopiedRows copied{{{str("a\tb"), false}, {str("\"x\""), false}},
                            {{str("1\n2"), false}, {str("1,234.50"), true}}};
    EXPECT_EQ(readClipboardText(clipboardText(copied)), rows({{"a\tb", "\"x\""}, {"1\n2", "1,234.50"}}));
    EXPECT_EQ(clipboardText({{{str("03"), false}, {str("1.50"), true}}}).toStdString(), "03\t1.50\r\n");
}

TEST(ClipboardHtmlTest, GivesFiguresAsNumbersAndCodesAsText) {
    const QByteArray html = clipboardHtml({{{str("03"), false},
                                            {str("行政 <运行>\n二"), false},
                                            {str("1,234.50"), true},
                                            {str(""), true},
                                            {str("-5"), true},
                                            {str("—"), true}}});
    EXPECT_TRUE(html.contains("<td x:str sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>03</td>"));
    EXPECT_TRUE(html.contains("行政 &lt;运行&gt;<br style='mso-data-placement:same-cell'>二</td>"));
    EXPECT_TRUE(html.contains("x:num=\"1234.50\" sdval=\"1234.50\" sdnum=\"1033;0;0.00\" "
                              "style='mso-number-format:\"0\\.00\"'>1,234.50</td><td></td>"));
    EXPECT_TRUE(html.contains("x:num=\"-5\" sdval=\"-5\" sdnum=\"1033;0;0\""));
    EXPECT_TRUE(html.contains("'>—</td>"));
}

} // namespace
} // namespace budget
