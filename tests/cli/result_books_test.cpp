// The comparison and the findings as workbooks, through the program itself.
#include "core/checks/waivers.h"
#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "tests/cli/cli_run.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString example = QStringLiteral(MINGZHANG_EXAMPLE);

Workbook workbookAt(const QString& path) {
    const Result<QByteArray> bytes = readWholeFile(path);
    EXPECT_TRUE(bytes) << path.toStdString();
    Result<Workbook> book = bytes ? readWorkbook(*bytes, path) : Result<Workbook>(bytes.fault());
    EXPECT_TRUE(book) << path.toStdString();
    return book ? std::move(book).value() : Workbook{{Sheet(), Sheet()}, false};
}

/// The first row of a sheet with this text in a column.
SheetRow rowWith(const Sheet& sheet, int column, const QString& text) {
    for (const SheetRow& row : sheet.rows) {
        if (row.text(column) == text) {
            return row;
        }
    }
    ADD_FAILURE() << "no row with " << text.toStdString();
    return {};
}

QString allText(const Workbook& book) {
    QString text;
    for (const Sheet& sheet : book.sheets) {
        for (const SheetRow& row : sheet.rows) {
            for (const SheetCell& cell : row.cells) {
                text += cell.text + QLatin1Char('\n');
            }
        }
    }
    return text;
}

/// The reference whose 表6 30103 is said to be approved with 0.01 more than it has, so that it is an error.
Document contradictingApproval() {
    Document document = referenceDocument();
    document.controlFigures = {{CellName{QStringLiteral("t06"), QStringLiteral("30103"), QStringLiteral("2")},
                                parseAmount("57.71", MoneyUnit::TenThousand).money}};
    return document;
}

Waiver waiverOfTheContradiction() {
    Finding finding;
    finding.rule = QStringLiteral("V-001");
    finding.left.push_back({CellName{QStringLiteral("t06"), QStringLiteral("30103"), QStringLiteral("2")},
                            QStringLiteral("57.70")});
    finding.right.push_back({InputPlace{}, QStringLiteral("57.71")});
    return waiverFor(finding, QStringLiteral("=批复文件四舍五入"),
                     {QStringLiteral("张三"), QDate(2024, 2, 20)});
}

/// Columns of the sheet of findings, from 1.
enum FindingColumn { SeverityColumn = 1, Rule, Title, Found, PlaceColumn, Left, Right, Apart, Reason };

Workbook checked(const TestFolder& folder, const Document& document, int exitCode) {
    const QString path = folder.write(QStringLiteral("d.mingzhang"), writeDocument(document));
    const QString book = folder.path(QStringLiteral("f.xlsx"));
    const CliResult result = runCli({QStringLiteral("check"), path, QStringLiteral("--xlsx"), book});
    EXPECT_EQ(result.exitCode, exitCode) << result.errors.toStdString();
    EXPECT_TRUE(result.errors.contains(QStringLiteral("f.xlsx"))) << result.errors.toStdString();
    return workbookAt(book);
}

TEST(CliResultBooksTest, CompareWritesAWorkbookWhereTheOutputIsOne) {
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("c.XLSX"));
    const CliResult compared =
        runCli({QStringLiteral("compare"), example, QStringLiteral("-o"), path, QStringLiteral("--last-year"),
                dataFile(QStringLiteral("ledger-2023.csv"))});
    ASSERT_EQ(compared.exitCode, 0) << compared.errors.toStdString();
    const Workbook book = workbookAt(path);
    ASSERT_EQ(book.sheets.size(), 12U);
    const SheetRow row = rowWith(book.sheets[1], 1, QStringLiteral("1. 一般公共预算拨款"));
    EXPECT_EQ(row.text(2), QStringLiteral("449.27"));
    EXPECT_EQ(row.text(4), QStringLiteral("-20.57"));
    ASSERT_TRUE(row.find(5));
    EXPECT_EQ(row.find(5)->kind, CellKind::Number);
    EXPECT_EQ(row.text(5), QStringLiteral("-0.0458"));
}

TEST(CliResultBooksTest, ComparisonThatCannotBeWrittenIsSaid) {
    const TestFolder folder;
    const CliResult result = runCli({QStringLiteral("compare"), example, QStringLiteral("-o"),
                                     folder.path(QStringLiteral("no/such/folder.xlsx"))});
    EXPECT_EQ(result.exitCode, 3);
    EXPECT_FALSE(folder.has(QStringLiteral("no")));
}

TEST(CliResultBooksTest, EachFindingIsARowWithBothSidesAndTheDifferenceAsANumber) {
    const TestFolder folder;
    const Workbook book = checked(folder, contradictingApproval(), 1);
    ASSERT_EQ(book.sheets.size(), 2U);
    const SheetRow row = rowWith(book.sheets[0], Rule, QStringLiteral("V-001"));
    EXPECT_EQ(row.text(SeverityColumn), QStringLiteral("错误"));
    EXPECT_EQ(row.text(Title), QStringLiteral("各项数字与批复一致"));
    EXPECT_TRUE(row.text(Found).contains(QStringLiteral("57.70"))) << row.text(Found).toStdString();
    EXPECT_EQ(row.text(PlaceColumn), QStringLiteral("表6 30103 奖金 · 人员经费"));
    EXPECT_EQ(row.text(Left), QStringLiteral("57.70"));
    EXPECT_EQ(row.text(Right), QStringLiteral("57.71"));
    ASSERT_TRUE(row.find(Apart));
    EXPECT_EQ(row.find(Apart)->kind, CellKind::Number);
    EXPECT_EQ(row.text(Apart), QStringLiteral("-0.01"));
    EXPECT_EQ(row.text(Reason), QString());
}

TEST(CliResultBooksTest, WaivedFindingHasItsReasonAsText) {
    const TestFolder folder;
    Document document = contradictingApproval();
    document.review.waivers.push_back(waiverOfTheContradiction());
    const QString path = folder.write(QStringLiteral("d.mingzhang"), writeDocument(document));
    const QString file = folder.path(QStringLiteral("f.xlsx"));
    runCli({QStringLiteral("check"), path, QStringLiteral("--xlsx"), file});
    const SheetRow row = rowWith(workbookAt(file).sheets[0], Rule, QStringLiteral("V-001"));
    EXPECT_EQ(row.text(Reason), QStringLiteral("=批复文件四舍五入（张三，2024-02-20）"));
    ASSERT_TRUE(row.find(Reason));
    EXPECT_EQ(row.find(Reason)->kind, CellKind::Text);
}

TEST(CliResultBooksTest, RulesThatWereNotCheckedStandOnTheirOwnSheet) {
    const TestFolder folder;
    const QString path = folder.write(QStringLiteral("d.mingzhang"), writeDocument(referenceDocument()));
    const QString file = folder.path(QStringLiteral("f.xlsx"));
    runCli({QStringLiteral("check"), path, QStringLiteral("--xlsx"), file});
    const Workbook book = workbookAt(file);
    ASSERT_EQ(book.sheets.size(), 2U);
    EXPECT_EQ(book.sheets[1].name, QStringLiteral("未检查"));
    const SheetRow row = rowWith(book.sheets[1], 1, QStringLiteral("V-001"));
    EXPECT_EQ(row.text(2), QStringLiteral("各项数字与批复一致"));
    EXPECT_EQ(row.text(3), QStringLiteral("没有批复数"));
}

TEST(CliResultBooksTest, FindingsNameAMaskedProjectByItsMaskOnly) {
    const TestFolder folder;
    const QString secret = QStringLiteral("甲乙丙专项");
    Document document = referenceDocument();
    for (const auto& [id, project] : document.ledger.projects()) {
        if (project.disclosure == Disclosure::Withheld) {
            Project named = project;
            named.name = secret;
            named.code = QStringLiteral("07100133");
            static_cast<void>(document.ledger.exchange(id, named));
            break;
        }
    }
    document.controlFigures[{QStringLiteral("t11"), document.department + QLatin1Char('/') + secret,
                             QStringLiteral("1")}] = parseAmount("5.00", MoneyUnit::TenThousand).money;
    const QString text = allText(checked(folder, document, 1));
    EXPECT_FALSE(text.contains(secret));
    EXPECT_TRUE(text.contains(QStringLiteral("07100133")));
}

} // namespace
} // namespace budget
