#include "core/render/pdf_writer.h"

#include "tests/render/pdf_tools.h"
#include "tests/render/sample_publication.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

using namespace budget;

namespace {

const test::PdfFile& sampleFile() {
    static const test::PdfFile file = test::PdfFile::of(sample::publication());
    return file;
}

QString info(const QStringList& options) {
    return sampleFile().run(QStringLiteral("pdfinfo"), options);
}

/// Every text of a publication, in order.
QStringList textsOf(const Publication& publication) {
    QStringList texts;
    for (const Block& block : publication.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            texts += heading->text;
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Span& span : paragraph->spans) {
                text += span.text;
            }
            texts += text;
        } else if (const auto* grid = std::get_if<Grid>(&block)) {
            texts += grid->title;
            for (const std::vector<GridRow>* rows : {&grid->header, &grid->rows}) {
                for (const GridRow& row : *rows) {
                    for (const GridCell& cell : row.cells) {
                        texts += cell.text;
                    }
                }
            }
            texts += grid->note;
        }
    }
    return texts;
}

} // namespace

TEST(PdfWriterTest, PassesTheSyntaxCheck) {
    const QString report = sampleFile().run(QStringLiteral("qpdf"), {QStringLiteral("--check")});
    EXPECT_TRUE(report.contains(QStringLiteral("No syntax or stream encoding errors")))
        << report.toStdString();
    EXPECT_FALSE(report.contains(QStringLiteral("WARNING"))) << report.toStdString();
}

TEST(PdfWriterTest, WritesTheSameBytesForTheSameDocument) {
    const Result<FontSet> others = FontSet::resolve();
    ASSERT_TRUE(others.hasValue());
    others->faceFor(FontRole::Body, U'䶮');
    const Result<PageSet> pages = layOut(sample::publication(), *others);
    ASSERT_TRUE(pages.hasValue());
    const Result<QByteArray> first = writePdf(test::pagesOf(sample::publication()), test::fonts());
    const Result<QByteArray> second = writePdf(*pages, *others);
    ASSERT_TRUE(first.hasValue() && second.hasValue());
    EXPECT_EQ(*first, *second);
}

TEST(PdfWriterTest, SaysTitleAuthorAndLanguage) {
    const QString words = info({});
    EXPECT_TRUE(words.contains(QStringLiteral("乌鲁木齐市人民政府外事办公室2024年部门预算公开")));
    EXPECT_TRUE(
        words.contains(QRegularExpression(QStringLiteral("Author: +乌鲁木齐市人民政府外事办公室\\n"))));
    EXPECT_TRUE(words.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    EXPECT_TRUE(words.contains(QStringLiteral("595.276 x 841.89 pts (A4)")));
    EXPECT_FALSE(words.contains(QStringLiteral("CreationDate")));
    EXPECT_TRUE(info({QStringLiteral("-meta")}).contains(QStringLiteral("<rdf:li>zh-CN</rdf:li>")));
    QPDF pdf;
    pdf.processFile(sampleFile().path().toUtf8().constData());
    EXPECT_EQ(pdf.getRoot().getKey("/Lang").getUTF8Value(), "zh-CN");
}

TEST(PdfWriterTest, EmbedsEveryFontAsASubset) {
    QStringList lines = sampleFile().run(QStringLiteral("pdffonts"), {}).split(u'\n', Qt::SkipEmptyParts);
    lines = lines.mid(2);
    EXPECT_GE(lines.size(), 4);
    for (const QString& line : lines) {
        EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+.* yes yes yes "))))
            << line.toStdString();
    }
}

TEST(PdfWriterTest, EveryTextIsFoundByASearch) {
    const QString text = test::withoutBlanks(sampleFile().text());
    for (const QString& each : textsOf(sample::publication())) {
        if (each.size() <= 28) {
            EXPECT_TRUE(text.contains(test::withoutBlanks(each))) << each.toStdString();
        }
    }
}

TEST(PdfWriterTest, PutsNoBlankBetweenTheCharactersOfALine) {
    std::vector<Block> texts;
    for (const Block& block : sample::publication().blocks) {
        if (std::holds_alternative<Paragraph>(block)) {
            texts.push_back(block);
        }
    }
    const test::PdfFile pdf = test::PdfFile::of(test::publicationOf(texts));
    const QString text = pdf.run(QStringLiteral("pdftotext"), {}, {QStringLiteral("-")});
    const QRegularExpression torn(QStringLiteral("[\\x{3001}-\\x{9FFF}] [\\x{3001}-\\x{9FFF}]"));
    for (const QString& line : text.split(u'\n')) {
        EXPECT_FALSE(line.contains(torn)) << line.toStdString();
    }
}

TEST(PdfWriterTest, ReadsAloudInTheOrderOfThePublication) {
    const QString structure = test::withoutBlanks(info({QStringLiteral("-struct-text")}));
    qsizetype place = structure.indexOf(QStringLiteral("TOC"));
    place = structure.indexOf(QStringLiteral("第一部分"), structure.lastIndexOf(QStringLiteral("TOCI")) + 40);
    ASSERT_GT(place, 0);
    const QString words =
        QString(structure).remove(QRegularExpression(QStringLiteral("[^\\x{3000}-\\x{9FFF}0-9.]")));
    qsizetype from = 0;
    for (const QString& each : textsOf(sample::publication())) {
        const QString wanted = test::withoutBlanks(each).remove(
            QRegularExpression(QStringLiteral("[^\\x{3000}-\\x{9FFF}0-9.]")));
        const qsizetype found = words.indexOf(wanted, from);
        ASSERT_GE(found, 0) << each.toStdString();
        from = found;
    }
}

TEST(PdfWriterTest, TagsTablesWithHeaderCellsScopesAndSpans) {
    const QString structure = info({QStringLiteral("-struct")});
    for (const char* tag :
         {"Document", "Sect", "H1", "H2", "H3", "TOCI", "Table", "THead", "TBody", "TR", "TH", "TD"}) {
        EXPECT_TRUE(
            structure.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(tag)))))
            << tag;
    }
    EXPECT_TRUE(structure.contains(QStringLiteral("/Scope /Column")));
    EXPECT_TRUE(structure.contains(QStringLiteral("/ColSpan 7")));
    EXPECT_TRUE(structure.contains(QStringLiteral("/RowSpan 3")));
}

TEST(PdfWriterTest, ReadsARepeatedHeaderOnce) {
    const test::PdfFile pdf = test::PdfFile::of(test::publicationOf({sample::longTable(200)}));
    const QString structure = pdf.run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")});
    EXPECT_EQ(structure.count(QStringLiteral("项目名称")), 1);
    EXPECT_EQ(pdf.text().count(QStringLiteral("项目名称")), pdf.pageTexts().size());
}

TEST(PdfWriterTest, LeadsFromContentsToTheRightPages) {
    QPDF pdf;
    pdf.processFile(sampleFile().path().toUtf8().constData());
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    int links = 0;
    for (QPDFObjectHandle page : pages) {
        if (!page.hasKey("/Annots")) {
            continue;
        }
        for (QPDFObjectHandle annotation : page.getKey("/Annots").aitems()) {
            const QPDFObjectHandle target = annotation.getKey("/Dest").getArrayItem(0);
            const auto found = std::find_if(pages.begin(), pages.end(), [&](const QPDFObjectHandle& each) {
                return each.getObjGen() == target.getObjGen();
            });
            ASSERT_NE(found, pages.end());
            EXPECT_TRUE(annotation.hasKey("/StructParent"));
            ++links;
        }
    }
    EXPECT_EQ(links, 12);
}

TEST(PdfWriterTest, HasBookmarksInLevels) {
    QPDF pdf;
    pdf.processFile(sampleFile().path().toUtf8().constData());
    QStringList titles;
    QPDFObjectHandle part = pdf.getRoot().getKey("/Outlines").getKey("/First");
    for (; part.isDictionary(); part = part.getKey("/Next")) {
        titles += QString::fromStdString(part.getKey("/Title").getUTF8Value()).left(4);
        QPDFObjectHandle child = part.getKey("/First");
        for (; child.isDictionary(); child = child.getKey("/Next")) {
            titles += u'>' + QString::fromStdString(child.getKey("/Title").getUTF8Value()).left(6);
        }
    }
    EXPECT_EQ(titles.join(u' ').toStdString(), "目 录 第一部分 >一、主要职能 >二、机构设置 第二部分 "
                                               ">部门收支总体 >部门收入总体 >一般公共预算 >政府性基金预 "
                                               "第三部分 >一、关于乌鲁 >二、关于一般 第四部分");
}

TEST(PdfWriterTest, LabelsPagesAsTheyArePrinted) {
    QPDF pdf;
    pdf.processFile(sampleFile().path().toUtf8().constData());
    EXPECT_EQ(pdf.getRoot().getKey("/PageLabels").getKey("/Nums").unparseResolved(),
              "[ 0 << /P <feff5c019762> >> 1 << /S /r >> 2 << /S /D >> ]");
}

TEST(PdfWriterTest, StartsEachTableOnItsOwnPageLandscapeWhereWide) {
    const QStringList pages = sampleFile().pageTexts();
    int tables = 0;
    for (const QString& page : pages) {
        tables += page.startsWith(QStringLiteral("表 ")) ? 1 : 0;
    }
    EXPECT_GE(tables, 4);
    EXPECT_TRUE(info({QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("99")})
                    .contains(QStringLiteral("841.89 x 595.276")));
}
