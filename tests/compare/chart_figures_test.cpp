#include "core/compare/chart_figures.h"

#include "core/tables/row_text.h"
#include "tests/compare/compare_fixture.h"

namespace budget::test {
namespace {

std::string linesOf(ChartKind kind) {
    const Compared compared(referenceWithLastYear());
    const RowText text(compared.workspace->tables(), compared.comparison.ledger(), realName);
    std::string lines;
    for (const CellRef& cell : chartCells(compared.comparison, kind)) {
        lines += text.name(cell.table, cell.panel, cell.row).toStdString() + " " +
                 compared.comparison.pair(cell).now.text(2) + "\n";
    }
    return lines;
}

TEST(ChartFiguresTest, ShowsWhatIncomeAndExpenditureConsistOf) {
    EXPECT_EQ(linesOf(ChartKind::Income),
              "1. 一般公共预算拨款 428.70\n5. 单位资金 31.20\n1、财政拨款结转 5.34\n");
    EXPECT_EQ(linesOf(ChartKind::Expenditure),
              "一般公共服务支出 411.28\n科学技术支出 4.20\n社会保障和就业支出 49.76\n");
}

TEST(ChartFiguresTest, ShowsTheItemsOfThreePublicExpenses) {
    EXPECT_EQ(linesOf(ChartKind::ThreePublic), "公务接待费 0.20\n公务用车运行费 5.98\n");
}

} // namespace
} // namespace budget::test
