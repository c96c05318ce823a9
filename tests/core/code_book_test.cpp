#include "core/document/document.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

const QString file = QStringLiteral("list.csv");

TEST(CodeBookTest, LoadsTheListsOfTheYear) {
    const Result<CodeBook> book = loadCodeBook(2024);
    ASSERT_TRUE(book);
    EXPECT_EQ(book->functions.entries().size(), 1656u);
    EXPECT_EQ(book->economics.entries().size(), 110u);
    EXPECT_EQ(book->functions.name(*FunctionCode::parse("201")), QStringLiteral("一般公共服务支出"));
    EXPECT_EQ(book->functions.find(*FunctionCode::parse("2010101"))->source, CodeSource::Unverified);
    EXPECT_TRUE(book->economics.isLeaf(*EconomicCode::parse("30101")));
    EXPECT_FALSE(book->economics.isLeaf(*EconomicCode::parse("301")));
}

TEST(CodeBookTest, TakesTheNearestYearThatHasLists) {
    const CodeBook shipped = loadCodeBook(2024).value();
    EXPECT_EQ(loadCodeBook(2031).value(), shipped);
    EXPECT_EQ(loadCodeBook(1999).value(), shipped);
}

TEST(CodeBookTest, PutsTheDocumentsOwnCodesOverTheLists) {
    Document document;
    document.year = 2024;
    const FunctionCode code = *FunctionCode::parse("2010388");
    document.codes.functions.put(code, {QStringLiteral("外事专项"), CodeSource::Document});
    const Result<CodeBook> book = codeBookOf(document);
    ASSERT_TRUE(book);
    EXPECT_EQ(book->functions.find(code)->source, CodeSource::Document);
    EXPECT_EQ(book->functions.entries().size(), 1657u);
}

struct BadList {
    const char* csv;
    FaultKind kind;
    int line;
    const char* found;

    friend std::ostream& operator<<(std::ostream& out, const BadList& bad) { return out << bad.csv; }
};

class BadCodeListTest : public testing::TestWithParam<BadList> {};

TEST_P(BadCodeListTest, IsRefusedWithItsLine) {
    const Result<EconomicTree> tree = readEconomicTree(GetParam().csv, file);
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.fault().kind, GetParam().kind);
    EXPECT_EQ(tree.fault().line, GetParam().line);
    EXPECT_EQ(tree.fault().found, QString::fromUtf8(GetParam().found));
    EXPECT_EQ(tree.fault().file, file);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, BadCodeListTest,
    testing::Values(
        BadList{"", FaultKind::MissingField, 1, ""},
        BadList{"code,name\n", FaultKind::MissingField, 1, "code"},
        BadList{"code,name,level,verified\n301,工资,类\n", FaultKind::Syntax, 2, "301"},
        BadList{"code,name,level,verified\n3o1,工资,类,yes\n", FaultKind::BadValue, 2, "3o1"},
        BadList{"code,name,level,verified\n301,工资,类,yes\n301,工资,类,yes\n", FaultKind::DuplicateField, 3,
                "301"},
        BadList{"code,name,level,verified\n30101,基本工资,款,yes\n", FaultKind::UnknownCode, 2, "30101"},
        BadList{"code,name,level,verified\n301,,类,yes\n", FaultKind::MissingField, 2, ""},
        BadList{"code,name,level,verified\n301,工资,款,yes\n", FaultKind::BadValue, 2, "款"},
        BadList{"code,name,level,verified\n301,工资,类,maybe\n", FaultKind::BadValue, 2, "maybe"}));

} // namespace
} // namespace budget
