#include "core/layout/redaction.h"
#include "tests/narrative/ledger_builder.h"

#include <gtest/gtest.h>

#include <ostream>

namespace budget::test {
namespace {

/// A redaction of withheld projects with the codes 1, 2, …
Redaction redactionOf(std::initializer_list<const char*> names, const char* open = "") {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("局");
    for (const char* name : names) {
        const std::string code = std::to_string(ledger.ledger().projects().size() + 1);
        ledger.project(name, unit, Disclosure::Withheld, code.c_str());
    }
    ledger.project(open, unit);
    return {ledger.ledger(), DisclosureRules()};
}

struct Variant {
    const char* name;
    const char* project;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Variant& variant) {
    return out << variant.name;
}

class RedactionVariantTest : public testing::TestWithParam<Variant> {};

TEST_P(RedactionVariantTest, FindsTheNameAllTheSame) {
    const QString text = QStringLiteral("做好") + QString::fromUtf8(GetParam().text) + QStringLiteral("。");
    EXPECT_EQ(redactionOf({GetParam().project}).applied(text).toStdString(), "做好特定目标 1。");
}

INSTANTIATE_TEST_SUITE_P(Texts, RedactionVariantTest,
                         testing::Values(Variant{"HalfWidthName", "甲乙丙(一期)专项", "甲乙丙（一期）专项"},
                                         Variant{"FullWidthName", "甲乙丙（一期）专项", "甲乙丙(一期)专项"},
                                         Variant{"FullWidthLetters", "AB1专项", "ＡＢ１专项"},
                                         Variant{"Dashes", "甲乙丙专项", "甲乙-丙——专_项"},
                                         Variant{"DashInTheName", "甲-Plan-专项", "甲PLAN专项"},
                                         Variant{"Brackets", "甲乙丙专项", "（甲）乙“丙”专项"},
                                         Variant{"BracketsAtTheEnd", "甲专项（乙）", "甲专项(乙)"},
                                         Variant{"QuotesAtTheBeginning", "甲乙专项", "“甲乙”专项"},
                                         Variant{"OtherCase", "ERP专项", "erp专项"},
                                         Variant{"Blanks", "甲乙丙专项", "甲 乙　丙\t专项"},
                                         Variant{"ZeroWidthSpace", "甲乙丙专项",
                                                 "甲\u200B乙丙\uFEFF专\u2060项"},
                                         Variant{"SoftHyphen", "甲乙丙专项", "甲乙\u00AD丙专项"},
                                         Variant{"VariationSelector", "甲乙丙专项", "甲\U000E0100乙丙专项"},
                                         Variant{"ZeroWidthInTheName", "甲\u200B乙丙专项", "甲乙丙专项"},
                                         Variant{"OneSignForSeveral", "专项㈠", "专项(一)"},
                                         Variant{"OutsideTheBasicPlane", "𠀀专项", "𠀀 专项"}));

TEST(RedactionTest, KeepsSignsThatEndAPhraseAndBracketsAround) {
    const Redaction redaction = redactionOf({"甲乙专项"});
    for (const char* text : {"甲、乙专项", "甲乙，专项", "甲乙。专项"}) {
        EXPECT_EQ(redaction.applied(QString::fromUtf8(text)).toStdString(), text);
    }
    EXPECT_EQ(redaction.applied(QStringLiteral("其他（甲乙专项）、“甲乙专项”")).toStdString(),
              "其他（特定目标 1）、“特定目标 1”");
}

TEST(RedactionTest, ReplacesTheLongerNameFirst) {
    EXPECT_EQ(redactionOf({"专项", "专项二期"}).applied(QStringLiteral("专项二期和专项")).toStdString(),
              "特定目标 2和特定目标 1");
}

TEST(RedactionTest, KeepsLongerOpenNames) {
    const Redaction redaction = redactionOf({"专项"}, "专项二期");
    EXPECT_EQ(redaction.applied(QStringLiteral("专项二期和专项一期")).toStdString(),
              "专项二期和特定目标 1一期");
}

TEST(RedactionTest, MasksANameThatOnlyBeginsInsideAnOpenOne) {
    EXPECT_EQ(redactionOf({"专项二期"}, "市专项").applied(QStringLiteral("市专项二期")).toStdString(),
              "市特定目标 1");
}

TEST(RedactionTest, MasksAWithheldNameThatAnOpenProjectHasToo) {
    EXPECT_EQ(redactionOf({"专项"}, "专项").applied(QStringLiteral("专项")).toStdString(), "特定目标 1");
}

TEST(RedactionTest, ChangesNothingWhenAppliedAgain) {
    for (const char* name : {"1", "特定目标", "目标", "专项1"}) {
        const Redaction redaction = redactionOf({name});
        const QString once = redaction.applied(QString::fromUtf8(name) + QStringLiteral("二期"));
        EXPECT_EQ(once.toStdString(), "特定目标 1二期") << name;
        EXPECT_EQ(redaction.applied(once), once) << name;
    }
}

} // namespace
} // namespace budget::test
