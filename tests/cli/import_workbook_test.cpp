// Workbooks that come in through the program itself.
#include "tests/cli/cli_run.h"

#include <QFile>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString example = QStringLiteral(MINGZHANG_EXAMPLE);

/// The example's tables and ledger as a workbook.
QString exported(const TestFolder& folder, const QString& name = QStringLiteral("a.xlsx")) {
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    EXPECT_EQ(
        runCli({QStringLiteral("export"), example, QStringLiteral("-o"), path, QStringLiteral("--ledger")})
            .exitCode,
        0);
    if (name != QStringLiteral("a.xlsx")) {
        EXPECT_TRUE(QFile::rename(path, folder.path(name)));
    }
    return folder.path(name);
}

CliResult importTo(const TestFolder& folder, const QString& path, const QStringList& options = {}) {
    return runCli(QStringList{QStringLiteral("import"), path, QStringLiteral("-o"),
                              folder.path(QStringLiteral("b.mingzhang"))} +
                  options);
}

/// The eleven tables of a document.
QByteArray tablesOf(const TestFolder& folder, const QString& document, const QString& name) {
    const QString into = folder.path(name);
    EXPECT_EQ(runCli({QStringLiteral("tables"), document, QStringLiteral("-o"), into}).exitCode, 0);
    QByteArray all;
    for (int table = 1; table <= 11; ++table) {
        QFile file(QStringLiteral("%1/table-%2.tsv").arg(into).arg(table, 2, 10, QLatin1Char('0')));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        all += file.readAll();
    }
    return all;
}

const QStringList of2024{QStringLiteral("--year"), QStringLiteral("2024")};

TEST(CliImportWorkbookTest, AnExportedLedgerComesBackWhateverItsName) {
    const TestFolder folder;
    const QString ledger = exported(folder, QStringLiteral("ledger.csv"));
    const CliResult result = importTo(folder, ledger, of2024);
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_TRUE(result.output.contains(QStringLiteral("明细"))) << result.output.toStdString();
    EXPECT_EQ(tablesOf(folder, folder.path(QStringLiteral("b.mingzhang")), QStringLiteral("after")),
              tablesOf(folder, example, QStringLiteral("before")));
}

TEST(CliImportWorkbookTest, OfficialTablesBecomeADocument) {
    const TestFolder folder;
    const CliResult result = importTo(folder, exported(folder),
                                      of2024 + QStringList{QStringLiteral("--as"), QStringLiteral("tables")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_EQ(tablesOf(folder, folder.path(QStringLiteral("b.mingzhang")), QStringLiteral("after")),
              tablesOf(folder, example, QStringLiteral("before")));
}

TEST(CliImportWorkbookTest, OfficialTablesBecomeApprovedFiguresThatAgree) {
    const TestFolder folder;
    const QStringList approval{QStringLiteral("--as"), QStringLiteral("approval"), QStringLiteral("--into"),
                               example};
    EXPECT_EQ(importTo(folder, exported(folder), approval).exitCode, 0);
    const CliResult checked =
        runCli({QStringLiteral("check"), folder.path(QStringLiteral("b.mingzhang"))}, "en_US.UTF-8");
    EXPECT_TRUE(checked.output.contains(QStringLiteral("196 of 196"))) << checked.output.toStdString();
}

TEST(CliImportWorkbookTest, ApprovedFiguresNeedADocument) {
    const TestFolder folder;
    const CliResult result = importTo(folder, folder.write(QStringLiteral("a.xlsx"), "x"),
                                      {QStringLiteral("--as"), QStringLiteral("approval")});
    EXPECT_EQ(result.exitCode, 64);
    EXPECT_TRUE(result.errors.contains(QStringLiteral("--into"))) << result.errors.toStdString();
}

TEST(CliImportWorkbookTest, OldWorkbooksAreRefusedWithAdvice) {
    const TestFolder folder;
    const QString old = folder.write(QStringLiteral("旧.xls"),
                                     QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    const CliResult result = importTo(folder, old);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(result.errors.contains(QStringLiteral("XLSX"))) << result.errors.toStdString();
    EXPECT_FALSE(folder.has(QStringLiteral("b.mingzhang")));
}

TEST(CliImportWorkbookTest, APictureNamedAsAWorkbookIsRefused) {
    const TestFolder folder;
    const QString picture =
        folder.write(QStringLiteral("a.xlsx"), QByteArray::fromHex("89504e470d0a1a0a") + "IHDR");
    for (const char* as : {"ledger", "tables"}) {
        const CliResult result = importTo(folder, picture, {QStringLiteral("--as"), QString::fromLatin1(as)});
        EXPECT_EQ(result.exitCode, 2) << as;
        EXPECT_FALSE(folder.has(QStringLiteral("b.mingzhang")));
    }
}

} // namespace
} // namespace budget
