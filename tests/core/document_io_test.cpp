#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "tests/core/random_document.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace budget {
namespace {

const QString file = QStringLiteral("a.mingzhang");

std::string describe(const Fault& fault) {
    return std::to_string(static_cast<int>(fault.kind)) + " " + std::to_string(fault.line) + " " +
           fault.path.toStdString() + " " + fault.found.toStdString() + " " + fault.expected.toStdString();
}

/// A small document of two units, a project and three entries.
const QByteArray small = R"({
  "format": "mingzhang",
  "version": 1,
  "department": "外事办",
  "year": 2024,
  "layout": "urumqi-2024",
  "codes": {"functions": {"2010388": "外事专项"}},
  "ledger": {
    "units": [
      {"id":1,"name":"外事办"},
      {"id":2,"name":"友协","kind":"institution"}
    ],
    "projects": [
      {"id":1,"unit":2,"name":"对外交往"}
    ],
    "entries": [
      {"id":1,"unit":1,"function":"2010301","fund":"fiscal.general.own","nature":"basic.personnel","economic":"30101","amount":"1013100.00"},
      {"id":2,"function":"2010388","amount":"12.50","inferred":{"function":"201"},"assumed":["function"]},
      {"id":3,"unit":2,"project":1,"nature":"project","amount":"-0.01"}
    ]
  },
  "placedRows": [{"table":"t06","at":{"economic":"302"}}]
}
)";

Result<Document> readChanged(const QByteArray& before, const QByteArray& after) {
    EXPECT_EQ(small.count(before), 1) << before.toStdString();
    return readDocument(QByteArray(small).replace(before, after), file);
}

TEST(DocumentIoTest, ReadsEveryRecordOfAFile) {
    const Result<Document> document = readDocument(small, file);
    ASSERT_TRUE(document) << describe(document.fault());
    EXPECT_EQ(document->department, QStringLiteral("外事办"));
    EXPECT_EQ(document->ledger.total(), Money::fromFen(101'311'249));
    EXPECT_EQ(document->ledger.unit(UnitId{2})->kind, UnitKind::Institution);
    const Entry* inferred = document->ledger.entry(EntryId{2});
    EXPECT_EQ(inferred->stated.function, *FunctionCode::parse("201"));
    EXPECT_TRUE(inferred->assumed.contains(Dimension::Function));
    EXPECT_EQ(document->placedRows.size(), 1u);
}

TEST(DocumentIoTest, EveryDocumentComesBackEqualAndWritesTheSameBytes) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Document document = randomDocument(seed);
        const QByteArray bytes = writeDocument(document);
        const Result<Document> read = readDocument(bytes, file);
        ASSERT_TRUE(read) << seed << " " << describe(read.fault());
        EXPECT_EQ(*read, document) << seed;
        EXPECT_EQ(writeDocument(*read), bytes) << seed;
    }
}

TEST(DocumentIoTest, WritesOneEntryALine) {
    const QByteArray bytes = writeDocument(readDocument(small, file).value());
    EXPECT_TRUE(bytes.contains(R"(
      {"id":1,"unit":1,"function":"2010301","fund":"fiscal.general.own","nature":"basic.personnel","economic":"30101","amount":"1013100.00"},
      {"id":2,"function":"2010388","amount":"12.50","inferred":{"function":"201"},"assumed":["function"]},
      {"id":3,"unit":2,"nature":"project","project":1,"amount":"-0.01"}
)")) << bytes.toStdString();
}

TEST(DocumentIoTest, SavesAndLoadsAFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("预算.mingzhang"));
    const Document document = randomDocument(1);
    ASSERT_TRUE(saveDocument(document, path));
    EXPECT_EQ(loadDocument(path).value(), document);
    EXPECT_EQ(loadDocument(folder.filePath(QStringLiteral("none"))).fault().kind, FaultKind::CannotOpen);
    EXPECT_EQ(saveDocument(document, folder.path()).fault().kind, FaultKind::NotAFile);
}

struct BadDocument {
    const char* name;
    const char* before;
    const char* after;
    FaultKind kind;
    int line;
    const char* path;
    const char* found;

    friend std::ostream& operator<<(std::ostream& out, const BadDocument& bad) { return out << bad.name; }
};

class BadDocumentTest : public testing::TestWithParam<BadDocument> {};

TEST_P(BadDocumentTest, IsRefusedWithItsPlace) {
    const Result<Document> document = readChanged(GetParam().before, GetParam().after);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.fault().kind, GetParam().kind) << describe(document.fault());
    EXPECT_EQ(document.fault().line, GetParam().line);
    EXPECT_EQ(document.fault().path.toStdString(), GetParam().path);
    EXPECT_EQ(document.fault().found.toStdString(), GetParam().found);
    EXPECT_EQ(document.fault().file, file);
}

const std::vector<BadDocument> badDocuments{
    {"OtherFormat", "mingzhang", "other", FaultKind::BadValue, 2, "/format", "other"},
    {"NoVersion", "\"version\": 1,", "", FaultKind::MissingField, 1, "/version", "{"},
    {"FutureVersion", "\"version\": 1", "\"version\": 2", FaultKind::FutureVersion, 3, "/version", "2"},
    {"VersionZero", "\"version\": 1", "\"version\": 0", FaultKind::BadValue, 3, "/version", "0"},
    {"TextVersion", "\"version\": 1", "\"version\": \"1\"", FaultKind::WrongType, 3, "/version", "1"},
    {"NoYear", "\"year\": 2024,", "", FaultKind::MissingField, 1, "/year", "{"},
    {"WrongYear", "2024,", "24,", FaultKind::BadValue, 5, "/year", "24"},
    {"UnknownKey", "\"layout\"", "\"colour\": 1, \"layout\"", FaultKind::UnknownField, 6, "/colour",
     "colour"},
    {"TwiceAKey", "\"layout\"", "\"year\": 2024, \"layout\"", FaultKind::DuplicateField, 6, "/year", "year"},
    {"NumberForAmount", "\"12.50\"", "12.50", FaultKind::WrongType, 18, "/ledger/entries/1/amount", "12.50"},
    {"WordForAmount", "12.50", "12,50", FaultKind::BadAmount, 18, "/ledger/entries/1/amount", "12,50"},
    {"FineAmount", "12.50", "12.505", FaultKind::TooManyDecimals, 18, "/ledger/entries/1/amount", "12.505"},
    {"HugeAmount", "12.50", "92233720368547758.08", FaultKind::Overflow, 18, "/ledger/entries/1/amount",
     "92233720368547758.08"},
    {"HugeSum", "12.50", "92233720368547758.07", FaultKind::Overflow, 18, "/ledger/entries/1/amount",
     "92233720368547758.07"},
    {"NoAmount", ",\"amount\":\"12.50\"", "", FaultKind::MissingField, 18, "/ledger/entries/1/amount",
     R"({"id":2,"function":"2010388","inferred":{"function":"201"},"…)"},
    {"EntryTwice", "{\"id\":3,", "{\"id\":2,", FaultKind::DuplicateField, 19, "/ledger/entries/2/id", "2"},
    {"EntryZero", "{\"id\":3,", "{\"id\":0,", FaultKind::BadValue, 19, "/ledger/entries/2/id", "0"},
    {"UnitTwice", "{\"id\":2,\"name\"", "{\"id\":1,\"name\"", FaultKind::DuplicateField, 11,
     "/ledger/units/1/id", "1"},
    {"UnitZero", "{\"id\":2,\"name\"", "{\"id\":0,\"name\"", FaultKind::BadValue, 11, "/ledger/units/1/id",
     "0"},
    {"NamelessUnit", "友协", " ", FaultKind::BadValue, 11, "/ledger/units/1/name", " "},
    {"UnknownKind", "institution", "company", FaultKind::BadValue, 11, "/ledger/units/1/kind", "company"},
    {"NamelessProject", "对外交往", "", FaultKind::BadValue, 14, "/ledger/projects/0/name", ""},
    {"MaskedWithoutCode", "对外交往\"", "对外交往\",\"disclosure\":\"partial\"", FaultKind::Masking, 14,
     "/ledger/projects/0/code", "对外交往"},
    {"MaskedByItsName", "对外交往\"", "对外交往\",\"code\":\"对外交往1\",\"disclosure\":\"withheld\"",
     FaultKind::Masking, 14, "/ledger/projects/0/code", "对外交往1"},
    {"MaskedByALine", "对外交往\"", "对外交往\",\"code\":\"07 1\",\"disclosure\":\"withheld\"",
     FaultKind::Masking, 14, "/ledger/projects/0/code", "07 1"},
    {"ProjectOfNoUnit", "\"unit\":2,\"name\"", "\"unit\":7,\"name\"", FaultKind::UnknownName, 14,
     "/ledger/projects/0/unit", "7"},
    {"EntryOfNoUnit", "\"unit\":1,", "\"unit\":9,", FaultKind::UnknownName, 17, "/ledger/entries/0/unit",
     "9"},
    {"EntryOfNoProject", "\"project\":1", "\"project\":4", FaultKind::UnknownName, 19,
     "/ledger/entries/2/project", "4"},
    {"EntryOfAnotherUnit", "\"unit\":2,\"project\"", "\"unit\":1,\"project\"", FaultKind::BadValue, 19,
     "/ledger/entries/2/unit", "1"},
    {"ShapelessCode", "\"30101\"", "\"3010\"", FaultKind::BadCode, 17, "/ledger/entries/0/economic", "3010"},
    {"UnknownEconomicCode", "\"30101\"", "\"39777\"", FaultKind::UnknownCode, 17,
     "/ledger/entries/0/economic", "39777"},
    {"UnknownFunctionCode", "\"2010301\"", "\"9990301\"", FaultKind::UnknownCode, 17,
     "/ledger/entries/0/function", "9990301"},
    {"UnknownStatedCode", "{\"function\":\"201\"}", "{\"function\":\"999\"}", FaultKind::UnknownCode, 18,
     "/ledger/entries/1/inferred/function", "999"},
    {"UnknownFund", "fiscal.general.own", "fiscal.own", FaultKind::UnknownName, 17, "/ledger/entries/0/fund",
     "fiscal.own"},
    {"UnknownNature", "basic.personnel", "basic.staff", FaultKind::UnknownName, 17,
     "/ledger/entries/0/nature", "basic.staff"},
    {"UnknownDimension", "[\"function\"]", "[\"colour\"]", FaultKind::BadValue, 18,
     "/ledger/entries/1/assumed/0", "colour"},
    {"OwnCodeWithoutParent", "\"2010388\": ", "\"9990388\": \"甲\", \"2010388\": ", FaultKind::UnknownParent,
     7, "/codes/functions/9990388", "9990388"},
    {"ShapelessOwnCode", "\"2010388\": ", "\"20\": \"甲\", \"2010388\": ", FaultKind::BadCode, 7,
     "/codes/functions/20", "20"},
    {"NamelessOwnCode", "外事专项", " ", FaultKind::BadValue, 7, "/codes/functions/2010388", " "},
    {"OwnCodeTwice", "\"2010388\": ", "\"2010388\": \"甲\", \"2010388\": ", FaultKind::DuplicateField, 7,
     "/codes/functions/2010388", "2010388"},
    {"PlacedAtUnknownCode", "\"302\"", "\"377\"", FaultKind::UnknownCode, 22, "/placedRows/0/at/economic",
     "377"},
    {"LastYearOfNothing", "\"placedRows\"", "\"lastYear\": {},\n\"placedRows\"", FaultKind::MissingField, 22,
     "/lastYear", "{},"},
    {"LastYearsBadEntry", "\"placedRows\"",
     "\"lastYear\": {\"ledger\": {\"entries\": [\n{\"id\":1,\"unit\":5,\"amount\":\"1\"}]}},\n\"placedRows\"",
     FaultKind::UnknownName, 23, "/lastYear/ledger/entries/0/unit", "5"},
    {"CellTwice", "\"placedRows\"",
     "\"controlFigures\": [{\"table\":\"t\",\"row\":\"\",\"column\":\"c\",\"amount\":\"1\"},\n"
     "{\"table\":\"t\",\"row\":\"\",\"column\":\"c\",\"amount\":\"2\"}],\n\"placedRows\"",
     FaultKind::DuplicateField, 23, "/controlFigures/1",
     R"({"table":"t","row":"","column":"c","amount":"2"}],)"},
    {"ImpossibleDate", "\"placedRows\"", "\"inputs\": {\"published\": \"2024-02-30\"},\n\"placedRows\"",
     FaultKind::BadValue, 22, "/inputs/published", "2024-02-30"},
};

INSTANTIATE_TEST_SUITE_P(Files, BadDocumentTest, testing::ValuesIn(badDocuments),
                         [](const auto& bad) { return bad.param.name; });

TEST(DocumentIoTest, NamesTheNewestVersionItReads) {
    const Result<Document> document = readChanged("\"version\": 1", "\"version\": 7, \"unheard\": {}");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.fault().kind, FaultKind::FutureVersion);
    EXPECT_EQ(document.fault().found, QStringLiteral("7"));
    EXPECT_EQ(document.fault().expected, QStringLiteral("1"));
}

TEST(DocumentIoTest, RefusesEndlessNesting) {
    const QByteArray deep = QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000);
    EXPECT_FALSE(readChanged("\"外事办\",", deep + ","));
    EXPECT_FALSE(readDocument(deep, file));
    EXPECT_FALSE(readDocument(QByteArray("{\"ledger\":").repeated(10'000), file));
}

TEST(DocumentIoTest, RefusesEndlessTexts) {
    const QByteArray longest(1 << 20, 'x');
    EXPECT_TRUE(readChanged("\"外事办\",", '"' + longest + "\","));
    const Result<Document> value = readChanged("\"外事办\",", '"' + longest + "x\",");
    ASSERT_FALSE(value);
    EXPECT_EQ(value.fault().kind, FaultKind::TooLarge) << describe(value.fault());
    EXPECT_EQ(value.fault().path, QStringLiteral("/department"));
    EXPECT_EQ(value.fault().line, 4);
    EXPECT_EQ(value.fault().expected, QStringLiteral("1048576"));
    EXPECT_LT(value.fault().found.size(), 70);
    const Result<Document> escaped =
        readChanged("\"外事办\",", '"' + QByteArray("\\\"").repeated(1 << 20) + "\",");
    ASSERT_FALSE(escaped);
    EXPECT_EQ(escaped.fault().kind, FaultKind::TooLarge);
    const Result<Document> key = readChanged("\"layout\"", '"' + longest + "x\": 1, \"layout\"");
    ASSERT_FALSE(key);
    EXPECT_EQ(key.fault().kind, FaultKind::TooLarge);
    EXPECT_EQ(key.fault().line, 6);
}

TEST(DocumentIoTest, RefusesAFileBeyondTheLimit) {
    const QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("large.mingzhang")));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(largestDocument + 1));
    EXPECT_EQ(loadDocument(large.fileName()).fault().kind, FaultKind::TooLarge);
}

TEST(DocumentIoTest, NeverLoadsACutFile) {
    for (qsizetype size = 0; size < small.size() - 2; ++size) {
        const Result<Document> document = readDocument(small.left(size), file);
        ASSERT_FALSE(document) << size;
        EXPECT_GT(document.fault().line, 0) << size;
    }
}

TEST(DocumentIoTest, SurvivesDamagedFiles) {
    const QByteArray whole = writeDocument(randomDocument(5, 12));
    std::mt19937 random(23);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = whole;
        for (int flips = 1 + static_cast<int>(random() % 4); flips > 0; --flips) {
            damaged[static_cast<qsizetype>(random() % damaged.size())] = static_cast<char>(random());
        }
        const Result<Document> document = readDocument(damaged, file);
        EXPECT_TRUE(document || document.fault().line > 0);
    }
}

} // namespace
} // namespace budget
