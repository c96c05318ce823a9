#include "tests/checks/figure_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace budget {
namespace {

using namespace budget::test;

const LayoutPack& layout() {
    static const Result<LayoutPack> pack = loadLayoutPack(QStringLiteral("urumqi-2024"));
    return *pack;
}

struct BadPack {
    const char* name;
    const char* text; ///< what stands in the shipped file
    const char* instead;
    FaultKind kind;
    const char* found;
};

std::ostream& operator<<(std::ostream& stream, const BadPack& pack) {
    return stream << pack.name;
}

class BadCheckPackTest : public testing::TestWithParam<BadPack> {};

TEST_P(BadCheckPackTest, IsRefusedByFilePathAndValue) {
    QFile shipped(QStringLiteral(":/layouts/urumqi-2024/checks.json"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    QByteArray bytes = shipped.readAll();
    ASSERT_TRUE(bytes.contains(GetParam().text));
    bytes.replace(GetParam().text, GetParam().instead);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("checks.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<CheckPack> pack = readCheckPack(folder.path(), layout());
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.fault().kind, GetParam().kind);
    EXPECT_TRUE(pack.fault().file.endsWith(QStringLiteral("checks.json")));
    EXPECT_TRUE(pack.fault().path.startsWith(u'/')) << pack.fault().path.toStdString();
    EXPECT_EQ(pack.fault().found.toStdString(), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    All, BadCheckPackTest,
    testing::Values(BadPack{"UnknownTable", "t05::2\"], \"right\": [\"t06::1",
                            "t05::2\"], \"right\": [\"t66::1", FaultKind::UnknownName, "t66::1"},
                    BadPack{"UnknownColumn", "t06:301:3", "t06:301:33", FaultKind::UnknownName, "t06:301:33"},
                    BadPack{"UnknownRow", "t10:abroad:2", "t10:abrood:2", FaultKind::UnknownName,
                            "t10:abrood:2"},
                    BadPack{"EveryColumnInARelation", "[\"t01::2-1\"]", "[\"t01::2-*\"]",
                            FaultKind::UnknownName, "t01::2-*"},
                    BadPack{"TotalWithoutRule", "\"columns\": [\"t02:*:2\"]", "\"columns\": []",
                            FaultKind::MissingField, "t02: columns of 2"},
                    BadPack{"RowsWithoutRule", "\"rows\": [\"t01:unit:1-1\"]", "\"rows\": []",
                            FaultKind::MissingField, "t01: rows of 1-1"},
                    BadPack{"SeverityUnknown", "\"hint\"", "\"whisper\"", FaultKind::BadValue, "whisper"},
                    BadPack{"RuleTwice", "\"V-302\"", "\"V-301\"", FaultKind::DuplicateField, "V-301"},
                    BadPack{"NotAnAmount", "\"1000000.00\"", "\"million\"", FaultKind::BadAmount, "million"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(CheckPackTest, NamesEachRuleOfTheTablesOnce) {
    EXPECT_GE(checkPack().rules.size(), 40U);
    for (const TableRule& rule : checkPack().rules) {
        EXPECT_FALSE(rule.title.isEmpty()) << rule.id.toStdString();
        EXPECT_FALSE(rule.rows.empty() && rule.columns.empty() && rule.relations.empty());
    }
}

} // namespace
} // namespace budget
