#include "core/render/type/line_fill.h"

#include "tests/render/pdf_tools.h"

#include <gtest/gtest.h>

using namespace budget;

namespace {

constexpr double size = 16;

/// The lines of a text in a measure of so many characters, with blanks at their ends removed.
QStringList linesOf(const QString& text, double characters, bool justified) {
    Shaper shaper(test::fonts());
    const ShapedText& shaped = shaper.shape(FontRole::Table, text);
    const LineShape shape{.size = size, .width = characters * size, .justified = justified};
    QStringList result;
    for (const Line& line : fillLines(shaped, LineBreaker().breaksOf(shaped.text), shape)) {
        std::vector<GlyphRun> runs;
        placeLine(shaped, line, shape, {}, artifact, runs);
        QString whole;
        for (const GlyphRun& run : runs) {
            whole += run.text;
        }
        result += whole;
    }
    return result;
}

} // namespace

TEST(LineFillTest, FillsLinesToTheirWidth) {
    EXPECT_EQ(
        linesOf(QStringLiteral("一般公共预算支出情况表"), 4, false),
        QStringList({QStringLiteral("一般公共"), QStringLiteral("预算支出"), QStringLiteral("情况表")}));
}

TEST(LineFillTest, KeepsPunctuationWithTheWordBeforeIt) {
    EXPECT_EQ(linesOf(QStringLiteral("收入预算，支出"), 4, false),
              QStringList({QStringLiteral("收入预"), QStringLiteral("算，支出")}));
}

TEST(LineFillTest, LetsAMarkHangAtTheEndOfAJustifiedLine) {
    EXPECT_EQ(linesOf(QStringLiteral("收入预算，支出预算"), 4.5, true),
              QStringList({QStringLiteral("收入预算，"), QStringLiteral("支出预算")}));
}

TEST(LineFillTest, NeverTearsANumberFromItsUnit) {
    for (const QString& line : linesOf(QStringLiteral("总预算465.24万元，占比92.14%，共2024年"), 5, true)) {
        EXPECT_FALSE(line.endsWith(u'4') || line.startsWith(QStringLiteral("万元")) || line.startsWith(u'%'))
            << line.toStdString();
    }
}

TEST(LineFillTest, BreaksAWordThatIsWiderThanTheLine) {
    const QStringList lines = linesOf(QStringLiteral("12345678901234567890"), 3, false);
    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(lines.join(QString()), QStringLiteral("12345678901234567890"));
}

TEST(LineFillTest, AWordThatDoesNotFitIsNotSavedByTheBlankBehindIt) {
    EXPECT_EQ(linesOf(QStringLiteral("指标一指标 >=6批次 +项目"), 7, false),
              QStringList({QStringLiteral("指标一指标"), QStringLiteral(">=6批次 +项目")}));
}

TEST(LineFillTest, EndsALineAtALineFeed) {
    EXPECT_EQ(linesOf(QStringLiteral("目标一\n目标二"), 10, false),
              QStringList({QStringLiteral("目标一"), QStringLiteral("目标二")}));
}

TEST(LineFillTest, StretchesNoLineSoFarThatASearchFindsBlanks) {
    Shaper shaper(test::fonts());
    const ShapedText& shaped =
        shaper.shape(FontRole::Table, QStringLiteral("收支总预算465.24万元收支总预算465.24万元"));
    const LineShape shape{.size = size, .width = 8 * size, .justified = true};
    for (const Line& line : fillLines(shaped, LineBreaker().breaksOf(shaped.text), shape)) {
        EXPECT_LT(line.gap, 0.1 * size);
        EXPECT_LE(line.width, shape.width + 0.01);
    }
}

TEST(LineFillTest, BalancesLinesWithoutAddingOne) {
    Shaper shaper(test::fonts());
    const ShapedText& shaped = shaper.shape(FontRole::Table, QStringLiteral("外事活动礼宾服务次数"));
    const LineShape shape{.size = size, .width = 9 * size};
    const std::vector<Line> lines = fillBalanced(shaped, LineBreaker().breaksOf(shaped.text), shape);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].end - lines[1].begin, 5);
}
