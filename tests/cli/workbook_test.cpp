// The tables as a workbook, through the program itself.
#include "tests/cli/cli_run.h"

#include <QFile>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString example = QStringLiteral(MINGZHANG_EXAMPLE);

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliResult exportTo(const QString& path, const QStringList& options = {}) {
    return runCli(QStringList{QStringLiteral("export"), example, QStringLiteral("-o"), path} + options);
}

TEST(CliWorkbookTest, SuffixChoosesTheWorkbook) {
    const TestFolder folder;
    const CliResult result = exportTo(folder.path(QStringLiteral("a.XLSX")));
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    const QByteArray bytes = fileBytes(folder.path(QStringLiteral("a.XLSX")));
    EXPECT_TRUE(bytes.startsWith("PK"));
    EXPECT_TRUE(bytes.contains("xl/worksheets/sheet11.xml"));
    EXPECT_FALSE(bytes.contains("xl/worksheets/sheet12.xml"));
}

TEST(CliWorkbookTest, OptionsAddTheLedgerAndFormulas) {
    const TestFolder folder;
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QStringList plain{folder.path(QStringLiteral("a.xlsx")), folder.path(QStringLiteral("b.xlsx"))};
    const QString ledger = folder.path(QStringLiteral("c.xlsx"));
    const QString formulas = folder.path(QStringLiteral("d.xlsx"));
    EXPECT_EQ(exportTo(plain[0]).exitCode, 0);
    EXPECT_EQ(exportTo(plain[1]).exitCode, 0);
    EXPECT_EQ(exportTo(ledger, {QStringLiteral("--ledger")}).exitCode, 0);
    EXPECT_EQ(exportTo(formulas, {QStringLiteral("--formulas")}).exitCode, 0);
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_FALSE(fileBytes(plain[0]).isEmpty());
    EXPECT_EQ(fileBytes(plain[0]), fileBytes(plain[1]));
    EXPECT_TRUE(fileBytes(ledger).contains("xl/worksheets/sheet12.xml"));
    EXPECT_NE(fileBytes(formulas), fileBytes(plain[0]));
}

TEST(CliWorkbookTest, OptionsOfAWorkbookAreNotForAPdf) {
    const TestFolder folder;
    const QString pdf = folder.path(QStringLiteral("a.pdf"));
    for (const char* option : {"--ledger", "--formulas"}) {
        const CliResult result = exportTo(pdf, {QString::fromLatin1(option)});
        EXPECT_EQ(result.exitCode, 64) << option;
        EXPECT_TRUE(result.errors.contains(QStringLiteral("OUT.xlsx"))) << result.errors.toStdString();
        EXPECT_FALSE(folder.has(QStringLiteral("a.pdf")));
    }
}

TEST(CliWorkbookTest, WorkbookThatCannotBeWrittenIsSaid) {
    const TestFolder folder;
    const CliResult result = exportTo(folder.path(QStringLiteral("no/such/folder.xlsx")));
    EXPECT_EQ(result.exitCode, 3);
    EXPECT_FALSE(result.errors.isEmpty());
}

} // namespace
} // namespace budget
