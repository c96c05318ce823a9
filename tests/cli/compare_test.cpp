// Last year beside this year, through the program itself.
#include "tests/cli/cli_run.h"
#include "tests/support/reference.h"

#include <QFile>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString example = QStringLiteral(MINGZHANG_EXAMPLE);

/// The cells of one line after row and column: last year, this year, difference, rate.
QString cellsOf(const QString& path, const QString& row, const QString& column) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QString wanted = row + QLatin1Char('\t') + column + QLatin1Char('\t');
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(wanted)) {
            return line.mid(wanted.size()).replace(QLatin1Char('\t'), QLatin1Char('|'));
        }
    }
    return QStringLiteral("no such line");
}

TEST(CliCompareTest, WritesThePairsThatThePublicationNames) {
    const TestFolder folder;
    const CliResult compared =
        runCli({QStringLiteral("compare"), example, QStringLiteral("-o"), folder.path(QStringLiteral("c")),
                QStringLiteral("--last-year"), dataFile(QStringLiteral("ledger-2023.csv"))});
    ASSERT_EQ(compared.exitCode, 0) << compared.errors.toStdString();
    const auto cells = [&folder](const char* table, const char* row, const char* column) {
        return cellsOf(folder.path(QStringLiteral("c/compare-%1.tsv").arg(QString::fromUtf8(table))),
                       QString::fromUtf8(row), QString::fromUtf8(column))
            .toStdString();
    };
    EXPECT_EQ(cells("01", "一、本年收入／1. 一般公共预算拨款", "收入／预算数"), "449.27|428.70|-20.57|-4.58");
    EXPECT_EQ(cells("01", "一、本年收入／5. 单位资金", "收入／预算数"), "0.00|31.20|31.20|");
    EXPECT_EQ(cells("03", "总计", "支出预算／项目支出"), "23.18|58.56|35.38|152.63");
    EXPECT_EQ(cells("05", "201 一般公共服务支出／20103 政府办公厅（室）及相关机构事务／2010301 行政运行",
                    "一般公共预算支出／合计"),
              "379.27|356.92|-22.35|-5.89");
    EXPECT_EQ(cells("06", "301 工资福利支出／30101 基本工资", "一般公共预算基本支出／人员经费"),
              "—|101.31|—|—");
    EXPECT_EQ(cells("10", "合计", "合计"), "7.57|6.18|-1.39|-18.36");
}

TEST(CliCompareTest, ImportTakesLastYearFromItsDocument) {
    const TestFolder folder;
    const QString last = folder.path(QStringLiteral("2023.mingzhang"));
    const QString now = folder.path(QStringLiteral("2024.mingzhang"));
    const auto import = [](const QString& ledger, const QString& year, const QString& to,
                           const QStringList& more) {
        return runCli(QStringList{QStringLiteral("import"), dataFile(ledger), QStringLiteral("-o"), to,
                                  QStringLiteral("--year"), year} +
                      more)
            .exitCode;
    };
    ASSERT_EQ(import(QStringLiteral("ledger-2023.csv"), QStringLiteral("2023"), last, {}), 0);
    ASSERT_EQ(import(QStringLiteral("ledger-2024.csv"), QStringLiteral("2024"), now,
                     {QStringLiteral("--last-year"), last}),
              0);
    ASSERT_EQ(runCli({QStringLiteral("compare"), now, QStringLiteral("-o"), folder.path(QStringLiteral("c"))})
                  .exitCode,
              0);
    EXPECT_EQ(cellsOf(folder.path(QStringLiteral("c/compare-03.tsv")), QStringLiteral("总计"),
                      QStringLiteral("支出预算／项目支出"))
                  .toStdString(),
              "23.18|58.56|35.38|152.63");
}

TEST(CliCompareTest, RefusesALedgerWithBadRows) {
    const TestFolder folder;
    const CliResult compared =
        runCli({QStringLiteral("compare"), example, QStringLiteral("-o"), folder.path(QStringLiteral("c")),
                QStringLiteral("--last-year"), folder.write(QStringLiteral("l.csv"), "预算单位\n甲\n")});
    EXPECT_EQ(compared.exitCode, 2);
    EXPECT_FALSE(folder.has(QStringLiteral("c")));
}

TEST(CliCompareTest, NamesNoMaskedProjectOfEitherYear) {
    const TestFolder folder;
    const QByteArray head = "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,项目代码,"
                            "公开属性,金额（万元）\n";
    const QByteArray row = "测试单位,2010302,财政拨款结转/一般公共预算拨款,项目支出,30201,%1,%2,"
                           "完全不予公开,12.50\n";
    const auto ledger = [&](const char* name, const QByteArray& project, const QByteArray& code) {
        return folder.write(QString::fromUtf8(name),
                            head + QByteArray(row).replace("%1", project).replace("%2", code));
    };
    const QString document = folder.path(QStringLiteral("d.mingzhang"));
    ASSERT_EQ(runCli({QStringLiteral("import"), ledger("now.csv", "甲乙丙专项", "07100133"),
                      QStringLiteral("-o"), document})
                  .exitCode,
              0);
    ASSERT_EQ(
        runCli({QStringLiteral("compare"), document, QStringLiteral("-o"), folder.path(QStringLiteral("c")),
                QStringLiteral("--last-year"), ledger("last.csv", "丁戊己专项", "07100134")})
            .exitCode,
        0);
    QString all;
    for (int number = 1; number <= 11; ++number) {
        QFile table(folder.path(QStringLiteral("c/compare-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
        EXPECT_TRUE(table.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(table.readAll());
    }
    EXPECT_TRUE(all.contains(QStringLiteral("07100133")));
    EXPECT_TRUE(all.contains(QStringLiteral("07100134")));
    EXPECT_FALSE(all.contains(QStringLiteral("甲乙丙")));
    EXPECT_FALSE(all.contains(QStringLiteral("丁戊己")));
}

} // namespace
} // namespace budget
