#include "tests/compare/compare_fixture.h"

#include "core/compare/changes.h"
#include "core/compare/code_suggestions.h"

namespace budget::test {
namespace {

std::string textOf(const ChangeDivision& division) {
    std::string text;
    for (const ChangePart& part : division.parts) {
        const std::string name = part.cell ? part.cell->row.function.text() : std::string(idOf(part.fund));
        text += (text.empty() ? "" : " + ") + name + " " + part.pair.difference()->text(2);
    }
    return text;
}

TEST(ChangesTest, DividesProjectExpenditureBySourceOfMoney) {
    const Compared compared(referenceWithLastYear());
    const auto divisions = divisionsOf(compared.comparison, compared.cell("t03", "", "3"));
    ASSERT_EQ(divisions.size(), 2U);
    EXPECT_EQ(divisions.front().kind, DivisionKind::Funds);
    EXPECT_EQ(textOf(divisions.front()), "fiscal.general -1.16 + unit 31.20 + carry 5.34");
    EXPECT_EQ(textOf(divisions.back()), "201 31.18 + 206 4.20");
}

TEST(ChangesTest, DividesNothingThatIsUnknownInAPart) {
    const Compared compared(referenceWithLastYear());
    const auto divisions = divisionsOf(compared.comparison, compared.cell("t06", "", "1"));
    ASSERT_EQ(divisions.size(), 1U);
    EXPECT_EQ(divisions.front().kind, DivisionKind::Columns);
    EXPECT_TRUE(divisionsOf(compared.comparison, compared.cell("t06", "30101", "2")).empty());
}

TEST(ChangesTest, ListsEachLargeChangeOnce) {
    const Compared compared(referenceWithLastYear());
    std::vector<std::string> list;
    for (const CellRef& cell : largestChanges(compared.comparison, 8)) {
        const CellName name = cellNameOf(compared.workspace->tables(), compared.comparison.ledger(), cell);
        list.push_back((name.table + u'/' + name.row + u'/' + name.column + u' ').toStdString() +
                       compared.comparison.pair(cell).difference()->text(2));
    }
    // 其他收入 is all that changed in 单位资金, and 项目支出 of 表5 all that did in its 2010302.
    EXPECT_EQ(list, (std::vector<std::string>{
                        "t03//3 35.38", "t01/unit/1-1 31.20", "t02/2010302/1 31.18", "t02/201/2 -23.51",
                        "t07/乌鲁木齐市人民政府外事办公室/2010302/上年项目（由2024年公开数倒推）/1 -23.18",
                        "t02/2010301/1 -22.35", "t01/general/1-1 -20.57", "t03//2 -19.41"}));
}

TEST(ChangesTest, NamesAVanishedCodeAndTheOneOfLikeName) {
    LedgerBuilder now;
    now.entry("fiscal.general.own", "basic.operating", "2060101", "30201", "1");
    now.entry("fiscal.general.own", "basic.operating", "2080505", "30201", "1");
    LedgerBuilder last;
    last.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "2");
    last.entry("fiscal.general.own", "basic.operating", "2080505", "30201", "2");
    Document document = documentOf(now, last);
    const auto from = *FunctionCode::parse("2010301");
    const auto to = *FunctionCode::parse("2060101"); // both 行政运行
    const CodeMoves moves = suggestedMoves(document, codes());
    EXPECT_EQ(moves.functions, (std::vector<CodeMove<FunctionCode>>{{from, to}}));
    EXPECT_TRUE(moves.economics.empty());
    document.codeMoves = moves;
    EXPECT_EQ(suggestedMoves(document, codes()), CodeMoves());
}

} // namespace
} // namespace budget::test
