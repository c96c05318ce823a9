#include "core/spreadsheet/xlsx_reader.h"
#include "tests/spreadsheet/workbook_maker.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

const QString file = QStringLiteral("in.xlsx");

Sheet onlySheet(const QByteArray& bytes) {
    const Result<Workbook> read = readWorkbook(bytes, file);
    EXPECT_TRUE(read);
    return read && read->sheets.size() == 1 ? read->sheets.front() : Sheet();
}

Sheet sheetOf(const QByteArray& rows) {
    return onlySheet(zipped(partsWithSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")));
}

TEST(XlsxReaderTest, ReadsSheetsWithNamesVisibilityAndMergedRanges) {
    const Result<Workbook> read =
        readWorkbook(madeWorkbook({{QStringLiteral("明细"),
                                    {{QStringLiteral("单位"), {}, QStringLiteral("57.7")}},
                                    {QStringLiteral("A1:B3")},
                                    {1},
                                    {3}},
                                   {QStringLiteral("代码"), {}, {}, {}, {}, true}}),
                     file);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->sheets.size(), 2U);
    const Sheet& sheet = read->sheets.front();
    EXPECT_EQ(sheet.name, QStringLiteral("明细"));
    EXPECT_EQ(sheet.visibility, SheetVisibility::Visible);
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_TRUE(sheet.rows.front().isHidden);
    EXPECT_EQ(sheet.rows.front().text(1), QStringLiteral("单位"));
    EXPECT_EQ(sheet.rows.front().find(2), nullptr);
    EXPECT_EQ(sheet.rows.front().find(3)->kind, CellKind::Number);
    ASSERT_EQ(sheet.merged.size(), 1U);
    EXPECT_EQ(sheet.merged.front().lastRow, 3);
    EXPECT_EQ(sheet.hiddenColumns.front().firstColumn, 3);
    EXPECT_EQ(read->sheets.back().visibility, SheetVisibility::Hidden);
    EXPECT_FALSE(read->hasMacros);
}

TEST(XlsxReaderTest, ReadsEveryKindOfCell) {
    const Sheet sheet =
        sheetOf("<row><c t='inlineStr'><is><r><t>行政</t></r><r><t>运行</t></r><rPh sb='0' "
                "eb='1'><t>x</t></rPh></is></c>"
                "<c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c><c t='str'><f>A1</f><v>a&amp;b_x0041_</v></c>"
                "<c><v>57.699999999999996</v></c><c s='3'/><c><v>1E3</v></c></row>");
    ASSERT_EQ(sheet.rows.size(), 1U);
    const SheetRow& row = sheet.rows.front();
    EXPECT_EQ(row.text(1), QStringLiteral("行政运行"));
    EXPECT_EQ(row.text(2), QStringLiteral("TRUE"));
    EXPECT_EQ(row.find(3)->kind, CellKind::Error);
    EXPECT_EQ(row.text(4), QStringLiteral("a&bA"));
    EXPECT_EQ(row.text(5), QStringLiteral("57.7"));
    EXPECT_EQ(row.find(6), nullptr);
    EXPECT_EQ(row.text(7), QStringLiteral("1000"));
}

TEST(XlsxReaderTest, UnderstandsPrefixedNamesAndTextThatLooksLikeTags) {
    const Sheet sheet = onlySheet(zipped(partsWithSheet(
        "<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <x:row> --><x:sheetData><x:row r='4' note='a>b'>"
        "<x:c r='B4' "
        "t='inlineStr'><x:is><x:t><![CDATA[</x:row>]]></x:t></x:is></x:c></x:row></x:sheetData></"
        "x:worksheet>")));
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_EQ(sheet.rows.front().number, 4);
    EXPECT_EQ(sheet.rows.front().text(2), QStringLiteral("</x:row>"));
}

TEST(XlsxReaderTest, NamesTheCellThatItCannotRead) {
    const Result<Workbook> read = readWorkbook(
        zipped(partsWithSheet(
            "<worksheet><sheetData><row r='7'><c r='D7' t='s'><v>99</v></c></row></sheetData></worksheet>")),
        file);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.fault().path, QStringLiteral("Sheet1!D7"));
    EXPECT_EQ(read.fault().found, QStringLiteral("99"));
}

TEST(XlsxReaderTest, SaysThatThereAreMacrosAndPassesOverLinksToOtherFiles) {
    ZipParts parts = workbookParts({{QStringLiteral("Sheet1"), {{QStringLiteral("1")}}}});
    QByteArray& links = parts[QStringLiteral("xl/_rels/workbook.xml.rels")];
    links.replace(
        "</Relationships>",
        "<Relationship Id='m' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' "
        "Target='vbaProject.bin'/><Relationship Id='e' Type='x/externalLink' TargetMode='External' "
        "Target='file:///../../etc/passwd'/></Relationships>");
    parts[QStringLiteral("xl/vbaProject.bin")] = "macro";
    const Result<Workbook> read = readWorkbook(zipped(parts), file);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->hasMacros);
    EXPECT_EQ(read->sheets.size(), 1U);
}

} // namespace
} // namespace budget
