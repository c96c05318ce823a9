// Bad input gets an exit code and a message that names file, place and what stood there; nothing is written.
#include "tests/cli/cli_run.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

struct BadLedger {
    const char* name;
    QByteArray bytes;
    const char* place; ///< what the message must name
    const char* found;
};

std::ostream& operator<<(std::ostream& stream, const BadLedger& ledger) {
    return stream << ledger.name;
}

const QByteArray head =
    "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,公开属性,金额（元）\n";
const QByteArray good = "单位甲,2010301,一般公共预算/一般财力,基本支出/人员经费,30101,,公开,100.00\n";

QByteArray rowWith(const QByteArray& code, const QByteArray& fund, const QByteArray& amount) {
    return "单位甲," + code + ',' + fund + ",基本支出/人员经费,30101,,公开," + amount + '\n';
}

const QByteArray own = "一般公共预算/一般财力";

class BadLedgerTest : public testing::TestWithParam<BadLedger> {};

TEST_P(BadLedgerTest, IsRefusedByFileLineAndText) {
    const TestFolder folder;
    const QString csv = folder.write(QStringLiteral("bad.csv"), GetParam().bytes);
    const QString output = folder.write(QStringLiteral("old.mingzhang"), "old");
    const CliResult result = runCli({QStringLiteral("import"), csv, QStringLiteral("-o"), output});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(result.errors.contains(QString::fromUtf8(GetParam().place))) << result.errors.toStdString();
    EXPECT_TRUE(result.errors.contains(QString::fromUtf8(GetParam().found))) << result.errors.toStdString();
    QFile file(output);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
}

INSTANTIATE_TEST_SUITE_P(
    All, BadLedgerTest,
    testing::Values(
        BadLedger{"UnknownCode", head + good + rowWith("2999999", own, "1"), "bad.csv:3", "2999999"},
        BadLedger{"MisspeltFund", head + good + rowWith("2010301", "一般公共预算/一般才力", "1"), "bad.csv:3",
                  "一般才力"},
        BadLedger{"MisspeltNature", head + QByteArray(good).replace("人员经费", "人员"), "支出性质",
                  "基本支出/公用经费"},
        BadLedger{"ThreeDecimalsOfYuan", head + rowWith("2010301", own, "1.005"), "bad.csv:2", "1.005"},
        BadLedger{"MissingColumn", "预算单位,功能科目编码\n单位甲,2010301\n", "bad.csv", "缺少"},
        BadLedger{"RowCutShort", head + good + "单位甲,2010301,一般公", "bad.csv:3", "截断"},
        BadLedger{"AmountCut", (head + good + rowWith("2010301", own, "12345.67")).chopped(4), "bad.csv:3",
                  "12345"},
        BadLedger{"CharacterCut", (head + good + rowWith("2010301", own, "1")).chopped(2) + "\xE4\xB8",
                  "bad.csv:3", "截断"},
        BadLedger{"AmountBeyond64Bits", head + rowWith("2010301", own, "92233720368547758.08"), "bad.csv:2",
                  "92233720368547758.08"},
        BadLedger{"SumBeyond64Bits",
                  head + rowWith("2010301", own, "92233720368547758.07") + rowWith("2010301", own, "0.01"),
                  "bad.csv:3", "0.01"},
        BadLedger{"NoAmount", head + rowWith("2010301", own, "壹佰"), "bad.csv:2", "壹佰"},
        BadLedger{"TooManyColumns", head + good + rowWith("2010301", own, "1,2"), "bad.csv:3", "列数"},
        BadLedger{"SemicolonsForCommas", QByteArray(head + good).replace(",", ";"), "bad.csv:1", "逗号"},
        BadLedger{"Utf16", "\xFF\xFE\x84\x98", "bad.csv", "UTF-16"},
        BadLedger{"TotalRow", head + good + "合计,,,,,,,100.00\n", "bad.csv:3", "合计行"},
        BadLedger{"HeaderAlone", head, "bad.csv:1", "没有数据行"},
        BadLedger{"Empty", "", "bad.csv", "空文件"}),
    [](const testing::TestParamInfo<BadLedger>& bad) { return std::string(bad.param.name); });

struct BadDocument {
    const char* name;
    QByteArray from;
    QByteArray to;
    const char* place;
};

std::ostream& operator<<(std::ostream& stream, const BadDocument& document) {
    return stream << document.name;
}

class BadDocumentTest : public testing::TestWithParam<BadDocument> {};

TEST_P(BadDocumentTest, IsRefusedByPlace) {
    const TestFolder folder;
    QFile example(QStringLiteral(MINGZHANG_EXAMPLE));
    ASSERT_TRUE(example.open(QIODevice::ReadOnly));
    QByteArray bytes = example.readAll();
    const auto at = bytes.indexOf(GetParam().from);
    ASSERT_GE(at, 0);
    bytes.replace(at, GetParam().from.size(), GetParam().to);
    const QString document = folder.write(QStringLiteral("bad.mingzhang"), bytes);
    const CliResult result = runCli(
        {QStringLiteral("export"), document, QStringLiteral("-o"), folder.path(QStringLiteral("a.pdf"))});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(result.errors.contains(QStringLiteral("bad.mingzhang"))) << result.errors.toStdString();
    EXPECT_TRUE(result.errors.contains(QString::fromUtf8(GetParam().place))) << result.errors.toStdString();
    EXPECT_FALSE(folder.has(QStringLiteral("a.pdf")));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadDocumentTest,
    testing::Values(
        BadDocument{"MissingField", "\"year\": 2024,", "", "/year"},
        BadDocument{"WrongType", "\"year\": 2024", "\"year\": \"2024\"", "/year"},
        BadDocument{"DuplicateKey", "\"year\": 2024,", "\"year\": 2024, \"year\": 2024,", "/year"},
        BadDocument{"UnknownKey", "\"year\": 2024,", "\"year\": 2024, \"yaer\": 1,", "yaer"},
        BadDocument{"FutureVersion", "\"version\": 1", "\"version\": 999", "999"},
        BadDocument{"DeepNesting", "\"year\": 2024,",
                    "\"year\": 2024, \"deep\": " + QByteArray(10'000, '[') + QByteArray(10'000, ']') + ",",
                    "deep"}),
    [](const testing::TestParamInfo<BadDocument>& bad) { return std::string(bad.param.name); });

TEST(CliRefusalTest, TakesFullWidthDigits) {
    const TestFolder folder;
    const QString csv =
        folder.write(QStringLiteral("l.csv"), head + rowWith("2010301", own, "１２，３４５．６７"));
    const CliResult result = runCli(
        {QStringLiteral("import"), csv, QStringLiteral("-o"), folder.path(QStringLiteral("a.mingzhang"))});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_TRUE(result.output.contains(QStringLiteral("1.234567")) ||
                result.output.contains(QStringLiteral("12345.67")) ||
                result.output.contains(QStringLiteral("1.23")))
        << result.output.toStdString();
}

TEST(CliRefusalTest, SaysThatUnitsWereTakenForAdministrativeOnes) {
    const TestFolder folder;
    const QString output = folder.path(QStringLiteral("a.mingzhang"));
    const QString plain = folder.write(QStringLiteral("plain.csv"), head + good);
    const CliResult silent = runCli({QStringLiteral("import"), plain, QStringLiteral("-o"), output});
    EXPECT_TRUE(silent.output.contains(QStringLiteral("1 个单位都按行政单位")))
        << silent.output.toStdString();
    const QString stated =
        folder.write(QStringLiteral("stated.csv"), QByteArray(head + good)
                                                       .replace("预算单位,", "预算单位,单位类型,")
                                                       .replace("单位甲,", "单位甲,事业单位,"));
    const CliResult result = runCli({QStringLiteral("import"), stated, QStringLiteral("-o"), output});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_FALSE(result.output.contains(QStringLiteral("单位类型"))) << result.output.toStdString();
}

TEST(CliRefusalTest, SpeaksEnglishWhereTheEnvironmentDoes) {
    const TestFolder folder;
    const QString csv = folder.write(QStringLiteral("l.csv"), head + rowWith("2999999", own, "1"));
    const QStringList arguments{QStringLiteral("import"), csv, QStringLiteral("-o"),
                                folder.path(QStringLiteral("a"))};
    EXPECT_TRUE(
        runCli(arguments, "en_US.UTF-8").errors.contains(QStringLiteral("is a code that no list has")));
    EXPECT_TRUE(runCli(arguments, "C").errors.contains(QStringLiteral("科目表")));
}

TEST(CliRefusalTest, CallsMisuseByItsOwnCode) {
    EXPECT_EQ(runCli({}).exitCode, 64);
    EXPECT_EQ(runCli({QStringLiteral("frobnicate")}).exitCode, 64);
    EXPECT_EQ(runCli({QStringLiteral("import"), QStringLiteral("a.csv")}).exitCode, 64);
    EXPECT_EQ(runCli({QStringLiteral("text"), QStringLiteral("a"), QStringLiteral("--nonsense")}).exitCode,
              64);
    EXPECT_EQ(runCli({QStringLiteral("--help")}).exitCode, 0);
}

TEST(CliRefusalTest, SaysWhenTheOutputCannotBeWritten) {
    const CliResult result = runCli({QStringLiteral("export"), QStringLiteral(MINGZHANG_EXAMPLE),
                                     QStringLiteral("-o"), QStringLiteral("/nonexistent-folder/a.pdf")});
    EXPECT_EQ(result.exitCode, 3);
    EXPECT_TRUE(result.errors.contains(QStringLiteral("/nonexistent-folder/a.pdf")))
        << result.errors.toStdString();
}

} // namespace
} // namespace budget
