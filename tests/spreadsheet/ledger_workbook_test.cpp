// Ledgers as different systems export them, each with the entries it holds or the reason it is refused.
#include "core/exchange/ledger_workbook.h"

#include "core/spreadsheet/tables_workbook.h"
#include "tests/spreadsheet/workbook_maker.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

const QString file = QStringLiteral("明细.xlsx");

/// A sheet written as lines of cells, parted by |.
MadeSheet made(const char16_t* text, const QString& name = QStringLiteral("明细")) {
    MadeSheet sheet{name, {}};
    for (const QString& line : QString::fromUtf16(text).split(u'\n')) {
        std::vector<QString>& row = sheet.rows.emplace_back();
        for (const QString& cell : line.split(u'|')) {
            row.push_back(cell);
        }
    }
    return sheet;
}

WorkbookReading readSheets(const std::vector<MadeSheet>& sheets, const LedgerSheetChoice& choice = {}) {
    const Result<CodeBook> lists = loadCodeBook(2024);
    EXPECT_TRUE(lists);
    return readLedgerWorkbook(madeWorkbook(sheets), file, *lists, choice);
}

std::string textOf(const QString& text) {
    return text.toStdString();
}

/// unit/function/fund/nature/economic/project=amount, a line each.
std::string entriesOf(const WorkbookReading& reading) {
    std::string text;
    for (const Fault& fault : reading.ledger.faults) {
        text += "fault " + std::to_string(static_cast<int>(fault.kind)) + ' ' + textOf(fault.path) + ' ' +
                textOf(fault.found) + '\n';
    }
    if (!reading.ledger.import) {
        return text;
    }
    const Ledger& ledger = reading.ledger.import->ledger;
    for (const Entry* entry : ledger.inOrder()) {
        const Unit* unit = ledger.unit(entry->at.unit);
        const Project* project = ledger.project(entry->at.project);
        text += (unit ? textOf(unit->name) : "") + ' ' + entry->at.function.text() + ' ' +
                std::string(ledgerTextOf(entry->at.fund)) + ' ' +
                std::string(ledgerTextOf(entry->at.nature)) + ' ' + entry->at.economic.text() + ' ' +
                (project ? textOf(project->name) + '#' + textOf(project->code) : "") + ' ' +
                exactAmount(entry->amount, MoneyUnit::TenThousand) + '\n';
    }
    return text;
}

/// The one fault a workbook is refused with.
Fault refusalOf(const std::vector<MadeSheet>& sheets) {
    const WorkbookReading reading = readSheets(sheets);
    EXPECT_FALSE(reading.ledger.import);
    EXPECT_EQ(reading.ledger.faults.size(), 1U) << entriesOf(reading);
    return reading.ledger.faults.empty() ? Fault() : reading.ledger.faults.front();
}

const std::string generalFund = "一般公共预算/一般财力";

TEST(LedgerWorkbookTest, ReadsCodesWithNamesInOneCellAndNotesAround) {
    MadeSheet sheet =
        made(u"2024年部门预算支出明细表\n"
             "编制单位：市外办||||||单位：万元\n"
             "单位|功能科目|资金性质|支出类型|部门经济分类|项目名称|预算数\n"
             "101001-市外办|2010301-行政运行|一般公共预算/一般财力|人员经费|30101-基本工资||101.31\n"
             "101001-市外办|2010302-一般行政管理事务|111-一般公共预算/一般财力|特定目标类|30201-办公费|"
             "翻译经费|1,200.5\n"
             "合计||||||1301.81\n"
             "注：本表由系统导出。");
    sheet.merged = {QStringLiteral("A1:G1")};
    const WorkbookReading reading = readSheets({sheet});
    EXPECT_EQ(entriesOf(reading), "市外办 2010301 " + generalFund + " 基本支出/人员经费 30101  101.31\n" +
                                      "市外办 2010302 " + generalFund +
                                      " 项目支出 30201 翻译经费# 1200.50\n");
    EXPECT_EQ(reading.notes.totals, 1U);
    EXPECT_EQ(reading.notes.remarks, 1U);
    EXPECT_EQ(reading.notes.sheet, QStringLiteral("明细"));
}

TEST(LedgerWorkbookTest, ReadsYuanInAnotherOrderWithBracketedCodesAndTextAmounts) {
    const WorkbookReading reading = readSheets({made(
        u"申请数（元）|项目代码|项目名称|支出经济分类|资金来源|支出功能分类|预算单位|项目类别\n"
        "'1,013,100.00|650100|工资|[30101]基本工资|一般公共预算资金|[2010301]行政运行|市外办|人员类项目\n"
        "20000|650101|外事活动|[302]商品和服务支出|事业收入|[2010302]|市友协|特定目标类")});
    EXPECT_EQ(entriesOf(reading), "市外办 2010301 一般公共预算 基本支出/人员经费 30101 工资#650100 101.31\n"
                                  "市友协 2010302 单位资金/事业收入 项目支出 302 外事活动#650101 2.00\n");
    EXPECT_EQ(reading.notes.absent, std::vector<QString>{QStringLiteral("支出性质")});
}

TEST(LedgerWorkbookTest, FillsMergedCellsDownAndPassesOverBlankRowsAndSubtotals) {
    MadeSheet sheet = made(u"预算单位|科目编码|科目名称|资金来源|支出性质|经济科目|项目|金额（万元）\n"
                           "市外办|2010301|行政运行|一般公共预算/一般财力|人员经费|30101||10\n"
                           "|||||30102||5\n"
                           "\n"
                           "||||公用经费|30201||2.5\n"
                           "市外办小计|||||||17.5\n"
                           "市友协|2010302|一般行政管理事务|一般公共预算/一般财力|项目支出|30201|联谊|1\n"
                           "市友协小计|||||||1\n"
                           "总计|||||||18.5");
    sheet.merged = {QStringLiteral("A2:A5"), QStringLiteral("B2:B5"), QStringLiteral("C2:C5"),
                    QStringLiteral("D2:D5"), QStringLiteral("E2:E4")};
    const WorkbookReading reading = readSheets({sheet});
    EXPECT_EQ(entriesOf(reading), "市外办 2010301 " + generalFund + " 基本支出/人员经费 30101  10.00\n" +
                                      "市外办 2010301 " + generalFund + " 基本支出/人员经费 30102  5.00\n" +
                                      "市外办 2010301 " + generalFund + " 基本支出/公用经费 30201  2.50\n" +
                                      "市友协 2010302 " + generalFund + " 项目支出 30201 联谊# 1.00\n");
    EXPECT_EQ(reading.notes.totals, 3U);
}

TEST(LedgerWorkbookTest, JoinsCodesPartedIntoLevelsAndComparesGroupsAboveTheirParts) {
    MadeSheet sheet = made(u"单位名称|功能分类科目编码|||科目名称|资金性质|经济分类科目编码||金额（元）\n"
                           "|类|款|项|||类|款|\n"
                           "1|2|3|4|5|6|7|8|9\n"
                           "市外办|201|||一般公共服务支出||||30000\n"
                           "市外办|201|'03||政府办公厅（室）及相关机构事务||||30000\n"
                           "市外办|201|'03|'01|行政运行|财政拨款|301|1|10000\n"
                           "市外办|201|3|1|行政运行|财政拨款|302|'01|20000");
    sheet.merged = {QStringLiteral("B1:D1"), QStringLiteral("G1:H1"), QStringLiteral("A1:A2"),
                    QStringLiteral("E1:E2"), QStringLiteral("F1:F2"), QStringLiteral("I1:I2")};
    const WorkbookReading reading = readSheets({sheet});
    EXPECT_EQ(entriesOf(reading), "市外办 2010301 财政拨款（补助）  30101  1.00\n"
                                  "市外办 2010301 财政拨款（补助）  30201  2.00\n");
    EXPECT_EQ(reading.notes.totals, 2U);
    EXPECT_EQ(reading.notes.remarks, 1U); // the numbers of the columns
}

TEST(LedgerWorkbookTest, TakesHiddenRowsAndSaysSoAndPassesOverWhatItDoesNotKnow) {
    MadeSheet sheet =
        made(u"序号|预算单位|功能科目编码|功能科目名称|资金来源|支出性质|部门经济科目编码|部门经济科目名称|"
             "申报日期|金额（万元）|审核意见\n"
             "1|市外办|2010301|行政运行|一般公共预算/一般财力|公用经费|30201|办公费|2023年11月5日|"
             "57.699999999999996|同意\n"
             "2|市外办|2010301|行政运行|一般公共预算/一般财力|公用经费|30211|差旅费|2023-11-05|3E-1|同意");
    sheet.hiddenRows = {3};
    sheet.hiddenColumns = {3};
    const WorkbookReading reading = readSheets({made(u"说明\n请勿修改", QStringLiteral("填报说明")), sheet});
    EXPECT_EQ(entriesOf(reading), "市外办 2010301 " + generalFund + " 基本支出/公用经费 30201  57.70\n" +
                                      "市外办 2010301 " + generalFund + " 基本支出/公用经费 30211  0.30\n");
    EXPECT_EQ(reading.notes.hiddenRows, 1U);
    EXPECT_EQ(reading.notes.unknown, (std::vector<QString>{QStringLiteral("序号"), QStringLiteral("申报日期"),
                                                           QStringLiteral("审核意见")}));
    EXPECT_EQ(reading.notes.otherSheets, std::vector<QString>{QStringLiteral("填报说明")});
    EXPECT_EQ(reading.notes.absent, std::vector<QString>{QStringLiteral("项目名称")});
}

TEST(LedgerWorkbookTest, ReadsPrintedPagesWithTheirHeadersAndPageTotals) {
    const char16_t* text = u"部门：市外办|||单位：元\n"
                           "功能分类科目|部门预算支出经济分类科目|资金来源|预算金额\n"
                           "2010301 行政运行|30101 基本工资|经费拨款|100.00\n"
                           "本页小计|||100.00\n"
                           "功能分类科目|部门预算支出经济分类科目|资金来源|预算金额\n"
                           "2010301 行政运行|30102 津贴补贴|经费拨款|23.00\n"
                           "本页小计|||23.00\n"
                           "合　计|||123.00";
    EXPECT_EQ(entriesOf(readSheets({made(text)})), " 2010301 一般公共预算  30101  0.01\n"
                                                   " 2010301 一般公共预算  30102  0.0023\n");
}

TEST(LedgerWorkbookTest, PassesOverHiddenSheetsAndTakesTheOneThatIsAskedFor) {
    const char16_t* text = u"功能科目|金额（万元）\n2010301|1";
    MadeSheet hidden = made(text, QStringLiteral("备份"));
    hidden.isHidden = true;
    MadeSheet second = made(u"功能科目|金额（万元）\n2010302|2", QStringLiteral("二上"));
    EXPECT_EQ(entriesOf(readSheets({hidden, second})), " 2010302     2.00\n");
    const std::vector<MadeSheet> both{made(text, QStringLiteral("一上")), second};
    const Fault fault = refusalOf(both);
    EXPECT_EQ(fault.kind, FaultKind::DuplicateField);
    EXPECT_EQ(fault.found, QStringLiteral("一上, 二上"));
    EXPECT_EQ(entriesOf(readSheets(both, {QStringLiteral("一上")})), " 2010301     1.00\n");
}

TEST(LedgerWorkbookTest, RefusesATotalThatIsNotTheSumOfItsEntries) {
    const Fault fault = refusalOf({made(u"功能科目|金额（万元）\n2010301|1.00\n2010302|2.00\n合计|3.01")});
    EXPECT_EQ(fault.kind, FaultKind::TotalRow);
    EXPECT_EQ(fault.path, QStringLiteral("明细!B4 金额（万元）"));
    EXPECT_EQ(fault.found, QStringLiteral("3.01"));
    EXPECT_EQ(fault.expected, QStringLiteral("3.00"));
}

TEST(LedgerWorkbookTest, ComparesRowsAboveTheirPartsOnceOneOfThemSumsUp) {
    const Fault fault =
        refusalOf({made(u"功能科目|经济科目|金额（万元）\n201||3.00\n2010301|30101|1\n2010302|30201|2\n"
                        u"208||9.99\n2080505|30108|4")});
    EXPECT_EQ(fault.kind, FaultKind::TotalRow);
    EXPECT_EQ(fault.path, QStringLiteral("明细!C5 金额（万元）"));
    // Where none does, they are money that is not itemised yet.
    EXPECT_EQ(entriesOf(readSheets({made(u"功能科目|经济科目|金额（万元）\n208||9.99\n2080505|30108|4")})),
              " 208     9.99\n 2080505   30108  4.00\n");
}

TEST(LedgerWorkbookTest, AsksForTheUnitOfMoneyWhereNothingSaysIt) {
    const std::vector<MadeSheet> sheets{made(u"功能科目|金额\n2010301|12000")};
    const Fault fault = refusalOf(sheets);
    EXPECT_EQ(fault.kind, FaultKind::MissingField);
    EXPECT_EQ(fault.path, QStringLiteral("明细!B1"));
    EXPECT_EQ(fault.expected, QString::fromUtf8(unitOfMoney));
    EXPECT_EQ(entriesOf(readSheets(sheets, {{}, MoneyUnit::Yuan})), " 2010301     1.20\n");
    EXPECT_EQ(entriesOf(readSheets(sheets, {{}, MoneyUnit::TenThousand})), " 2010301     12000.00\n");
}

TEST(LedgerWorkbookTest, NamesEveryCellItCannotUse) {
    const WorkbookReading reading =
        readSheets({made(u"部门预算\n单位|功能科目|资金性质|预算数（元）\n市外办|2019999|彩票|1.5.2\n"
                         "市外办|20103011|一般公共预算资金|0.001\n市外办|2010301|一般公共预算资金|#REF!")});
    EXPECT_FALSE(reading.ledger.import);
    const auto kind = [](FaultKind each) { return std::to_string(static_cast<int>(each)); };
    EXPECT_EQ(entriesOf(reading), "fault " + kind(FaultKind::UnknownName) + " 明细!C3 资金性质 彩票\n" +
                                      "fault " + kind(FaultKind::BadAmount) +
                                      " 明细!D3 预算数（元） 1.5.2\n" + "fault " + kind(FaultKind::BadCode) +
                                      " 明细!B4 功能科目 20103011\n" + "fault " +
                                      kind(FaultKind::TooManyDecimals) + " 明细!D4 预算数（元） 0.001\n" +
                                      "fault " + kind(FaultKind::BadValue) + " 明细!D5 预算数（元） #REF!\n");
}

TEST(LedgerWorkbookTest, RefusesAWorkbookWithoutALedger) {
    EXPECT_EQ(refusalOf({made(u"姓名|电话\n张三|1")}).kind, FaultKind::MissingField);
    EXPECT_EQ(refusalOf({made(u"功能科目|金额（万元）")}).kind, FaultKind::NoRows);
    const Fault fault = refusalOf({made(u"功能科目|预算数（元）|批复数（元）\n2010301|1|2")});
    EXPECT_EQ(fault.kind, FaultKind::DuplicateField);
    EXPECT_EQ(fault.path, QStringLiteral("明细!C1"));
}

/// The ledger that the program writes itself, beside the eleven tables.
TEST(LedgerWorkbookTest, ReadsTheLedgerOfItsOwnWorkbookBack) {
    const Document document = test::referenceDocument();
    const auto printout = Printout::of(document);
    ASSERT_TRUE(printout);
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    const Result<QByteArray> bytes = tablesWorkbook(**printout, choice);
    const Result<CodeBook> lists = loadCodeBook(2024);
    ASSERT_TRUE(bytes && lists);
    const WorkbookReading reading = readLedgerWorkbook(*bytes, file, *lists);
    ASSERT_TRUE(reading.ledger.import) << entriesOf(reading);
    EXPECT_EQ(reading.ledger.import->rows, 29U);
    const Ledger& back = reading.ledger.import->ledger;
    EXPECT_EQ(back.total(), document.ledger.total());
    EXPECT_EQ(reading.notes.otherSheets.size(), 11U);
}

} // namespace
} // namespace budget
