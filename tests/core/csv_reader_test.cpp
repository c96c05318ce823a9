#include "core/csv/csv_reader.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using Fields = std::vector<std::string>;

std::vector<CsvRecord> recordsOf(std::string_view text) {
    CsvReader reader(text, QStringLiteral("a.csv"));
    std::vector<CsvRecord> records;
    CsvRecord record;
    for (Result<bool> read = reader.next(record); read && *read; read = reader.next(record)) {
        records.push_back(record);
    }
    return records;
}

Fault faultOf(std::string_view text) {
    CsvReader reader(text, QStringLiteral("a.csv"));
    CsvRecord record;
    while (true) {
        const Result<bool> read = reader.next(record);
        if (!read) {
            return read.fault();
        }
        if (!*read) {
            ADD_FAILURE() << "no fault";
            return {};
        }
    }
}

TEST(CsvReaderTest, ReadsQuotesAndEveryLineEnd) {
    const auto records = recordsOf("a,\"b,\"\"c\"\"\",\r\n\n\"x\ny\",z\rlast");
    ASSERT_EQ(records.size(), 4u);
    EXPECT_EQ(records[0].fields, (Fields{"a", "b,\"c\"", ""}));
    EXPECT_TRUE(records[1].isBlank());
    EXPECT_EQ(records[2].fields, (Fields{"x\ny", "z"}));
    EXPECT_EQ(records[2].line, 3);
    EXPECT_EQ(records[3].line, 5);
    EXPECT_FALSE(records[3].terminated);
}

TEST(CsvReaderTest, HasNoRecordInAnEmptyText) {
    EXPECT_TRUE(recordsOf("").empty());
}

TEST(CsvReaderTest, SaysWhereAQuoteStandsAlone) {
    const Fault inside = faultOf("a,b\nc,d\"e\n");
    EXPECT_EQ(inside.kind, FaultKind::Syntax);
    EXPECT_EQ(inside.line, 2);
    EXPECT_EQ(inside.column, 4);
    EXPECT_EQ(faultOf("\"a\"b,c\n").kind, FaultKind::Syntax);
}

TEST(CsvReaderTest, NoticesATextCutInsideQuotes) {
    EXPECT_EQ(faultOf("a,\"b\nc").kind, FaultKind::Truncated);
    EXPECT_EQ(faultOf("a,\"").kind, FaultKind::Truncated);
}

TEST(CsvReaderTest, RefusesNulBytesAndEndlessLines) {
    EXPECT_EQ(faultOf(std::string_view("a,\0b\n", 5)).kind, FaultKind::Syntax);
    EXPECT_EQ(faultOf(std::string(CsvReader::longestRecord + 1, 'x')).kind, FaultKind::TooLarge);
    EXPECT_EQ(faultOf("\"" + std::string(CsvReader::longestRecord + 1, '\n')).kind, FaultKind::TooLarge);
}

} // namespace
} // namespace budget
