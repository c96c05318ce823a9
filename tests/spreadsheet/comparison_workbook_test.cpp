// Last year beside this year as a workbook, read back cell by cell.
#include "core/compare/comparison_tsv.h"
#include "core/exchange/new_document.h"
#include "core/spreadsheet/comparison_workbook.h"
#include "tests/spreadsheet/read_workbook.h"
#include "tests/support/reference.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

namespace budget {
namespace {

using namespace budget::test;

struct Written {
    std::unique_ptr<Printout> printout;
    std::unique_ptr<YearComparison> comparison;
    QByteArray bytes;
    ReadWorkbook book;

    const ReadSheet& table(int number) const { return book.sheets.at(static_cast<std::size_t>(number)); }
};

Written written(Document document) {
    Written made;
    auto printout = Printout::of(std::move(document));
    EXPECT_TRUE(printout);
    made.printout = std::move(printout).value();
    made.comparison = std::make_unique<YearComparison>(made.printout->workspace(),
                                                       itemisedScopes(made.printout->narrativePack()));
    const Result<QByteArray> bytes = comparisonWorkbook(*made.printout, *made.comparison, {});
    EXPECT_TRUE(bytes) << (bytes ? std::string() : bytes.fault().found.toStdString());
    made.bytes = bytes ? *bytes : QByteArray();
    made.book = readBack(made.bytes);
    return made;
}

Written reference() {
    Document document = referenceDocument();
    document.lastYear = LastYearLedger{{}, referenceDocument(QStringLiteral("ledger-2023.csv")).ledger};
    return written(std::move(document));
}

/// A ledger with one project in 12.50 万元.
LedgerImport projectLedger(const QString& name, const QString& code, const QString& disclosure) {
    const QString csv = QStringLiteral(
        "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,项目代码,公开属性,"
        "金额（万元）\n测试单位,2010302,一般公共预算/一般财力,项目支出,30201,%1,%2,%3,12.50\n");
    LedgerReading reading =
        readLedgerCsv(csv.arg(name, code, disclosure).toUtf8(), QStringLiteral("l.csv"), 2024);
    EXPECT_TRUE(reading.import);
    return std::move(*reading.import);
}

Document projectDocument(LedgerImport now, LedgerImport last) {
    Document document = makeDocument(std::move(now), {{}, 2024, QStringLiteral("urumqi-2024")});
    document.lastYear = LastYearLedger{{}, std::move(last.ledger)};
    return document;
}

/// "A1" of a number in percent or a figure: what a person reads.
std::string shown(const ReadCell& cell, bool isRate) {
    if (!cell.isNumber) {
        return cell.text.toStdString();
    }
    const double number = cell.text.toDouble() * (isRate ? 100 : 1);
    return QString::number(number, 'f', 2).toStdString() + (isRate ? "%" : "");
}

/// 上年, 本年, 增减额, 增减率 from this column on.
std::string pairAt(const ReadSheet& sheet, int row, int column) {
    std::string text;
    for (int i = 0; i < 4; ++i) {
        text += (i > 0 ? "|" : "") + shown(sheet.at(row, column + i), i == 3);
    }
    return text;
}

constexpr int mostRows = 300;
constexpr int mostColumns = 80;

/// The row that holds a text, and the column it stands in.
std::pair<int, int> placeOf(const ReadSheet& sheet, const QString& text) {
    for (int row = 0; row < mostRows; ++row) {
        for (int column = 0; column < mostColumns; ++column) {
            if (sheet.at(row, column).text == text) {
                return {row, column};
            }
        }
    }
    ADD_FAILURE() << text.toStdString() << " stands nowhere in " << sheet.name.toStdString();
    return {0, 0};
}

/// The row of the header that names the four columns of each figure, and where they begin.
std::pair<int, std::vector<int>> aspectsOf(const ReadSheet& sheet) {
    const QString first = QStringLiteral("上年");
    std::vector<int> columns;
    const int row = placeOf(sheet, first).first;
    for (int column = 0; column < mostColumns; ++column) {
        if (sheet.at(row, column).text == first) {
            columns.push_back(column);
        }
    }
    return {row, columns};
}

bool holds(const ReadSheet& sheet, const QString& text) {
    return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                       [&text](const auto& each) { return each.second.text == text; });
}

TEST(ComparisonWorkbookTest, HasTheChangesAndASheetForEachTable) {
    const Written made = reference();
    ASSERT_EQ(made.book.sheets.size(), 12U);
    EXPECT_EQ(made.book.sheets[0].name, QStringLiteral("主要变化"));
    EXPECT_EQ(made.table(1).name, QStringLiteral("表1"));
    EXPECT_EQ(made.table(11).name, QStringLiteral("表11"));
}

TEST(ComparisonWorkbookTest, PutsBothYearsBesideEachOther) {
    const Written made = reference();
    const auto pairOf = [&made](int number, const char* row) {
        const auto [line, column] = placeOf(made.table(number), QString::fromUtf8(row));
        return pairAt(made.table(number), line, column + 1);
    };
    EXPECT_EQ(pairOf(1, "1. 一般公共预算拨款"), "449.27|428.70|-20.57|-4.58%");
    EXPECT_EQ(pairOf(1, "5. 单位资金"), "|31.20|31.20|—");
    const auto [pay, name] = placeOf(made.table(6), QStringLiteral("基本工资"));
    const int staff = placeOf(made.table(6), QStringLiteral("人员经费")).second;
    EXPECT_GT(staff, name);
    EXPECT_EQ(pairAt(made.table(6), pay, staff), "未知|101.31|未知|未知");
}

/// A line of the text form as the workbook shows it.
std::string asShown(const QStringList& cells) {
    const QString unknown = QStringLiteral("—");
    if (cells.at(2) == unknown) {
        return "未知|" + (cells.at(3) == QStringLiteral("0.00") ? QString() : cells.at(3)).toStdString() +
               "|未知|未知";
    }
    const auto figure = [](const QString& text) { return text == QStringLiteral("0.00") ? QString() : text; };
    const bool isSame = cells.at(4) == QStringLiteral("0.00");
    const QString rate = isSame                  ? QString()
                         : cells.at(5).isEmpty() ? unknown
                                                 : cells.at(5) + QLatin1Char('%');
    return QStringList{figure(cells.at(2)), figure(cells.at(3)), figure(cells.at(4)), rate}
        .join(QLatin1Char('|'))
        .toStdString();
}

TEST(ComparisonWorkbookTest, EveryFigureIsThatOfTheTextForm) {
    const Written made = reference();
    const Tables& tables = made.printout->workspace().tables();
    const RowText words(tables, made.comparison->ledger(), realName);
    int pairs = 0;
    for (int number = 1; number <= 11; ++number) {
        std::vector<std::string> expected;
        const QString text = QString::fromUtf8(comparisonTsv(*made.comparison, number - 1, words));
        for (const QString& line : text.trimmed().split(QLatin1Char('\n')).mid(1)) {
            expected.push_back(asShown(line.split(QLatin1Char('\t'))));
        }
        std::vector<std::string> found;
        const auto [header, columns] = aspectsOf(made.table(number));
        for (int row = header + 1; row < mostRows; ++row) {
            for (const int column : columns) {
                found.push_back(pairAt(made.table(number), row, column));
            }
        }
        std::erase(expected, "|||");
        std::erase(found, "|||");
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        EXPECT_EQ(found, expected) << number;
        pairs += static_cast<int>(found.size());
    }
    EXPECT_GT(pairs, 200);
}

TEST(ComparisonWorkbookTest, HeaderSpansTheFourColumnsOfEachFigure) {
    const Written made = reference();
    const ReadSheet& sheet = made.table(5);
    const auto [row, columns] = aspectsOf(sheet);
    ASSERT_EQ(columns.size(), 3U);
    for (const int column : columns) {
        // The title reaches down over the rows in which others are divided further.
        const QString above = addressOf(row - 2, column) + QLatin1Char(':') + addressOf(row - 1, column + 3);
        EXPECT_NE(std::find(sheet.merged.begin(), sheet.merged.end(), above), sheet.merged.end())
            << above.toStdString();
        EXPECT_EQ(sheet.at(row, column + 1).text, QStringLiteral("本年"));
        EXPECT_EQ(sheet.at(row, column + 3).text, QStringLiteral("增减率"));
    }
}

TEST(ComparisonWorkbookTest, PagesAreLandscapeAndOnePageWide) {
    const Written made = reference();
    for (const ReadSheet& sheet : made.book.sheets) {
        EXPECT_TRUE(sheet.xml.contains("orientation=\"landscape\"")) << sheet.name.toStdString();
        EXPECT_TRUE(sheet.xml.contains("<pageSetUpPr fitToPage=\"1\"/>")) << sheet.name.toStdString();
        EXPECT_TRUE(sheet.xml.contains("state=\"frozen\"")) << sheet.name.toStdString();
    }
    EXPECT_TRUE(made.book.parts.at(QStringLiteral("xl/styles.xml")).contains("0.00%"));
}

TEST(ComparisonWorkbookTest, ListsTheLargestChangesWithTheirParts) {
    const Written made = reference();
    const ReadSheet& sheet = made.book.sheets[0];
    const int first = aspectsOf(sheet).first + 1;
    EXPECT_EQ(sheet.at(first, 0).text, QStringLiteral("1"));
    EXPECT_EQ(sheet.at(first, 1).text, QStringLiteral("表3"));
    EXPECT_EQ(sheet.at(first, 2).text, QStringLiteral("总计"));
    EXPECT_EQ(sheet.at(first, 3).text, QStringLiteral("支出预算／项目支出"));
    EXPECT_EQ(pairAt(sheet, first, 4), "23.18|58.56|35.38|152.63%");
    EXPECT_EQ(sheet.at(first + 1, 2).text, QStringLiteral("　一般公共预算"));
    double sum = 0;
    for (int row = first + 1; row <= first + 3; ++row) {
        EXPECT_EQ(sheet.at(row, 1).text, QStringLiteral("其中"));
        sum += sheet.at(row, 6).text.toDouble();
    }
    EXPECT_NEAR(sum, 35.38, 0.001);
    EXPECT_EQ(sheet.at(first + 4, 0).text, QStringLiteral("2"));
}

TEST(ComparisonWorkbookTest, SaysUnknownWhereNothingIsKnownOfLastYear) {
    const Written made = written(referenceDocument());
    const auto [row, column] = placeOf(made.table(1), QStringLiteral("1. 一般公共预算拨款"));
    EXPECT_EQ(pairAt(made.table(1), row, column + 1), "未知|428.70|未知|未知");
    EXPECT_TRUE(holds(made.book.sheets[0], QStringLiteral("注：没有上年数据。")));
}

TEST(ComparisonWorkbookTest, NamesNoMaskedProjectOfEitherYear) {
    const QString masked = QStringLiteral("完全不予公开");
    for (const bool isOpen : {false, true}) {
        const QString level = isOpen ? QStringLiteral("公开") : masked;
        const Written made = written(
            projectDocument(projectLedger(QStringLiteral("甲乙丙专项"), QStringLiteral("07100133"), level),
                            projectLedger(QStringLiteral("丁戊己专项"), QStringLiteral("07100134"), level)));
        for (const char* name : {"甲乙丙", "丁戊己"}) {
            EXPECT_EQ(made.book.everything().contains(name), isOpen) << name;
        }
        EXPECT_EQ(made.book.everything().contains("07100134"), !isOpen);
    }
}

TEST(ComparisonWorkbookTest, TextThatLooksLikeAFormulaStaysText) {
    for (const char* text : {"=1+1", "+2", "-3", "@SUM(A1)"}) {
        const QString name = QString::fromLatin1(text);
        const Written made = written(projectDocument(projectLedger(name, {}, QStringLiteral("公开")),
                                                     projectLedger(name, {}, QStringLiteral("公开"))));
        EXPECT_TRUE(holds(made.table(7), name)) << text;
        EXPECT_FALSE(made.book.everything().contains("<f>")) << text;
    }
}

TEST(ComparisonWorkbookTest, EqualDocumentsGiveEqualBytes) {
    EXPECT_EQ(reference().bytes, reference().bytes);
}

} // namespace
} // namespace budget
