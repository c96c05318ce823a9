#include "core/edit/workspace.h"
#include "core/exchange/table_tsv.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

/// The data rows of an expected table: all lines of the file.
QStringList expectedRows(int number) {
    const QString name = QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'));
    return QString::fromUtf8(readData(name)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList linesOfTable(const Workspace& workspace, int table) {
    const RowText text(workspace.tables(), workspace.document().ledger, realName);
    QString tsv = QString::fromUtf8(tableTsv(workspace.tables(), table, text));
    tsv.chop(1);
    return tsv.split(QLatin1Char('\n'));
}

class ReferenceTableTest : public testing::TestWithParam<int> {};

TEST_P(ReferenceTableTest, EqualsThePublishedFigures) {
    const auto workspace = Workspace::open(referenceDocument());
    ASSERT_TRUE(workspace) << workspace.fault().path.toStdString() << workspace.fault().found.toStdString()
                           << workspace.fault().expected.toStdString() << workspace.fault().line;
    const QStringList lines = linesOfTable(**workspace, GetParam() - 1);
    const QStringList expected = expectedRows(GetParam());
    ASSERT_EQ(lines.size() - 1, expected.size()) << lines.join(QLatin1Char('\n')).toStdString();
    for (int i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(lines[i + 1].toStdString(), expected[i].toStdString());
    }
}

INSTANTIATE_TEST_SUITE_P(All, ReferenceTableTest, testing::Range(1, 12));

TEST(TableTsvTest, HeadsEachColumnWithItsTitlesFromTheOutermostGroup) {
    const auto workspace = Workspace::open(referenceDocument());
    ASSERT_TRUE(workspace);
    EXPECT_EQ(linesOfTable(**workspace, 7).front().toStdString(),
              "科目／功能分类科目编码／类\t科目／功能分类科目编码／款\t科目／功能分类科目编码／项\t科目／功能分类科目名称\t"
              "政府性基金预算支出／合计\t政府性基金预算支出／基本支出／人员经费\t政府性基金预算支出／基本支出／公用经费\t"
              "政府性基金预算支出／项目支出");
}

} // namespace
} // namespace budget
