// The eleven tables as a workbook, read back: as the content of an empty document, as 批复数, as last year's.
#include "core/exchange/tables_plan.h"

#include "core/exchange/new_document.h"
#include "core/exchange/table_tsv.h"
#include "core/spreadsheet/tables_workbook.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "core/tables/cell_name.h"
#include "tests/spreadsheet/workbook_maker.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>
#include <QRegularExpression>

namespace budget {
namespace {

using namespace budget::test;

const QString file = QStringLiteral("公开表.xlsx");

std::unique_ptr<Workspace> opened(Document document) {
    auto workspace = Workspace::open(std::move(document));
    EXPECT_TRUE(workspace);
    return workspace ? std::move(workspace).value() : nullptr;
}

/// The reference's tables as the program writes them.
const QByteArray& referenceWorkbook() {
    static const QByteArray bytes = [] {
        const auto printout = Printout::of(referenceDocument());
        EXPECT_TRUE(printout);
        const Result<QByteArray> written = tablesWorkbook(**printout, {});
        EXPECT_TRUE(written);
        return written ? *written : QByteArray();
    }();
    return bytes;
}

/// The sheets of a workbook, to be written again in another form.
std::vector<MadeSheet> sheetsOf(const QByteArray& bytes) {
    const Result<Workbook> book = readWorkbook(bytes, file);
    EXPECT_TRUE(book);
    std::vector<MadeSheet> sheets;
    for (const Sheet& sheet : book->sheets) {
        MadeSheet made{sheet.name, {}};
        for (const SheetRow& row : sheet.rows) {
            made.rows.resize(static_cast<std::size_t>(row.number));
            for (const SheetCell& cell : row.cells) {
                std::vector<QString>& cells = made.rows.back();
                cells.resize(std::max(cells.size(), static_cast<std::size_t>(cell.column)));
                const bool isText = cell.kind == CellKind::Text;
                cells[static_cast<std::size_t>(cell.column) - 1] = isText ? u'\'' + cell.text : cell.text;
            }
        }
        for (const CellRange& range : sheet.merged) {
            made.merged.push_back(columnLetters(range.firstColumn) + QString::number(range.firstRow) + u':' +
                                  columnLetters(range.lastColumn) + QString::number(range.lastRow));
        }
        sheets.push_back(std::move(made));
    }
    return sheets;
}

TablesWorkbook readBack(const QByteArray& bytes) {
    const auto workspace = opened(emptyReference());
    const Result<TablesWorkbook> book = readTablesWorkbook(bytes, file, workspace->tables());
    EXPECT_TRUE(book) << static_cast<int>(book.fault().kind) << book.fault().path.toStdString();
    return book ? *book : TablesWorkbook();
}

TablesPlan planned(const Document& document, const TablesWorkbook& book, TablesAs as) {
    Result<TablesPlan> plan = planTables(document, book, as);
    EXPECT_TRUE(plan);
    return plan ? *std::move(plan) : TablesPlan();
}

/// What was left out or asked, a line each.
std::string leftOf(const TablesPlan& plan) {
    std::string text;
    for (const TakenTable& table : plan.tables) {
        for (const BlockRefusal& refusal : table.plan.refused) {
            text += table.from.place(refusal.place.row, refusal.place.column).toStdString() + ' ' +
                    refusal.text.toStdString() + " reason " +
                    std::to_string(static_cast<int>(refusal.reason)) + '\n';
        }
        for (const BlockQuestion& question : table.plan.questions) {
            text += table.from.place(question.place.row, question.place.column).toStdString() + " asks " +
                    std::to_string(static_cast<int>(question.outcome)) + '\n';
        }
    }
    return text;
}

void expectReference(const Document& empty, const QByteArray& bytes) {
    const auto workspace = opened(empty);
    const TablesPlan plan = planned(empty, readBack(bytes), TablesAs::Content);
    EXPECT_EQ(leftOf(plan), "");
    static_cast<void>(workspace->apply(plan.edit));
    for (int table = 0; table < workspace->tables().tableCount(); ++table) {
        const RowText words(workspace->tables(), workspace->document().ledger, realName);
        const QByteArray tsv = tableTsv(workspace->tables(), table, words);
        const QString name = QStringLiteral("expected/table-%1.tsv").arg(table + 1, 2, 10, QLatin1Char('0'));
        EXPECT_EQ(tsv.mid(tsv.indexOf('\n') + 1).toStdString(), readData(name).toStdString()) << table + 1;
    }
}

TEST(TablesWorkbookReaderTest, FindsEveryTableWithItsColumnsAndWhatStandsAbove) {
    const TablesWorkbook book = readBack(referenceWorkbook());
    ASSERT_EQ(book.tables.size(), 11U);
    EXPECT_TRUE(book.notUnderstood.empty());
    EXPECT_TRUE(book.otherSheets.empty());
    EXPECT_EQ(book.department, referenceDocument().department);
    for (const WorkbookTable& table : book.tables) {
        EXPECT_EQ(std::count(table.columns.begin(), table.columns.end(), 0), 0) << table.table;
        EXPECT_EQ(table.unit, MoneyUnit::TenThousand) << table.table;
    }
    EXPECT_EQ(book.tables[5].place(1, 3), QStringLiteral("表6!D8"));
}

TEST(TablesWorkbookReaderTest, FillsAnEmptyDocumentInPublishedOrder) {
    expectReference(emptyReference(), referenceWorkbook());
}

TEST(TablesWorkbookReaderTest, AddsTheUnitsThatTheDocumentLacks) {
    const Document reference = referenceDocument();
    const Document empty = emptyDocument({reference.department, reference.year, reference.layout}, {});
    expectReference(empty, referenceWorkbook());
}

/// One sheet with all tables below each other, columns moved, titles with a year, no numbers of tables.
TEST(TablesWorkbookReaderTest, UnderstandsOtherPlaces) {
    MadeSheet all{QStringLiteral("全部"), {{}, {QStringLiteral("目录")}, {}}};
    for (const MadeSheet& sheet : sheetsOf(referenceWorkbook())) {
        const auto offset = static_cast<int>(all.rows.size());
        for (std::vector<QString> row : sheet.rows) {
            row.insert(row.begin(), 2, QString());
            for (QString& cell : row) {
                cell.replace(QRegularExpression(QStringLiteral("^'表 ?[0-9]+$")), QStringLiteral("'附件"));
                cell.replace(QRegularExpression(QStringLiteral("^'(.*情况(明细)?表)$")),
                             QStringLiteral("'2024年\\1（草案）"));
            }
            all.rows.push_back(std::move(row));
        }
        for (const QString& range : sheet.merged) {
            static const QRegularExpression cell(QStringLiteral("([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"));
            const QRegularExpressionMatch match = cell.match(range);
            const auto moved = [](const QString& letters) {
                return columnLetters(letters.back().unicode() - u'A' + 3);
            };
            all.merged.push_back(
                moved(match.captured(1)) + QString::number(match.captured(2).toInt() + offset) + u':' +
                moved(match.captured(3)) + QString::number(match.captured(4).toInt() + offset));
        }
        all.rows.emplace_back();
    }
    const QByteArray bytes = madeWorkbook({all});
    EXPECT_EQ(readBack(bytes).year, 2024);
    expectReference(emptyReference(), bytes);
}

TEST(TablesWorkbookReaderTest, KnowsColumnsByTheirTitlesNotByTheirOrder) {
    std::vector<MadeSheet> sheets = sheetsOf(referenceWorkbook());
    for (std::vector<QString>& row : sheets[5].rows) { // 表6: 类 款 名称 小计 人员 公用
        row.resize(6);
        std::swap(row[4], row[5]);
    }
    expectReference(emptyReference(), madeWorkbook(sheets));
}

TEST(TablesWorkbookReaderTest, TheTablesAsApprovedFiguresAgree) {
    const auto workspace = opened(referenceDocument());
    const TablesPlan plan = planned(workspace->document(), readBack(referenceWorkbook()), TablesAs::Approved);
    EXPECT_EQ(leftOf(plan), "");
    EXPECT_EQ(plan.figures, 196U);
    static_cast<void>(workspace->apply(plan.edit));
    const Document& document = workspace->document();
    EXPECT_EQ(document.controlFigures.size(), 196U);
    for (const auto& [name, figure] : document.controlFigures) {
        const auto cell = cellOf(workspace->tables(), document.ledger, name);
        ASSERT_TRUE(cell);
        EXPECT_EQ(workspace->tables().value(*cell), figure) << name.row.toStdString();
    }
}

TEST(TablesWorkbookReaderTest, TheTablesAsLastYearReplaceWhatWasKnownOfIt) {
    Document document = referenceDocument();
    document.controlFigures[{QStringLiteral("t06"), {}, QStringLiteral("1")}] = Money::fromFen(1);
    const auto workspace = opened(document);
    const Result<TablesPlan> plan = planTables(document, readBack(referenceWorkbook()), TablesAs::Published,
                                               {file, QStringLiteral("sum")});
    ASSERT_TRUE(plan);
    static_cast<void>(workspace->apply(plan->edit));
    const auto* figures = std::get_if<LastYearFigures>(&workspace->document().lastYear);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->figures.size(), 196U);
    EXPECT_EQ(figures->source.fileName, file);
    EXPECT_EQ(workspace->document().controlFigures, document.controlFigures);
}

TEST(TablesWorkbookReaderTest, NamesTheCellsOfWhatContradicts) {
    std::vector<MadeSheet> sheets = sheetsOf(referenceWorkbook());
    for (std::vector<QString>& row : sheets[5].rows) {
        std::replace(row.begin(), row.end(), QStringLiteral("406.68"), QStringLiteral("406.7"));
    }
    const TablesPlan plan = planned(emptyReference(), readBack(madeWorkbook(sheets)), TablesAs::Content);
    EXPECT_EQ(leftOf(plan), "表6!D8 406.7 reason 4\n");
}

TEST(TablesWorkbookReaderTest, ReadsASingleSheetInYuan) {
    std::vector<MadeSheet> sheets = sheetsOf(referenceWorkbook());
    MadeSheet six = sheets[5];
    six.name = QStringLiteral("Sheet1");
    for (std::vector<QString>& row : six.rows) {
        for (QString& cell : row) {
            cell.replace(QStringLiteral("万元"), QStringLiteral("元"));
            if (!cell.isEmpty() && !cell.startsWith(u'\'')) {
                const qsizetype point = cell.indexOf(u'.');
                const qsizetype decimals = point < 0 ? 0 : cell.size() - 1 - point;
                cell = cell.remove(u'.') + QString(4 - decimals, u'0');
            }
        }
    }
    const TablesWorkbook book = readBack(madeWorkbook({six}));
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables.front().unit, MoneyUnit::Yuan);
    const auto workspace = opened(emptyReference());
    static_cast<void>(workspace->apply(planned(emptyReference(), book, TablesAs::Content).edit));
    EXPECT_EQ(exactAmount(workspace->document().ledger.total(), MoneyUnit::TenThousand), "406.68");
}

TEST(TablesWorkbookReaderTest, RefusesWorkbooksWithoutATableAndTablesThatStandTwice) {
    const auto workspace = opened(emptyReference());
    const Result<TablesWorkbook> none = readTablesWorkbook(
        madeWorkbook({{QStringLiteral("Sheet1"), {{QStringLiteral("姓名"), QStringLiteral("电话")}}}}), file,
        workspace->tables());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.fault().kind, FaultKind::MissingField);
    EXPECT_EQ(none.fault().expected, QString::fromUtf8(officialTables));
    std::vector<MadeSheet> sheets = sheetsOf(referenceWorkbook());
    sheets.push_back(sheets[5]);
    sheets.back().name = QStringLiteral("表6（2）");
    const Result<TablesWorkbook> twice = readTablesWorkbook(madeWorkbook(sheets), file, workspace->tables());
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.fault().kind, FaultKind::DuplicateField);
    EXPECT_EQ(twice.fault().found, QStringLiteral("表6, 表6（2）"));
}

TEST(TablesWorkbookReaderTest, ListsTablesWhoseHeaderItDoesNotUnderstand) {
    std::vector<MadeSheet> sheets = sheetsOf(referenceWorkbook());
    for (std::vector<QString>& row : sheets[5].rows) {
        for (QString& cell : row) {
            cell.replace(QStringLiteral("经费"), QStringLiteral("款"));
        }
    }
    sheets.push_back({QStringLiteral("说明"), {{QStringLiteral("略")}}});
    const TablesWorkbook book = readBack(madeWorkbook(sheets));
    EXPECT_EQ(book.tables.size(), 10U);
    EXPECT_EQ(book.notUnderstood, std::vector<int>{5});
    EXPECT_EQ(book.otherSheets.back(), QStringLiteral("说明"));
}

} // namespace
} // namespace budget
