#include "core/base/typed_amount.h"

#include <gtest/gtest.h>

#include <ostream>

namespace budget {
namespace {

struct Typed {
    const char16_t* text;
    MoneyUnit unit;
    std::int64_t fen;
};
std::ostream& operator<<(std::ostream& out, const Typed& typed) {
    return out << QString::fromUtf16(typed.text).toStdString();
}

class TypedAmountReads : public testing::TestWithParam<Typed> {};

TEST_P(TypedAmountReads, AsMeant) {
    const TypedAmount amount = readTypedText(QString::fromUtf16(GetParam().text), GetParam().unit);
    EXPECT_FALSE(amount.error) << amount.piece.toStdString();
    EXPECT_EQ(amount.money.fen(), GetParam().fen);
}

constexpr MoneyUnit wan = MoneyUnit::TenThousand;
constexpr MoneyUnit yuan = MoneyUnit::Yuan;
INSTANTIATE_TEST_SUITE_P(
    Texts, TypedAmountReads,
    testing::Values(
        Typed{u"1,234.5", wan, 1234500000}, Typed{u"1，234．5", yuan, 123450},
        Typed{u"１２３４。５", yuan, 123450}, Typed{u"12万", wan, 12000000}, Typed{u"12万", yuan, 12000000},
        Typed{u"12.5万元", yuan, 12500000}, Typed{u"3亿", wan, 30000000000},
        Typed{u"1亿元", yuan, 10000000000}, Typed{u"120000元", wan, 12000000}, Typed{u"3千元", wan, 300000},
        Typed{u"￥12.5", wan, 12500000}, Typed{u"¥ -5", yuan, -500}, Typed{u"-￥5", yuan, -500},
        Typed{u"(1.5)", wan, -1500000}, Typed{u"（1.5）", wan, -1500000}, Typed{u"－３", yuan, -300},
        Typed{u" 1,234.50 \u00A0", wan, 1234500000}, Typed{u"=3.35+10+4.51+0.95", wan, 18810000},
        Typed{u"＝3.35+10-4.5", wan, 8850000}, Typed{u"=2*1.5", wan, 3000000},
        Typed{u"=1.5×(2+1)-1", wan, 3500000}, Typed{u"=-2*3", yuan, -600},
        Typed{u"=12*3000元+1", wan, 4600000}, Typed{u"=(1+2)*(3+4)", yuan, 2100}, Typed{u"0.000001", wan, 1},
        Typed{u"1.50000000", wan, 1500000}, Typed{u"92233720368547758.07", yuan, 9223372036854775807},
        Typed{u"+7", yuan, 700}, Typed{u".5", yuan, 50}));

struct Refused {
    const char16_t* text;
    TypedAmountError error;
    const char16_t* piece;
};
std::ostream& operator<<(std::ostream& out, const Refused& refused) {
    return out << QString::fromUtf16(refused.text).toStdString();
}

class TypedAmountRefuses : public testing::TestWithParam<Refused> {};

TEST_P(TypedAmountRefuses, WithThePieceItIsAbout) {
    const TypedAmount amount = readTypedText(QString::fromUtf16(GetParam().text), wan);
    ASSERT_TRUE(amount.error);
    EXPECT_EQ(*amount.error, GetParam().error);
    EXPECT_EQ(amount.piece.toStdString(), QString::fromUtf16(GetParam().piece).toStdString());
    EXPECT_TRUE(amount.money.isZero());
}

using Error = TypedAmountError;
INSTANTIATE_TEST_SUITE_P(
    Texts, TypedAmountRefuses,
    testing::Values(Refused{u"十二", Error::Nonsense, u"十二"}, Refused{u"12a", Error::Nonsense, u"a"},
                    Refused{u"=3+办公", Error::Nonsense, u"办公"}, Refused{u"1,23", Error::Nonsense, u"1,23"},
                    Refused{u"1 2", Error::Nonsense, u"2"}, Refused{u"3+5", Error::Nonsense, u"+5"},
                    Refused{u"=(1+2", Error::Nonsense, u"(1+2"}, Refused{u"=1/3", Error::Nonsense, u"/3"},
                    Refused{u"1.2.3", Error::Nonsense, u".3"}, Refused{u"=", Error::Nonsense, u""},
                    Refused{u"0.0000001", Error::TooFine, u"0.0000001"},
                    Refused{u"5.555元", Error::TooFine, u"5.555元"},
                    Refused{u"99999999999999亿", Error::Overflow, u"99999999999999亿"},
                    Refused{u"=9000000000000+9000000000000", Error::Overflow, u"9000000000000+9000000000000"},
                    Refused{u"=9000000000000*9000000000000", Error::Overflow, u"9000000000000*9000000000000"},
                    Refused{u"=1.5*1.5", Error::AmountTimes, u"1.5*1.5"}));

TEST(TypedAmountTest, TakesBlanksAndDashesForZero) {
    for (const char16_t* text : {u"", u"  ", u"-", u"－", u"—", u"–", u"——", u" - "}) {
        const TypedAmount amount = readTypedText(QString::fromUtf16(text), wan);
        EXPECT_TRUE(amount.isBlank && !amount.error && amount.money.isZero());
    }
    EXPECT_FALSE(readTypedText(u"0", wan).isBlank);
}

TEST(TypedAmountTest, SaysWhereDecimalsAreNotPrinted) {
    const FigureFormat format{wan, 2};
    EXPECT_TRUE(readTypedText(u"1.005", wan, format).finerThanPrinted);
    EXPECT_FALSE(readTypedText(u"1.05", wan, format).finerThanPrinted);
    EXPECT_TRUE(readTypedText(u"150元", wan, format).finerThanPrinted);
    EXPECT_FALSE(readTypedText(u"0.01", yuan, {yuan, 2}).finerThanPrinted);
    EXPECT_FALSE(readTypedText(u"0.01", yuan, {yuan, 4}).finerThanPrinted);
}

TEST(TypedAmountTest, EndsOnBracketsWithoutEnd) {
    EXPECT_EQ(readTypedText(QString(100000, u'(').prepend(u'='), wan).error, Error::Nonsense);
}

TEST(AgreesTest, AFigureSpeaksOfWhatItPrints) {
    const FigureFormat printed;
    const auto fen = [](std::int64_t amount) { return Money::fromFen(amount); };
    EXPECT_TRUE(agrees(fen(577'000'000), fen(577'004'999), printed)); // 577.00 万元, 577.004999
    EXPECT_FALSE(agrees(fen(577'000'000), fen(577'005'000), printed));
    EXPECT_FALSE(agrees(fen(577'001'000), fen(577'001'001), printed)); // stated to the 分
    EXPECT_TRUE(agrees(fen(577'001'001), fen(577'001'001), printed));
}

} // namespace
} // namespace budget
