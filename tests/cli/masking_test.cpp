// A masked project's name leaves the program nowhere.
#include "tests/cli/cli_run.h"

#include <QFile>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString realName = QStringLiteral("甲乙丙专项");

QByteArray ledgerWith(const QString& disclosure) {
    const QString head = QStringLiteral(
        "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,项目代码,公开属性,金额（万元）\n");
    const QString row = QStringLiteral("测试单位,2010302,%1,项目支出,30201,%2,07100133,%3,12.50\n");
    return (head + row.arg(QStringLiteral("一般公共预算/一般财力"), realName, disclosure) +
            row.arg(QStringLiteral("财政拨款结转/一般公共预算拨款"), realName, disclosure))
        .toUtf8();
}

/// Everything the program makes of a ledger, as text: narrative, tables, the PDF's text, bookmarks, metadata,
/// all objects.
QString everythingPublished(const TestFolder& folder, const QString& disclosure) {
    const QString csv = folder.write(QStringLiteral("l.csv"), ledgerWith(disclosure));
    const QString document = folder.path(QStringLiteral("d.mingzhang"));
    const QString pdf = folder.path(QStringLiteral("d.pdf"));
    EXPECT_EQ(runCli({QStringLiteral("import"), csv, QStringLiteral("-o"), document}).exitCode, 0);
    // A form and a reason that names the project too.
    QFile file(document);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    bytes.replace("\"name\": \"" + realName.toUtf8() + "\"",
                  "\"name\": \"" + realName.toUtf8() +
                      "\", \"performance\": {\"published\": true, \"goal\": \"" + realName.toUtf8() +
                      "目标\"}");
    EXPECT_TRUE(bytes.contains("published"));
    bytes.insert(bytes.lastIndexOf('}'),
                 ",\"inputs\": {\"otherMatters\": \"另：" + realName.toUtf8() + "。\"}");
    folder.write(QStringLiteral("d.mingzhang"), bytes);
    const CliResult text = runCli({QStringLiteral("text"), document});
    EXPECT_EQ(text.exitCode, 0) << text.errors.toStdString();
    EXPECT_EQ(
        runCli({QStringLiteral("tables"), document, QStringLiteral("-o"), folder.path(QStringLiteral("t"))})
            .exitCode,
        0);
    EXPECT_EQ(runCli({QStringLiteral("export"), document, QStringLiteral("-o"), pdf}).exitCode, 0);
    QString all = text.output;
    for (int number = 1; number <= 11; ++number) {
        QFile table(folder.path(QStringLiteral("t/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
        EXPECT_TRUE(table.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(table.readAll());
    }
    all += folded(QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")})));
    all += QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf}));
    const QByteArray objects =
        runTool(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                         pdf, QStringLiteral("-")});
    EXPECT_FALSE(objects.isEmpty());
    const QByteArray utf16 = QByteArray::fromHex("75324e594e194e139879");
    all += objects.contains(realName.toUtf8()) || objects.contains(utf16) ||
                   objects.toLower().contains(utf16.toHex())
               ? realName
               : QString();
    return all;
}

TEST(CliMaskingTest, NamesAnOpenProject) {
    const TestFolder folder;
    EXPECT_TRUE(everythingPublished(folder, QStringLiteral("公开")).contains(realName));
}

TEST(CliMaskingTest, NamesAPartlyDisclosedProjectByItsMaskOnly) {
    const TestFolder folder;
    const QString all = everythingPublished(folder, QStringLiteral("部分公开"));
    EXPECT_FALSE(all.contains(realName));
    EXPECT_TRUE(all.contains(QStringLiteral("07100133")));
}

TEST(CliMaskingTest, NamesAWithheldProjectByItsMaskOnly) {
    const TestFolder folder;
    const QString all = everythingPublished(folder, QStringLiteral("完全不予公开"));
    EXPECT_FALSE(all.contains(realName));
    EXPECT_TRUE(all.contains(QStringLiteral("07100133")));
}

} // namespace
} // namespace budget
