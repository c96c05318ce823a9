// The reference from the ledger and from the example to what a reader gets, through the program itself.
#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "tests/cli/cli_run.h"
#include "tests/support/reference.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString example = QStringLiteral(MINGZHANG_EXAMPLE);

QString expectedTable(int number) {
    return QString::fromUtf8(
        readData(QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
}

const QRegularExpression draftMark(QStringLiteral("草稿 第\\d+稿 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));

/// The text of a PDF without its page numbers and marks of a draft, folded.
QString pdfText(const QString& path) {
    QString text = QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    text.remove(QRegularExpression(QStringLiteral("— *[0-9ivx]+ *—")));
    text.remove(draftMark);
    return folded(text);
}

/// The tables of a document, one after the other.
QString tablesOf(const TestFolder& folder, const QString& document) {
    EXPECT_EQ(
        runCli({QStringLiteral("tables"), document, QStringLiteral("-o"), folder.path(QStringLiteral("t"))})
            .exitCode,
        0);
    QString all;
    for (int number = 1; number <= 11; ++number) {
        QFile file(folder.path(QStringLiteral("t/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << number;
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

TEST(CliPublicationTest, ARowThatWaitsToBeFilledIsNotPrinted) {
    const TestFolder folder;
    Result<Document> document = loadDocument(example);
    ASSERT_TRUE(document);
    PlacedRow row{QStringLiteral("t06"), {}};
    row.at.economic = *EconomicCode::parse("31002");
    document->placedRows = {row};
    const QString path = folder.write(QStringLiteral("a.mingzhang"), writeDocument(*document));
    EXPECT_EQ(tablesOf(folder, path), tablesOf(folder, example));
}

TEST(CliPublicationTest, ImportedLedgerGivesThePublishedTables) {
    const TestFolder folder;
    const CliResult imported = runCli({QStringLiteral("import"), dataFile(QStringLiteral("ledger-2024.csv")),
                                       QStringLiteral("-o"), folder.path(QStringLiteral("a.mingzhang")),
                                       QStringLiteral("--year"), QStringLiteral("2024")});
    ASSERT_EQ(imported.exitCode, 0) << imported.errors.toStdString();
    EXPECT_TRUE(imported.output.contains(QStringLiteral("29 行，合计 465.24 万元")))
        << imported.output.toStdString();
    ASSERT_EQ(runCli({QStringLiteral("tables"), folder.path(QStringLiteral("a.mingzhang")),
                      QStringLiteral("-o"), folder.path(QStringLiteral("t"))})
                  .exitCode,
              0);
    for (int number = 1; number <= 11; ++number) {
        QFile file(folder.path(QStringLiteral("t/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << number;
        const QString text = QString::fromUtf8(file.readAll());
        EXPECT_EQ(text.mid(text.indexOf(QLatin1Char('\n')) + 1).toStdString(),
                  expectedTable(number).toStdString());
    }
}

TEST(CliPublicationTest, TextOfTheExampleIsThePublishedNarrative) {
    const CliResult text = runCli({QStringLiteral("text"), example});
    ASSERT_EQ(text.exitCode, 0);
    QStringList lines;
    for (const QString& line : text.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        lines.append(folded(line));
    }
    QStringList expected;
    for (const char* part : {"expected/part-1.txt", "expected/part-3.txt", "expected/part-4.txt"}) {
        const QString published = QString::fromUtf8(readData(QString::fromLatin1(part)));
        for (const QString& line : published.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            expected.append(folded(line));
        }
    }
    EXPECT_EQ(lines.join(QLatin1Char('\n')).toStdString(), expected.join(QLatin1Char('\n')).toStdString());
}

class CliExportTest : public testing::Test {
protected:
    void SetUp() override {
        const CliResult result = runCli({QStringLiteral("export"), example, QStringLiteral("-o"), pdf()});
        ASSERT_EQ(result.exitCode, 0) << result.errors.toStdString();
        EXPECT_TRUE(result.errors.contains(QStringLiteral("字体："))) << result.errors.toStdString();
    }
    QString pdf() const { return m_folder.path(QStringLiteral("a.pdf")); }

    TestFolder m_folder;
};

TEST_F(CliExportTest, HoldsEverySentenceOfTheNarrative) {
    const QString text = pdfText(pdf());
    ASSERT_FALSE(text.isEmpty());
    const CliResult narrative = runCli({QStringLiteral("text"), example});
    for (const QString& line : narrative.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        EXPECT_TRUE(text.contains(folded(line))) << line.toStdString();
    }
}

TEST_F(CliExportTest, MarksEveryPageOfADraft) {
    const QString text =
        QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {pdf(), QStringLiteral("-")}));
    const auto pages = text.count(QLatin1Char('\f'));
    EXPECT_GT(pages, 20);
    EXPECT_EQ(text.count(draftMark), pages);
}

TEST(CliPublicationTest, AFinalDocumentIsWrittenWithoutTheMarkUnlessAnErrorIsOpen) {
    const TestFolder folder;
    Document document = loadDocument(example).value();
    document.inputs.approved = QDate(2024, 2, 10);
    document.review.secrecy = {QStringLiteral("张三"), QDate(2024, 2, 20)};
    document.review.final = {QStringLiteral("李四"), QDate(2024, 2, 22)};
    ASSERT_TRUE(saveDocument(document, folder.path(QStringLiteral("final.mingzhang"))));
    document.controlFigures[{QStringLiteral("t06"), QString(), QStringLiteral("1")}] = Money::fromFen(1);
    ASSERT_TRUE(saveDocument(document, folder.path(QStringLiteral("wrong.mingzhang"))));
    for (const char* name : {"final", "wrong"}) {
        const QString base = folder.path(QString::fromLatin1(name));
        ASSERT_EQ(runCli({QStringLiteral("export"), base + QStringLiteral(".mingzhang"), QStringLiteral("-o"),
                          base + QStringLiteral(".pdf")})
                      .exitCode,
                  0);
        const QString text = QString::fromUtf8(
            runTool(QStringLiteral("pdftotext"), {base + QStringLiteral(".pdf"), QStringLiteral("-")}));
        EXPECT_EQ(text.contains(draftMark), base.endsWith(QStringLiteral("wrong"))) << name;
        EXPECT_FALSE(text.isEmpty());
    }
    // A unit's part is as final as the whole.
    const QString unit = document.ledger.unit(document.ledger.unitsInOrder().back())->name;
    ASSERT_EQ(runCli({QStringLiteral("export"), folder.path(QStringLiteral("final.mingzhang")),
                      QStringLiteral("--unit"), unit, QStringLiteral("-o"),
                      folder.path(QStringLiteral("unit.pdf"))})
                  .exitCode,
              0);
    EXPECT_FALSE(pdfText(folder.path(QStringLiteral("unit.pdf"))).contains(QStringLiteral("草稿")));
    EXPECT_FALSE(QString::fromUtf8(runTool(QStringLiteral("pdftotext"),
                                           {folder.path(QStringLiteral("unit.pdf")), QStringLiteral("-")}))
                     .contains(draftMark));
}

TEST_F(CliExportTest, HoldsEveryFigureAndLabelOfEveryTable) {
    const QString text = pdfText(pdf());
    const QString words = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf(), QStringLiteral("-")}));
    int figures = 0;
    for (int number = 1; number <= 11; ++number) {
        for (const QString& line : expectedTable(number).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            for (const QString& cell : line.split(QLatin1Char('\t'), Qt::SkipEmptyParts)) {
                EXPECT_TRUE(text.contains(folded(cell)) || words.contains(cell)) << cell.toStdString();
                figures += cell.contains(QLatin1Char('.')) ? 1 : 0;
            }
        }
    }
    EXPECT_GE(figures, 196);
}

TEST_F(CliExportTest, IsReadAloudFromTheCoverToTheDate) {
    const QByteArray structure = runTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf()});
    const QString text = folded(QString::fromUtf8(structure));
    qsizetype place = 0;
    for (const char* part : {"第一部分", "部门收支总体情况表", "上年结转结余情况明细表", "第三部分",
                             "部门整体绩效目标表", "第四部分", "2024年2月22日"}) {
        const qsizetype found = text.indexOf(QString::fromUtf8(part), place);
        EXPECT_GE(found, place) << part;
        place = std::max(place, found);
    }
}

TEST_F(CliExportTest, GivesTheSameBytesAgain) {
    const QString again = m_folder.path(QStringLiteral("b.pdf"));
    ASSERT_EQ(runCli({QStringLiteral("export"), example, QStringLiteral("-o"), again}).exitCode, 0);
    QFile a(pdf());
    QFile b(again);
    ASSERT_TRUE(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    EXPECT_EQ(a.readAll(), b.readAll());
}

TEST(CliUnitTest, PublishesOneUnitAlone) {
    const TestFolder folder;
    const QString unit = QStringLiteral("乌鲁木齐市人民对外友好协会");
    const QString pdf = folder.path(QStringLiteral("u.pdf"));
    const CliResult result = runCli(
        {QStringLiteral("export"), example, QStringLiteral("-o"), pdf, QStringLiteral("--unit"), unit});
    ASSERT_EQ(result.exitCode, 0) << result.errors.toStdString();
    const QString text = pdfText(pdf);
    EXPECT_TRUE(text.contains(unit + QStringLiteral("2024年收支预算情况")));
    EXPECT_TRUE(text.contains(QStringLiteral("收支总预算3.21万元")));
    EXPECT_FALSE(text.contains(QStringLiteral("外事业务费")));
    const CliResult unknown = runCli({QStringLiteral("export"), example, QStringLiteral("-o"), pdf,
                                      QStringLiteral("--unit"), QStringLiteral("无此单位")});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_TRUE(unknown.errors.contains(QStringLiteral("无此单位")));
}

} // namespace
} // namespace budget
