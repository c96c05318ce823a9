#include "core/render/type/line_breaks.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace budget;

namespace {

/// The text with | at every place where a line may end.
QString marked(const QString& text) {
    const LineBreaker breaker;
    const std::vector<LineBreak> breaks = breaker.breaksOf(text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result +=
            i > 0 && breaks[static_cast<std::size_t>(i)] != LineBreak::None ? QStringLiteral("|") : QString();
        result += text[i];
    }
    return result;
}

struct Case {
    const char* name;
    const char16_t* expected; ///< with |
};

std::ostream& operator<<(std::ostream& stream, const Case& each) {
    return stream << each.name;
}

class LineBreakerTest : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(LineBreakerTest, MarksWhereALineMayEnd) {
    const QString expected = QString::fromUtf16(GetParam().expected);
    QString text = expected;
    text.remove(u'|');
    EXPECT_EQ(marked(text).toStdString(), expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Chinese, LineBreakerTest,
    testing::Values(Case{"PunctuationNeverBeginsALine", u"收|入，|支|出。|总|计；|一、|二：|三"},
                    Case{"AnOpeningBracketNeverEndsALine", u"拨|款|（补|助）|小|计|《报|告》|等"},
                    Case{"ANumberKeepsItsUnit", u"总|计|465.24万元，|占|92.14%，|共|24人"},
                    Case{"ANumberKeepsItsUnitBehindABlank", u"预|算 |465.24 万元，|占 |5 平方米"},
                    Case{"ADateBreaksBetweenItsParts", u"2024年|2月|22日"},
                    Case{"QuotesStandWithTheWordsInside", u"将|“散、|乱、|杂”|的|项"},
                    Case{"ADashIsNotTornApart", u"压|减|——|截|至"},
                    Case{"AnEllipsisIsNotTornApart", u"等|等……"},
                    Case{"AComparisonKeepsItsNumber", u"次|数|≥3次"}),
    [](const testing::TestParamInfo<Case>& each) { return std::string(each.param.name); });

TEST(LineBreakerMandatoryTest, EndsALineAtALineFeedOnly) {
    const LineBreaker breaker;
    const std::vector<LineBreak> breaks = breaker.breaksOf(QStringLiteral("目标\n完成"));
    EXPECT_EQ(breaks[3], LineBreak::Mandatory);
    EXPECT_EQ(breaks[1], LineBreak::Allowed);
}
