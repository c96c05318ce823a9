// Files made to harm: each is refused by a fault, and 200 MB are enough to do it.
#include "core/exchange/ledger_workbook.h"
#include "core/exchange/tables_workbook_reader.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "core/spreadsheet/zip_package.h"
#include "tests/spreadsheet/workbook_maker.h"

#include <gtest/gtest.h>
#include <QFile>

#include <random>

namespace budget {
namespace {

const QString file = QStringLiteral("in.xlsx");

/// The most memory this process has had since it was last set back, in kB.
[[maybe_unused]] long mostMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).simplified().split(' ').first().toLong();
            }
        }
    }
    return 0;
}

void setMemoryBack() {
    QFile memory(QStringLiteral("/proc/self/clear_refs"));
    if (memory.open(QIODevice::WriteOnly)) {
        memory.write("5");
    }
}

/// The fault a file is refused with.
Fault refusalOf(const QByteArray& bytes) {
    setMemoryBack();
    const Result<Workbook> read = readWorkbook(bytes, file);
    EXPECT_FALSE(read);
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(mostMemory(), 200 * 1024);
#endif
    return read ? Fault{FaultKind::Internal, {}, 0, 0, {}, {}, {}} : read.fault();
}

QByteArray withSheet(const QByteArray& rows) {
    return zipped(partsWithSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
}

TEST(HostileWorkbookTest, RefusesABombByItsRatio) {
    EXPECT_EQ(refusalOf(withSheet(QByteArray(64 << 20, ' '))).kind, FaultKind::TooLarge);
}

TEST(HostileWorkbookTest, RefusesAnElementWithoutEnd) {
    QByteArray noise(6 << 20, 'x');
    std::minstd_rand random(7);
    for (char& c : noise) {
        c = static_cast<char>('a' + random() % 26);
    }
    EXPECT_EQ(refusalOf(withSheet("<row><c t='inlineStr'><is><t>" + noise + "</t></is></c></row>")).kind,
              FaultKind::TooLarge);
}

TEST(HostileWorkbookTest, RefusesAMillionColumns) {
    EXPECT_EQ(refusalOf(withSheet("<row r='1'><c r='BDWGN1'><v>1</v></c></row>")).kind, FaultKind::BadValue);
    EXPECT_EQ(refusalOf(withSheet("<row>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row>")).kind,
              FaultKind::BadValue);
    EXPECT_EQ(
        refusalOf(withSheet("<row>" + QByteArray("<c><v>1</v></c>").repeated(1'000'000) + "</row>")).kind,
        FaultKind::TooLarge);
}

TEST(HostileWorkbookTest, RefusesRowsBeyondASheet) {
    EXPECT_EQ(refusalOf(withSheet("<row r='1048577'><c><v>1</v></c></row>")).kind, FaultKind::BadValue);
    EXPECT_EQ(refusalOf(withSheet("<row r='2'/><row r='2'/>")).kind, FaultKind::BadValue);
}

TEST(HostileWorkbookTest, RefusesMoreCellsThanItHolds) {
    QByteArray rows;
    for (int i = 0; i < 100'001; ++i) {
        rows += "<row>" + QByteArray("<c><v>" + QByteArray::number(i * 7919) + "</v></c>").repeated(15) +
                "</row>";
    }
    EXPECT_EQ(refusalOf(withSheet(rows)).kind, FaultKind::TooLarge);
}

TEST(HostileWorkbookTest, RefusesEntities) {
    const QByteArray laughs =
        "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
    for (const char* part :
         {"xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels", "xl/worksheets/sheet1.xml"}) {
        ZipParts parts = workbookParts({{QStringLiteral("Sheet1"), {{QStringLiteral("a")}}}});
        parts[QString::fromLatin1(part)] = laughs;
        const Fault fault = refusalOf(zipped(parts));
        EXPECT_EQ(fault.kind, FaultKind::Syntax) << part;
        EXPECT_EQ(fault.found, QStringLiteral("DOCTYPE")) << part;
    }
}

TEST(HostileWorkbookTest, RefusesDeepNesting) {
    EXPECT_EQ(refusalOf(withSheet("<row>" + QByteArray("<c>").repeated(100'000) + "</row>")).kind,
              FaultKind::Syntax);
}

TEST(HostileWorkbookTest, RefusesPathsThatLeaveThePackage) {
    for (const char* name :
         {"/etc/passwd", "../../evil.xml", "xl/../../evil.xml", "C:\\evil.xml", "xl\\..\\..\\x"}) {
        ZipParts parts = workbookParts({{QStringLiteral("Sheet1"), {}}});
        parts[QString::fromLatin1(name)] = "x";
        const Fault fault = refusalOf(zipped(parts));
        EXPECT_EQ(fault.kind, FaultKind::BadValue) << name;
        EXPECT_EQ(fault.found, QString::fromLatin1(name));
    }
    ZipParts parts = workbookParts({{QStringLiteral("Sheet1"), {}}});
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")].replace("worksheets/sheet1.xml",
                                                                "../../../etc/passwd");
    EXPECT_EQ(refusalOf(zipped(parts)).kind, FaultKind::BadValue);
}

TEST(HostileWorkbookTest, SaysWhatAFileIsThatIsNoWorkbook) {
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0');
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray locked =
        compound + QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    EXPECT_EQ(refusalOf(compound), notAWorkbook(file, oldWorkbook));
    EXPECT_EQ(refusalOf(locked), notAWorkbook(file, protectedWorkbook));
    EXPECT_EQ(refusalOf(QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, 'x')),
              notAWorkbook(file, otherFile));
    EXPECT_EQ(refusalOf(zipped({{QStringLiteral("word/document.xml"), "<w/>"}})),
              notAWorkbook(file, otherFile));
    EXPECT_EQ(refusalOf({}).kind, FaultKind::Empty);
}

TEST(HostileWorkbookTest, RefusesAFileThatIsCutAnywhere) {
    const QByteArray whole =
        madeWorkbook({{QStringLiteral("Sheet1"), {{QStringLiteral("文字"), QStringLiteral("1")}}}});
    ASSERT_TRUE(readWorkbook(whole, file));
    for (qsizetype size = 5; size < whole.size() - 1; size += 37) {
        EXPECT_FALSE(readWorkbook(whole.left(size), file)) << size;
    }
    EXPECT_EQ(refusalOf(zipped(partsWithSheet("<worksheet><sheetData><row><c><v>1</v></c>"))).kind,
              FaultKind::Truncated);
    EXPECT_EQ(refusalOf(zipped(partsWithSheet(""))).kind, FaultKind::Truncated);
}

/// Header cells and merged ranges without end; a header is looked for within bounds.
TEST(HostileWorkbookTest, FindsNoLedgerInASheetOfHeaders) {
    QByteArray rows;
    for (int row = 1; row <= 60; ++row) {
        rows += "<row>" +
                QByteArray("<c t='inlineStr'><is><t>支出功能分类（元）</t></is></c>").repeated(300) +
                "</row>";
    }
    const QByteArray merged = QByteArray("<mergeCell ref='A1:XFD60'/>").repeated(50'000);
    const QByteArray bytes = zipped(partsWithSheet(
        "<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merged + "</mergeCells></worksheet>"));
    const Result<CodeBook> lists = loadCodeBook(2024);
    ASSERT_TRUE(lists);
    const WorkbookReading reading = readLedgerWorkbook(bytes, file, *lists);
    ASSERT_EQ(reading.ledger.faults.size(), 1U);
    EXPECT_EQ(reading.ledger.faults.front().kind, FaultKind::MissingField);
}

TEST(HostileWorkbookTest, FindsNoTableInASheetOfTitles) {
    const Result<LayoutPack> pack = loadLayoutPack(QStringLiteral("urumqi-2024"));
    const Result<CodeBook> lists = loadCodeBook(2024);
    ASSERT_TRUE(pack && lists);
    const Tables tables(*pack, *lists);
    const QByteArray row =
        "<row>" + QByteArray("<c t='inlineStr'><is><t>部门收支总体情况表</t></is></c>").repeated(50) +
        "</row>";
    const QByteArray bytes = zipped(partsWithSheet(
        "<worksheet><sheetData>" + row.repeated(1000) + "</sheetData><mergeCells>" +
        QByteArray("<mergeCell ref='A1:CV5000'/>").repeated(50'000) + "</mergeCells></worksheet>"));
    const Result<TablesWorkbook> book = readTablesWorkbook(bytes, file, tables);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.fault().kind, FaultKind::MissingField);
}

TEST(HostileWorkbookTest, SurvivesDamageAnywhere) {
    const ZipParts parts =
        workbookParts({{QStringLiteral("Sheet1"),
                        {{QStringLiteral("文字"), QStringLiteral("1")}, {QStringLiteral("2.5")}},
                        {QStringLiteral("A1:B2")}}});
    std::minstd_rand random(11);
    for (int round = 0; round < 3000; ++round) {
        ZipParts damaged = parts;
        auto part = damaged.begin();
        std::advance(part, random() % damaged.size());
        QByteArray& bytes = part->second;
        bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
            static_cast<char>("<>/\"'&\0=1!"[random() % 10]);
        (void)readWorkbook(zipped(damaged), file);
    }
    QByteArray whole = zipped(parts);
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = whole;
        damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))] =
            static_cast<char>(random());
        (void)readWorkbook(damaged, file);
    }
    SUCCEED();
}

} // namespace
} // namespace budget
