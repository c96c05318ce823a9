// The tables of the reference as a workbook, read back cell by cell.
#include "core/exchange/new_document.h"
#include "core/publication/table_grid.h"
#include "core/spreadsheet/tables_workbook.h"
#include "tests/spreadsheet/read_workbook.h"
#include "tests/support/reference.h"

#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

namespace budget {
namespace {

using namespace budget::test;

constexpr int rowsAboveHeader = 3;
const QString secretName = QStringLiteral("甲乙丙专项");
const QString csvTitles = QStringLiteral(
    "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,项目代码,公开属性,金额（元）\n");

std::unique_ptr<Printout> printoutOf(Document document) {
    auto printout = Printout::of(std::move(document));
    EXPECT_TRUE(printout);
    return printout ? std::move(printout).value() : nullptr;
}

Document documentOf(const QString& csvRows) {
    LedgerReading reading = readLedgerCsv((csvTitles + csvRows).toUtf8(), QStringLiteral("l.csv"), 2024);
    EXPECT_TRUE(reading.import);
    return makeDocument(std::move(*reading.import), {{}, 2024, QStringLiteral("urumqi-2024")});
}

QByteArray bytesOf(const Printout& printout, const WorkbookChoice& choice = {}) {
    const Result<QByteArray> bytes = tablesWorkbook(printout, choice);
    EXPECT_TRUE(bytes) << (bytes ? std::string() : bytes.fault().found.toStdString());
    return bytes ? *bytes : QByteArray();
}

ReadWorkbook workbookOf(const Printout& printout, const WorkbookChoice& choice = {}) {
    return readBack(bytesOf(printout, choice));
}

std::vector<QStringList> expectedRows(int number) {
    const QString text = QString::fromUtf8(
        readData(QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
    std::vector<QStringList> rows;
    for (const QString& line : text.split(QLatin1Char('\n')).mid(0, text.count(QLatin1Char('\n')))) {
        rows.push_back(line.split(QLatin1Char('\t')));
    }
    return rows;
}

/// The sheet's row of a table's first line.
int firstRowOf(const Printout& printout, int table) {
    return rowsAboveHeader + static_cast<int>(tableHeader(printout.workspace().tables(), table).size());
}

/// A number of the file as exact money: the shortest decimal of at most 15 digits.
Money moneyOf(const QString& digits, MoneyUnit unit = MoneyUnit::TenThousand) {
    const QString text = QString::number(digits.toDouble(), 'f', 6);
    const ParsedAmount amount = parseAmount(text.toStdString(), unit);
    EXPECT_FALSE(amount.error) << digits.toStdString();
    return amount.money;
}

QString figureOf(const ReadCell& cell) {
    return figureText(moneyOf(cell.text), {});
}

/// Compares every cell below the header with the published table; the number of figures.
int compareWithPublished(const Printout& printout, const ReadWorkbook& book) {
    static const QRegularExpression figure(QStringLiteral("^-?\\d+\\.\\d\\d$"));
    int figures = 0;
    for (int table = 0; table < 11; ++table) {
        const ReadSheet& sheet = book.sheets.at(static_cast<std::size_t>(table));
        int row = firstRowOf(printout, table);
        for (const QStringList& expected : expectedRows(table + 1)) {
            for (int column = 0; column < expected.size(); ++column) {
                const ReadCell cell = sheet.at(row, column);
                const bool isFigure = figure.match(expected[column]).hasMatch();
                EXPECT_TRUE(!isFigure || cell.isNumber) << table + 1 << expected[column].toStdString();
                EXPECT_EQ((cell.isNumber ? figureOf(cell) : cell.text).toStdString(),
                          expected[column].toStdString())
                    << sheet.name.toStdString() << ' ' << addressOf(row, column).toStdString();
                figures += isFigure ? 1 : 0;
            }
            ++row;
        }
    }
    return figures;
}

/// What a SUM over cells and ranges of the sheet gives.
Money evaluated(const ReadSheet& sheet, const QString& formula) {
    static const QRegularExpression shape(QStringLiteral("^SUM\\((.+)\\)$"));
    static const QRegularExpression cellShape(QStringLiteral("^([A-Z])(\\d+)(?::([A-Z])(\\d+))?$"));
    Money sum;
    for (const QString& range : shape.match(formula).captured(1).split(QLatin1Char(','))) {
        const QRegularExpressionMatch match = cellShape.match(range);
        EXPECT_TRUE(match.hasMatch()) << formula.toStdString();
        const int row = match.captured(2).toInt() - 1;
        const int column = match.captured(1).at(0).unicode() - u'A';
        const int lastRow = match.captured(4).isEmpty() ? row : match.captured(4).toInt() - 1;
        const int lastColumn =
            match.captured(3).isEmpty() ? column : match.captured(3).at(0).unicode() - u'A';
        for (int r = row; r <= lastRow; ++r) {
            for (int c = column; c <= lastColumn; ++c) {
                sum += moneyOf(sheet.at(r, c).text);
            }
        }
    }
    return sum;
}

bool holds(const ReadSheet& sheet, const QString& text) {
    return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                       [&text](const auto& each) { return each.second.text == text; });
}

TEST(TablesWorkbookTest, EveryFigureOfTheReferenceIsANumberInItsCell) {
    const auto printout = printoutOf(referenceDocument());
    const ReadWorkbook book = workbookOf(*printout);
    ASSERT_EQ(book.sheets.size(), 11U);
    for (int i = 0; i < 11; ++i) {
        EXPECT_EQ(book.sheets[static_cast<std::size_t>(i)].name, QStringLiteral("表%1").arg(i + 1));
    }
    EXPECT_EQ(compareWithPublished(*printout, book), 196);
}

TEST(TablesWorkbookTest, TotalsAreFormulasThatGiveTheirFigures) {
    const auto printout = printoutOf(referenceDocument());
    WorkbookChoice choice;
    choice.totals = TotalsAs::Formulas;
    const ReadWorkbook book = workbookOf(*printout, choice);
    ASSERT_EQ(book.sheets.size(), 11U);
    EXPECT_EQ(compareWithPublished(*printout, book), 196);
    int formulas = 0;
    for (const ReadSheet& sheet : book.sheets) {
        for (const auto& [address, cell] : sheet.cells) {
            if (!cell.formula.isEmpty()) {
                EXPECT_EQ(evaluated(sheet, cell.formula).fen(), moneyOf(cell.text).fen())
                    << sheet.name.toStdString() << ' ' << address.toStdString() << cell.formula.toStdString();
                ++formulas;
            }
        }
    }
    EXPECT_GT(formulas, 300);
}

TEST(TablesWorkbookTest, LeafFiguresAreNoFormulas) {
    const auto printout = printoutOf(referenceDocument());
    WorkbookChoice choice;
    choice.totals = TotalsAs::Formulas;
    const ReadWorkbook book = workbookOf(*printout, choice);
    // Table 6: the total of 30101 is the sum of its columns, its 人员经费 was typed.
    const Tables& tables = printout->workspace().tables();
    const int first = firstRowOf(*printout, 5);
    int leaves = 0;
    const PanelTable& panel = tables.panel(5, 0);
    const std::vector<int> shown = panel.shownColumns();
    for (int row = 0; row < panel.rowCount(); ++row) {
        for (std::size_t c = 0; c < shown.size(); ++c) {
            if (panel.isLeaf(panel.rowAt(row), shown[c]) &&
                !panel.value(panel.rowAt(row), shown[c]).isZero()) {
                EXPECT_TRUE(book.sheets[5].at(first + row, static_cast<int>(c)).formula.isEmpty());
                ++leaves;
            }
        }
    }
    EXPECT_GT(leaves, 10);
}

TEST(TablesWorkbookTest, HeaderIsMergedAsOnPaper) {
    const auto printout = printoutOf(referenceDocument());
    const ReadWorkbook book = workbookOf(*printout);
    for (int table = 0; table < 11; ++table) {
        const ReadSheet& sheet = book.sheets[static_cast<std::size_t>(table)];
        const std::vector<GridRow> header = tableHeader(printout->workspace().tables(), table);
        std::size_t merged = 1; // the title
        QStringList titles;
        for (const GridRow& row : header) {
            for (const GridCell& cell : row.cells) {
                merged += cell.rowSpan > 1 || cell.columnSpan > 1 ? 1 : 0;
                EXPECT_TRUE(holds(sheet, cell.text) || cell.text.isEmpty()) << cell.text.toStdString();
            }
        }
        const QString note = QString::fromUtf8(sheet.at(0, 0).text.toUtf8());
        EXPECT_EQ(note, QStringLiteral("表 %1").arg(table + 1));
        EXPECT_TRUE(sheet.merged.size() == merged || sheet.merged.size() == merged + 1)
            << sheet.name.toStdString();
        EXPECT_EQ(sheet.at(1, 0).text, printout->workspace().tables().definition(table).title);
    }
    // 功能分类科目编码 over 类, 款, 项.
    const ReadSheet& seven = book.sheets[6];
    EXPECT_NE(std::find(seven.merged.begin(), seven.merged.end(), QStringLiteral("A4:C4")),
              seven.merged.end());
}

TEST(TablesWorkbookTest, PagesAreSetUpLikeThePaper) {
    const auto printout = printoutOf(referenceDocument());
    const ReadWorkbook book = workbookOf(*printout);
    const QByteArray names = book.parts.at(QStringLiteral("xl/workbook.xml"));
    for (int table = 0; table < 11; ++table) {
        const QByteArray& xml = book.sheets[static_cast<std::size_t>(table)].xml;
        const int first = firstRowOf(*printout, table);
        const bool isLandscape =
            printout->workspace().tables().definition(table).page == PageShape::Landscape;
        EXPECT_EQ(xml.contains("orientation=\"landscape\""), isLandscape) << table + 1;
        EXPECT_TRUE(xml.contains("paperSize=\"9\"")) << table + 1;
        EXPECT_TRUE(xml.contains("fitToHeight=\"0\"")) << table + 1;
        EXPECT_TRUE(xml.contains("<pageSetUpPr fitToPage=\"1\"/>")) << table + 1;
        EXPECT_TRUE(xml.contains("&amp;P")) << table + 1;
        EXPECT_TRUE(xml.contains("ySplit=\"" + QByteArray::number(first) + "\"")) << table + 1;
        EXPECT_TRUE(xml.contains("state=\"frozen\"")) << table + 1;
        const QByteArray sheet = QStringLiteral("表%1").arg(table + 1).toUtf8();
        EXPECT_TRUE(names.contains("!$1:$" + QByteArray::number(first) + "</definedName>")) << table + 1;
        EXPECT_TRUE(names.contains(sheet + "!$A$1:") || names.contains("'" + sheet + "'!$A$1:")) << table + 1;
    }
    EXPECT_TRUE(book.parts.at(QStringLiteral("xl/styles.xml")).contains("宋体"));
    EXPECT_TRUE(book.parts.at(QStringLiteral("xl/styles.xml")).contains("formatCode=\"0.00"));
}

TEST(TablesWorkbookTest, EmptyTableSaysSoBelowItsFrame) {
    const auto printout = printoutOf(referenceDocument());
    const ReadWorkbook book = workbookOf(*printout);
    const Tables& tables = printout->workspace().tables();
    int empty = 0;
    for (int table = 0; table < 11; ++table) {
        if (!tables.isEmpty(table)) {
            continue;
        }
        const Document& document = printout->workspace().document();
        const Grid grid = tableGrid(tables, table, printout->rowText(), document.department, document.year);
        ASSERT_FALSE(grid.note.isEmpty());
        EXPECT_TRUE(holds(book.sheets[static_cast<std::size_t>(table)], grid.note)) << table + 1;
        ++empty;
    }
    EXPECT_GT(empty, 0);
}

TEST(TablesWorkbookTest, TextThatLooksLikeAFormulaStaysText) {
    QString rows;
    const QStringList names{QStringLiteral("=1+1"), QStringLiteral("+2"),
                            QStringLiteral("-3"),   QStringLiteral("@SUM(A1)"),
                            QStringLiteral("{=1}"), QStringLiteral("http://a.example")};
    for (const QString& name : names) {
        rows +=
            QStringLiteral("测试单位,2010302,一般公共预算/一般财力,项目支出,30201,%1,,公开,100\n").arg(name);
    }
    const auto printout = printoutOf(documentOf(rows));
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    const ReadWorkbook book = workbookOf(*printout, choice);
    for (const QString& name : names) {
        EXPECT_TRUE(holds(book.sheets[6], name)) << name.toStdString();
        EXPECT_TRUE(holds(book.sheets[11], name)) << name.toStdString();
    }
    EXPECT_FALSE(book.everything().contains("<f>"));
    EXPECT_FALSE(book.everything().contains("hyperlink"));
}

TEST(TablesWorkbookTest, MaskedNamesStandNowhere) {
    for (const char* level : {"部分公开", "完全不予公开", "公开"}) {
        const QString row = QStringLiteral("测试单位,2010302,%1,项目支出,30201,%2,07100133,%3,100\n");
        const QString disclosure = QString::fromUtf8(level);
        const auto printout = printoutOf(
            documentOf(row.arg(QStringLiteral("一般公共预算/一般财力"), secretName, disclosure) +
                       row.arg(QStringLiteral("财政拨款结转/一般公共预算拨款"), secretName, disclosure)));
        WorkbookChoice choice;
        choice.ledger = LedgerSheet::Add;
        const ReadWorkbook book = workbookOf(*printout, choice);
        const bool isOpen = disclosure == QStringLiteral("公开");
        EXPECT_EQ(book.everything().contains(secretName.toUtf8()), isOpen) << level;
        EXPECT_EQ(holds(book.sheets[11], secretName), isOpen) << level;
        EXPECT_EQ(holds(book.sheets[11], QStringLiteral("特定目标 07100133")), !isOpen) << level;
    }
}

TEST(TablesWorkbookTest, CodeOfAnOpenProjectDoesNotTellAMaskedName) {
    const QString row =
        QStringLiteral("测试单位,2010302,一般公共预算/一般财力,项目支出,30201,%1,%2,%3,100\n");
    const auto printout =
        printoutOf(documentOf(row.arg(secretName, QStringLiteral("07100133"), QStringLiteral("部分公开")) +
                              row.arg(QStringLiteral("公开项目"), secretName, QStringLiteral("公开"))));
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    EXPECT_FALSE(workbookOf(*printout, choice).everything().contains(secretName.toUtf8()));
}

TEST(TablesWorkbookTest, NameOfACodeStaysAlthoughAMaskedProjectBearsIt) {
    const auto printout = printoutOf(documentOf(QStringLiteral(
        "测试单位,2010302,一般公共预算/一般财力,项目支出,30216,培训费,07100133,部分公开,100\n")));
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    const ReadWorkbook book = workbookOf(*printout, choice);
    EXPECT_EQ(book.sheets[11].at(1, 7).text, QStringLiteral("培训费"));
    EXPECT_EQ(book.sheets[11].at(1, 8).text, QStringLiteral("特定目标 07100133"));
}

TEST(TablesWorkbookTest, LedgerSheetIsALedgerAgain) {
    const auto printout = printoutOf(referenceDocument());
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    const ReadWorkbook book = workbookOf(*printout, choice);
    ASSERT_EQ(book.sheets.size(), 12U);
    const ReadSheet& sheet = book.sheets[11];
    QString csv;
    for (int row = 0; row <= 29; ++row) {
        QStringList cells;
        for (int column = 0; column < 12; ++column) {
            cells.append(sheet.at(row, column).text);
        }
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    EXPECT_TRUE(sheet.at(30, 0).isBlank());
    const LedgerReading reading = readLedgerCsv(csv.toUtf8(), QStringLiteral("l.csv"), 2024);
    ASSERT_TRUE(reading.import) << csv.toStdString();
    const Ledger& original = printout->workspace().document().ledger;
    EXPECT_EQ(reading.import->rows, 29U);
    EXPECT_EQ(reading.import->sum, original.total());
    const auto read = reading.import->ledger.inOrder();
    const auto wanted = original.inOrder();
    ASSERT_EQ(read.size(), wanted.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i]->amount, wanted[i]->amount);
        EXPECT_EQ(read[i]->at.function, wanted[i]->at.function);
        EXPECT_EQ(read[i]->at.economic, wanted[i]->at.economic);
        EXPECT_EQ(read[i]->at.fund, wanted[i]->at.fund);
        EXPECT_EQ(read[i]->at.nature, wanted[i]->at.nature);
    }
}

TEST(TablesWorkbookTest, EqualDocumentsGiveEqualBytes) {
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    choice.draft = DraftMark{3, QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6), Qt::UTC)};
    const QByteArray first = bytesOf(*printoutOf(referenceDocument()), choice);
    const QByteArray second = bytesOf(*printoutOf(referenceDocument()), choice);
    EXPECT_EQ(first, second);
    const ReadWorkbook book = readBack(first);
    EXPECT_TRUE(book.parts.at(QStringLiteral("docProps/core.xml")).contains("2024-02-03T04:05:06Z"));
    for (const ReadSheet& sheet : book.sheets) {
        EXPECT_TRUE(sheet.xml.contains("草稿")) << sheet.name.toStdString();
    }
}

TEST(TablesWorkbookTest, OneTableStandsAlone) {
    WorkbookChoice choice;
    choice.table = 6;
    const ReadWorkbook book = workbookOf(*printoutOf(referenceDocument()), choice);
    ASSERT_EQ(book.sheets.size(), 1U);
    EXPECT_EQ(book.sheets[0].name, QStringLiteral("表6"));
}

TEST(TablesWorkbookTest, AmountsKeepEveryFen) {
    const auto printout = printoutOf(documentOf(
        QStringLiteral("测试单位,2010301,一般公共预算/一般财力,基本支出/人员经费,30101,,,,0.01\n"
                       "测试单位,2010301,一般公共预算/一般财力,基本支出/人员经费,30102,,,,99500.29\n")));
    WorkbookChoice choice;
    choice.totals = TotalsAs::Formulas;
    const ReadWorkbook book = workbookOf(*printout, choice);
    const ReadSheet& six = book.sheets[5];
    std::vector<std::int64_t> amounts;
    for (const auto& [address, cell] : six.cells) {
        if (cell.isNumber && cell.formula.isEmpty() && !cell.isBlank()) {
            amounts.push_back(moneyOf(cell.text).fen());
        }
    }
    EXPECT_NE(std::find(amounts.begin(), amounts.end(), 1), amounts.end());
    EXPECT_NE(std::find(amounts.begin(), amounts.end(), 9950029), amounts.end());
}

TEST(TablesWorkbookTest, AmountBeyondFifteenDigitsIsTextWithAllOfThem) {
    const auto printout = printoutOf(documentOf(QStringLiteral(
        "测试单位,2010301,一般公共预算/一般财力,基本支出/人员经费,30101,,,,12345678901234567.89\n")));
    WorkbookChoice choice;
    choice.ledger = LedgerSheet::Add;
    choice.totals = TotalsAs::Formulas;
    const ReadWorkbook book = workbookOf(*printout, choice);
    EXPECT_EQ(book.sheets[11].at(1, 11).text, QStringLiteral("12345678901234567.89"));
    EXPECT_FALSE(book.sheets[11].at(1, 11).isNumber);
    EXPECT_TRUE(holds(book.sheets[5], QStringLiteral("1234567890123.456789")));
}

} // namespace
} // namespace budget
