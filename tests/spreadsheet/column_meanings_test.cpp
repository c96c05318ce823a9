// Columns whose meaning somebody said, because their titles do not say it or say too much.
#include "core/exchange/ledger_workbook.h"
#include "spreadsheet/workbook_maker.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace budget {
namespace {

WorkbookReading readRows(const std::vector<const char*>& rows,
                         const std::map<QString, QString>& meanings = {}) {
    MadeSheet sheet{QStringLiteral("明细"), {}};
    for (const char* row : rows) {
        const QStringList cells = QString::fromUtf8(row).split(u'|');
        sheet.rows.emplace_back(cells.begin(), cells.end());
    }
    if (rows.size() > 1 && QString::fromUtf8(rows[0]).endsWith(QStringLiteral("|金额（万元）|"))) {
        sheet.merged = {QStringLiteral("C1:D1")};
    }
    const Result<CodeBook> lists = loadCodeBook(2024);
    EXPECT_TRUE(lists);
    return readLedgerWorkbook(madeWorkbook({sheet}), QStringLiteral("明细.xlsx"), *lists, {{}, {}, meanings});
}

QString sumOf(const WorkbookReading& reading) {
    return reading.ledger.import
               ? QString::fromStdString(exactAmount(reading.ledger.import->sum, MoneyUnit::TenThousand))
               : QStringLiteral("refused");
}

/// "安排=金额 备注="
QString titlesOf(const WorkbookReading& reading) {
    QStringList titles;
    for (const MappedColumn& column : reading.notes.titles) {
        titles.append(column.title + u'=' + column.meaning);
    }
    return titles.join(u'|');
}

QString text(const char* words) {
    return QString::fromUtf8(words);
}

TEST(ColumnMeaningsTest, ATitleThatSaysNothingCanBeSaid) {
    const std::vector<const char*> rows{"单位：万元", "单位|功能科目|安排|备注", "甲|2010301|12|略"};
    const WorkbookReading before = readRows(rows);
    EXPECT_EQ(sumOf(before), text("refused"));
    EXPECT_EQ(titlesOf(before), text("单位=预算单位|功能科目=功能科目编码|安排=|备注="));
    const WorkbookReading after = readRows(rows, {{text("安排"), text("金额")}});
    EXPECT_EQ(sumOf(after), text("12.00"));
    EXPECT_EQ(titlesOf(after), text("单位=预算单位|功能科目=功能科目编码|安排=金额|备注="));
    EXPECT_EQ(after.notes.unknown, std::vector<QString>{text("备注")});
}

TEST(ColumnMeaningsTest, OneOfTwoColumnsOfAKindCanBePassedOverOrChosen) {
    const std::vector<const char*> rows{"功能科目|申请数（万元）|批复数（万元）", "2010301|3|2"};
    const WorkbookReading before = readRows(rows);
    EXPECT_EQ(sumOf(before), text("refused"));
    EXPECT_EQ(titlesOf(before), text("功能科目=功能科目编码|申请数（万元）=金额|批复数（万元）=金额"));
    EXPECT_EQ(sumOf(readRows(rows, {{text("申请数（万元）"), QString()}})), text("2.00"));
    const WorkbookReading chosen = readRows(rows, {{text("批复数（万元）"), text("金额")}});
    EXPECT_EQ(sumOf(chosen), text("2.00"));
    EXPECT_EQ(titlesOf(chosen), text("功能科目=功能科目编码|申请数（万元）=|批复数（万元）=金额"));
}

TEST(ColumnMeaningsTest, WhatWasSaidTwiceIsStillRefused) {
    const WorkbookReading reading =
        readRows({"功能科目|甲数（万元）|乙数（万元）", "2010301|3|2"},
                 {{text("甲数（万元）"), text("金额")}, {text("乙数（万元）"), text("金额")}});
    ASSERT_EQ(reading.ledger.faults.size(), 1U);
    EXPECT_EQ(reading.ledger.faults[0].kind, FaultKind::DuplicateField);
}

TEST(ColumnMeaningsTest, TitlesInTwoRowsAndRepeatedOnesAreToldApart) {
    const std::vector<const char*> two{"单位|功能科目|金额（万元）|", "||上年|本年", "甲|2010301|3|2"};
    EXPECT_EQ(sumOf(readRows(two, {{text("金额（万元） 本年"), text("金额")}})), text("2.00"));
    const std::vector<const char*> repeated{"功能科目|金额（万元）|金额（万元）", "2010301|3|2"};
    EXPECT_EQ(titlesOf(readRows(repeated)),
              text("功能科目=功能科目编码|金额（万元）=金额|金额（万元） (2)=金额"));
    EXPECT_EQ(sumOf(readRows(repeated, {{text("金额（万元） (2)"), QString()}})), text("3.00"));
}

TEST(ColumnMeaningsTest, AnotherSheetOrAMeaningThatIsNoneChangesNothing) {
    const std::vector<const char*> rows{"功能科目|金额（万元）|备注", "2010301|3|略"};
    EXPECT_EQ(sumOf(readRows(rows, {{text("安排"), text("金额")}, {text("备注"), text("胡说")}})),
              text("3.00"));
}

TEST(ColumnMeaningsTest, EveryMeaningIsATitleTheLedgerHas) {
    EXPECT_EQ(ledgerMeanings().size(), 13U);
    for (const QString& meaning : ledgerMeanings()) {
        EXPECT_FALSE(meaning.isEmpty());
    }
    EXPECT_EQ(ledgerMeanings().back(), text("金额"));
}

} // namespace
} // namespace budget
