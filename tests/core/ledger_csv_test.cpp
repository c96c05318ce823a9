#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "core/exchange/new_document.h"
#include "core/files/whole_file.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

namespace budget {
namespace {

const QString file = QStringLiteral("ledger.csv");
const QByteArray titles =
    "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,公开属性,金额（万元）\n";
const QByteArray row = "外办,2010301,一般公共预算/一般财力,基本支出/人员经费,30101,,公开,101.31\n";

QByteArray shippedBytes(const char* name) {
    return readWholeFile(QStringLiteral(MINGZHANG_TEST_DATA "/") + QString::fromLatin1(name)).value();
}

std::string describe(const std::vector<Fault>& faults) {
    std::string text;
    for (const Fault& fault : faults) {
        text += std::to_string(static_cast<int>(fault.kind)) + " line " + std::to_string(fault.line) + " " +
                fault.path.toStdString() + " [" + fault.found.toStdString() + "]\n";
    }
    return text;
}

LedgerReading read(const QByteArray& bytes) {
    return readLedgerCsv(bytes, file, 2024);
}

Fault onlyFault(const QByteArray& bytes) {
    const LedgerReading reading = read(bytes);
    EXPECT_FALSE(reading.import);
    EXPECT_EQ(reading.faults.size(), 1u) << describe(reading.faults);
    return reading.faults.empty() ? Fault() : reading.faults.front();
}

QByteArray inGb18030(const QByteArray& utf8) {
    QStringEncoder encoder("GB18030");
    return encoder.encode(QString::fromUtf8(utf8));
}

TEST(LedgerCsvTest, ReadsTheReferenceLedger) {
    const LedgerReading reading = read(shippedBytes("ledger-2024.csv"));
    ASSERT_TRUE(reading.import) << describe(reading.faults);
    const LedgerImport& import = *reading.import;
    EXPECT_EQ(import.rows, 29u);
    EXPECT_EQ(import.sum, Money::fromFen(465'240'000));
    EXPECT_EQ(import.ledger.total(), import.sum);
    EXPECT_EQ(import.department, QStringLiteral("乌鲁木齐市人民政府外事办公室"));
    EXPECT_EQ(import.ledger.units().size(), 2u);
    EXPECT_EQ(import.ledger.unit(UnitId{1})->listedName, import.department + QStringLiteral("本级"));
    EXPECT_EQ(import.ledger.unit(UnitId{2})->listedName, QString());
    EXPECT_EQ(import.ledger.projects().size(), 6u);
    EXPECT_EQ(import.ledger.project(ProjectId{2})->unit, UnitId{2});
    EXPECT_EQ(import.ledger.project(ProjectId{5})->disclosure, Disclosure::Withheld);
    EXPECT_EQ(import.codes, CodeBook());
    EXPECT_EQ(import.source.fileName, file);
}

TEST(LedgerCsvTest, ReadsWhatExcelAndWpsSave) {
    const QByteArray utf8 = shippedBytes("ledger-2024.csv");
    const Ledger ledger = read(utf8).import->ledger;
    for (const QByteArray& bytes :
         {"\xEF\xBB\xBF" + utf8, inGb18030(utf8), QByteArray(utf8).replace("\n", "\r\n"),
          QByteArray(utf8).replace("（万元）", " (万元) "), utf8 + ",,,,,,,\n\n"}) {
        const LedgerReading reading = read(bytes);
        ASSERT_TRUE(reading.import) << describe(reading.faults);
        EXPECT_EQ(reading.import->ledger, ledger);
    }
}

TEST(LedgerCsvTest, FindsColumnsByTitleInAnyOrder) {
    const LedgerReading reading = read(
        "项目代码,金额（元）,项目名称,部门经济科目编码,支出性质,资金来源,功能科目编码,预算单位,项目类型\r\n"
        "07100133,\"1,234.50\",边境事务,３０２,项目支出, 单位资金 ／ 其他收入 ,201,,特定目标类\r\n");
    ASSERT_TRUE(reading.import) << describe(reading.faults);
    const Entry& entry = reading.import->ledger.entries().front();
    EXPECT_EQ(entry.amount, Money::fromFen(123'450));
    EXPECT_EQ(entry.at.unit, UnitId::Department);
    EXPECT_EQ(entry.at.fund, Fund::OtherIncome);
    EXPECT_EQ(entry.at.function, *FunctionCode::parse("201"));
    EXPECT_EQ(entry.at.economic, *EconomicCode::parse("302"));
    EXPECT_EQ(entry.stated, entry.at);
    const Project* project = reading.import->ledger.project(entry.at.project);
    EXPECT_EQ(project->code, QStringLiteral("07100133"));
    EXPECT_EQ(project->type, ProjectType::SpecificTarget);
    EXPECT_EQ(project->disclosure, Disclosure::Open);
}

TEST(LedgerCsvTest, ReadsAmountsAsTheyAreTyped) {
    const std::vector<std::pair<const char*, std::int64_t>> cases{
        {"１２．５", 12'500'000},
        {" 1.5 ", 1'500'000},
        {"\"1,234.50\"", 1'234'500'000},
        {"\"－１，２３４\"", -1'234'000'000},
        {"−3", -3'000'000},
        {"+0.000001", 1},
        {"\"12,345,678\"", 12'345'678'000'000},
    };
    for (const auto& [text, fen] : cases) {
        const LedgerReading reading = read(titles + QByteArray(row).replace("101.31", text));
        ASSERT_TRUE(reading.import) << text << describe(reading.faults);
        EXPECT_EQ(reading.import->sum, Money::fromFen(fen)) << text;
    }
    for (const char* text : {"\"1,2\"", "\"1234,567\"", "\"1,234,56\"", "\"1.234,5\"", "\",123\"", "", "abc",
                             "1.2.3", "(5)", "1e3", "\"1,234,\""}) {
        const Fault fault = onlyFault(titles + QByteArray(row).replace("101.31", text));
        EXPECT_EQ(fault.kind, FaultKind::BadAmount) << text;
        EXPECT_EQ(fault.path, QStringLiteral("金额（万元）"));
    }
}

TEST(LedgerCsvTest, TakesNamedCodesIntoTheDocumentsOwnList) {
    const QByteArray named =
        "预算单位,功能科目编码,功能科目名称,资金来源,支出性质,部门经济科目编码,部门经济科目名称,"
        "项目名称,金额（元）\n";
    const LedgerReading reading =
        read(named + "外办,2010388,,,,39801,,,1\n外办,2010388,外事专项,,,398,其他类,,1\n"
                     "外办,2010301,随便的名称,,,39801,其他款,,1\n");
    ASSERT_TRUE(reading.import) << describe(reading.faults);
    const CodeBook& codes = reading.import->codes;
    EXPECT_EQ(codes.functions.name(*FunctionCode::parse("2010388")), QStringLiteral("外事专项"));
    EXPECT_EQ(codes.economics.find(*EconomicCode::parse("39801"))->source, CodeSource::Document);
    EXPECT_EQ(codes.functions.entries().size(), 1u);
    const Fault nameless = onlyFault(named + "外办,2010388,,,,,,,1\n");
    EXPECT_EQ(nameless.kind, FaultKind::UnknownCode);
    EXPECT_EQ(nameless.found, QStringLiteral("2010388"));
    EXPECT_EQ(nameless.path, QStringLiteral("功能科目编码"));
    const Fault orphan = onlyFault(named + "外办,,,,,39801,其他款,,1\n");
    EXPECT_EQ(orphan.kind, FaultKind::UnknownParent);
    EXPECT_EQ(orphan.expected, QStringLiteral("398"));
    const Fault namelessOrphan = onlyFault(named + "外办,2990101,,,,,,,1\n");
    EXPECT_EQ(namelessOrphan.kind, FaultKind::UnknownCode);
    EXPECT_EQ(namelessOrphan.expected, QString());
}

struct BadRow {
    const char* name;
    const char* before;
    const char* after;
    FaultKind kind;
    const char* path;
    const char* found;

    friend std::ostream& operator<<(std::ostream& out, const BadRow& bad) { return out << bad.name; }
};

class BadLedgerRowTest : public testing::TestWithParam<BadRow> {};

TEST_P(BadLedgerRowTest, IsRefusedWithLineAndColumn) {
    const QByteArray bad = QByteArray(row).replace(GetParam().before, GetParam().after);
    const Fault fault = onlyFault(titles + row + bad + row);
    EXPECT_EQ(fault.kind, GetParam().kind) << static_cast<int>(fault.kind);
    EXPECT_EQ(fault.file, file);
    EXPECT_EQ(fault.line, 3);
    EXPECT_EQ(fault.path.toStdString(), GetParam().path);
    EXPECT_EQ(fault.found.toStdString(), GetParam().found);
}

const std::vector<BadRow> badRows{
    {"Fund", "一般财力", "一般财刀", FaultKind::UnknownName, "资金来源", "一般公共预算/一般财刀"},
    {"Nature", "基本支出/人员经费", "人员", FaultKind::UnknownName, "支出性质", "人员"},
    {"ShapelessCode", "2010301", "20103O1", FaultKind::BadCode, "功能科目编码", "20103O1"},
    {"UnknownFunction", "2010301", "9990301", FaultKind::UnknownCode, "功能科目编码", "9990301"},
    {"UnknownEconomic", "30101", "39888", FaultKind::UnknownCode, "部门经济科目编码", "39888"},
    {"Disclosure", "公开", "保密", FaultKind::UnknownName, "公开属性", "保密"},
    {"MaskedWithoutCode", ",公开", "边境,完全不予公开", FaultKind::Masking, "项目代码", "边境"},
    {"MaskedWithoutProject", "公开", "部分公开", FaultKind::Masking, "项目名称", ""},
    {"Amount", "101.31", "一百", FaultKind::BadAmount, "金额（万元）", "一百"},
    {"FineAmount", "101.31", "0.0000001", FaultKind::TooManyDecimals, "金额（万元）", "0.0000001"},
    {"HugeAmount", "101.31", "9223372036854.775808", FaultKind::Overflow, "金额（万元）",
     "9223372036854.775808"},
    {"HugeSum", "101.31", "9223372036854.775807", FaultKind::Overflow, "金额", "92233720368547758.07"},
    {"TotalOfUnits", "外办", "合计", FaultKind::TotalRow, "预算单位", "合计"},
    {"SpacedTotal", "外办", "总　 计：", FaultKind::TotalRow, "预算单位", "总　 计："},
    {"TotalOfAUnit", "外办", "外办小计", FaultKind::TotalRow, "预算单位", "外办小计"},
    {"TotalOfAPage", "2010301", "本页合计", FaultKind::TotalRow, "功能科目编码", "本页合计"},
    {"TotalAmongEconomics", "30101", "小 计", FaultKind::TotalRow, "部门经济科目编码", "小 计"},
    {"TotalAmongProjects", ",公开", "累计:,公开", FaultKind::TotalRow, "项目名称", "累计:"},
    {"FewFields", "30101,,公开,101.31", "30101", FaultKind::ColumnCount, "",
     "外办,2010301,一般公共预算/一般财力,基本支出/人员经费,30101"},
    {"ManyFields", "101.31", "101.31,1", FaultKind::ColumnCount, "",
     "外办,2010301,一般公共预算/一般财力,基本支出/人员经费,30101,,公开,101.31,1"},
};

INSTANTIATE_TEST_SUITE_P(Rows, BadLedgerRowTest, testing::ValuesIn(badRows),
                         [](const auto& bad) { return bad.param.name; });

TEST(LedgerCsvTest, RefusesRowsThatDisagreeOnTheirProject) {
    const QByteArray open = QByteArray(row).replace(",,公开", ",特定目标 12,公开");
    const QByteArray withheld = QByteArray(row).replace(",,公开", ",特定目标 12,完全不予公开");
    EXPECT_TRUE(read(titles + withheld).import);
    const Fault fault = onlyFault(titles + open + withheld);
    EXPECT_EQ(fault.kind, FaultKind::Masking);
    EXPECT_EQ(fault.path, QStringLiteral("公开属性"));
    EXPECT_EQ(fault.line, 3);
}

TEST(LedgerCsvTest, TakesNoCodeThatTellsAMaskedName) {
    const QByteArray head = QByteArray(titles).replace("项目名称", "项目名称,项目代码");
    const auto of = [](const char* name, const char* code, const char* disclosure) {
        return QByteArray(row).replace(",,公开", QByteArray(",") + name + ',' + code + ',' + disclosure);
    };
    for (const char* code : {"", "翻译专项", "07翻译", "07/1", "AX7-01"}) {
        const Fault fault = onlyFault(head + of(*code == 'A' ? "ax7" : "翻译", code, "部分公开"));
        EXPECT_EQ(fault.kind, FaultKind::Masking) << code;
        EXPECT_EQ(fault.path, QStringLiteral("项目代码"));
        EXPECT_EQ(fault.found, *code ? QString::fromUtf8(code) : QStringLiteral("翻译"));
    }
    EXPECT_TRUE(read(head + of("翻译", "A_07-100", "完全不予公开")).import);
    EXPECT_TRUE(read(head + of("翻译", "翻译", "公开")).import);
}

TEST(LedgerCsvTest, KnowsProjectsByUnitNameAndCode) {
    const LedgerReading reading = read(titles + QByteArray(row).replace(",,公开", ",翻译,公开") +
                                       QByteArray(row).replace(",,公开", ",翻译,").replace("外办", "友协") +
                                       QByteArray(row).replace(",,公开", ", 翻译 ,公开"));
    ASSERT_TRUE(reading.import) << describe(reading.faults);
    EXPECT_EQ(reading.import->ledger.projects().size(), 2u);
}

struct BadTitles {
    const char* name;
    const char* before;
    const char* after;
    std::vector<FaultKind> kinds;

    friend std::ostream& operator<<(std::ostream& out, const BadTitles& bad) { return out << bad.name; }
};

class BadLedgerTitlesTest : public testing::TestWithParam<BadTitles> {};

TEST_P(BadLedgerTitlesTest, AreEachNamed) {
    const LedgerReading reading = read(QByteArray(titles).replace(GetParam().before, GetParam().after) + row);
    std::vector<FaultKind> kinds;
    for (const Fault& fault : reading.faults) {
        kinds.push_back(fault.kind);
        EXPECT_EQ(fault.line, 1);
        EXPECT_FALSE(fault.path.isEmpty());
    }
    EXPECT_EQ(kinds, GetParam().kinds);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, BadLedgerTitlesTest,
    testing::Values(
        BadTitles{"Missing", "公开属性", "备注", {FaultKind::UnknownField}},
        BadTitles{"Misspelt", "资金来源", "资金来原", {FaultKind::UnknownField, FaultKind::MissingField}},
        BadTitles{"Twice", "公开属性", "项目名称", {FaultKind::DuplicateField}},
        BadTitles{"NoAmount", "金额（万元）", "项目类型", {FaultKind::MissingField}},
        BadTitles{"TwoAmounts", "公开属性", "金额(元)", {FaultKind::DuplicateField}}),
    [](const auto& bad) { return bad.param.name; });

TEST(LedgerCsvTest, CollectsTheFirstHundredFaults) {
    const QByteArray bad = QByteArray(row).replace("101.31", "x");
    const LedgerReading some = read(titles + bad.repeated(100));
    EXPECT_EQ(some.faults.size(), 100u);
    EXPECT_FALSE(some.hasMoreFaults);
    const LedgerReading more = read(titles + bad.repeated(5000));
    EXPECT_EQ(more.faults.size(), 100u);
    EXPECT_EQ(more.faults.back().line, 101);
    EXPECT_TRUE(more.hasMoreFaults);
}

TEST(LedgerCsvTest, RefusesFilesCutInsideARowOrCharacter) {
    const QByteArray whole = titles + row;
    EXPECT_EQ(onlyFault("").kind, FaultKind::Empty);
    for (qsizetype cut = 1; cut < 8; ++cut) {
        const Fault inAmount = onlyFault(whole.chopped(cut));
        EXPECT_EQ(inAmount.kind, FaultKind::NoLineEnd);
        EXPECT_EQ(inAmount.line, 2);
        EXPECT_EQ(inAmount.found, QStringLiteral("101.31").left(7 - cut));
    }
    const Fault inCharacter = onlyFault((titles + row + "外办").chopped(1));
    EXPECT_EQ(inCharacter.kind, FaultKind::Truncated);
    EXPECT_EQ(inCharacter.line, 3);
    const Fault inGb = onlyFault(inGb18030(titles + row + "外办").chopped(1));
    EXPECT_EQ(inGb.kind, FaultKind::Truncated);
    EXPECT_EQ(inGb.line, 3);
    EXPECT_EQ(inGb.found, QStringLiteral("外"));
    EXPECT_EQ(onlyFault(titles + "\"外办,2010301\n").kind, FaultKind::Truncated);
}

TEST(LedgerCsvTest, RefusesBytesThatAreNoText) {
    EXPECT_EQ(onlyFault(titles + QByteArray(row).replace("外办", "\xFF\xFF")).kind, FaultKind::BadEncoding);
    EXPECT_EQ(onlyFault("\xEF\xBB\xBF" + inGb18030(titles)).kind, FaultKind::BadEncoding);
    const QByteArray damaged = inGb18030(titles + row) + "\xFF\xFF\n";
    EXPECT_EQ(onlyFault(damaged).kind, FaultKind::BadEncoding);
    EXPECT_EQ(onlyFault(damaged).line, 3);
    EXPECT_EQ(onlyFault(titles + QByteArray("a\0b", 3)).kind, FaultKind::Syntax);
    EXPECT_EQ(onlyFault(titles + QByteArray(row).replace("外办", "外\"办")).kind, FaultKind::Syntax);
}

TEST(LedgerCsvTest, ReadsTheKindsOfUnits) {
    const QByteArray head = QByteArray(titles).replace("预算单位", "预算单位,单位类型");
    const auto of = [](const char* unit, const char* kind) {
        return QByteArray(row).replace("外办", QByteArray(unit) + ',' + kind);
    };
    const LedgerReading reading =
        read(head + of("外办", "行政单位") + of("外办", "") + of("友协", "事业单位") + of("中心", "参公") +
             of("中心", "参照公务员法管理的事业单位"));
    ASSERT_TRUE(reading.import) << describe(reading.faults);
    EXPECT_TRUE(reading.import->hasUnitKinds);
    EXPECT_EQ(reading.import->ledger.unit(UnitId{1})->kind, UnitKind::Administrative);
    EXPECT_EQ(reading.import->ledger.unit(UnitId{2})->kind, UnitKind::Institution);
    EXPECT_EQ(reading.import->ledger.unit(UnitId{3})->kind, UnitKind::CivilServiceManaged);
    EXPECT_FALSE(read(titles + row).import->hasUnitKinds);
    const Fault differing = onlyFault(head + of("外办", "行政单位") + of("外办", "事业单位"));
    EXPECT_EQ(differing.kind, FaultKind::BadValue);
    EXPECT_EQ(differing.line, 3);
    EXPECT_EQ(differing.path, QStringLiteral("单位类型"));
    EXPECT_EQ(differing.found, QStringLiteral("事业单位"));
    EXPECT_EQ(differing.expected, QStringLiteral("行政单位"));
    EXPECT_EQ(onlyFault(head + of("外办", "企业")).kind, FaultKind::UnknownName);
    EXPECT_EQ(onlyFault(head + of("", "事业单位")).path, QStringLiteral("预算单位"));
}

TEST(LedgerCsvTest, ListsTheFundsAndNaturesItTakes) {
    const QString funds = onlyFault(titles + QByteArray(row).replace("一般财力", "一般才力")).expected;
    EXPECT_TRUE(funds.contains(QStringLiteral("一般公共预算/一般财力, "))) << funds.toStdString();
    EXPECT_TRUE(funds.contains(QStringLiteral("非财政拨款结转结余/单位资金"))) << funds.toStdString();
    EXPECT_EQ(onlyFault(titles + QByteArray(row).replace("人员经费", "人员")).expected,
              QStringLiteral("基本支出/人员经费, 基本支出/公用经费, 项目支出"));
}

TEST(LedgerCsvTest, RefusesAHeaderWithoutRows) {
    for (const QByteArray& bytes : {titles, titles + "\n,,,,,,,\n"}) {
        const Fault fault = onlyFault(bytes);
        EXPECT_EQ(fault.kind, FaultKind::NoRows);
        EXPECT_EQ(fault.line, 1);
    }
}

TEST(LedgerCsvTest, SaysWhichTextItCannotRead) {
    for (const auto& [separator, shown] : {std::pair(";", ";"), std::pair("\t", "Tab")}) {
        const Fault fault = onlyFault(QByteArray(titles + row).replace(",", separator));
        EXPECT_EQ(fault.kind, FaultKind::WrongSeparator);
        EXPECT_EQ(fault.found.toStdString(), shown);
    }
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const Fault fault = onlyFault(encoder.encode(QString::fromUtf8(titles + row)));
    EXPECT_EQ(fault.kind, FaultKind::BadEncoding);
    EXPECT_EQ(fault.found, QStringLiteral("UTF-16"));
}

TEST(LedgerCsvTest, RefusesAnEndlessLineAtOnce) {
    const Fault fault = onlyFault(titles + QByteArray(200 << 20, 'x'));
    EXPECT_EQ(fault.kind, FaultKind::TooLarge);
    EXPECT_EQ(fault.line, 2);
}

TEST(LedgerCsvTest, NeverTakesACutFileForTheWholeOne) {
    const QByteArray whole = titles + row + row;
    const Money sum = read(whole).import->sum;
    for (qsizetype size = 0; size < whole.size(); size += size + 40 < whole.size() ? 5 : 1) {
        const LedgerReading reading = read(whole.left(size));
        EXPECT_TRUE(!reading.import || reading.import->rows < 2) << size;
        EXPECT_NE(reading.import ? reading.import->sum : Money(), sum);
    }
}

TEST(NewDocumentTest, IsMadeOfTwoLedgersAndSavedWhole) {
    Document document = makeDocument(*read(shippedBytes("ledger-2024.csv")).import,
                                     {{}, 2024, QStringLiteral("urumqi-2024")});
    EXPECT_EQ(document.department, QStringLiteral("乌鲁木齐市人民政府外事办公室"));
    attachLastYear(document, *readLedgerCsv(shippedBytes("ledger-2023.csv"), file, 2023).import);
    EXPECT_EQ(std::get<LastYearLedger>(document.lastYear).ledger.total(), Money::fromFen(449'270'000));
    EXPECT_EQ(readDocument(writeDocument(document), file).value(), document);
    const Document named = makeDocument(LedgerImport(), {QStringLiteral("甲"), 2025, {}});
    EXPECT_EQ(named.department, QStringLiteral("甲"));
}

} // namespace
} // namespace budget
