#include "tests/compare/compare_fixture.h"

#include "tests/support/random_ledger.h"

namespace budget::test {
namespace {

struct PublishedPair {
    const char* table;
    const char* row;
    const char* column;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const PublishedPair& pair) {
    return out << pair.table << '/' << pair.row << '/' << pair.column;
}

class PublishedPairTest : public testing::TestWithParam<PublishedPair> {};

TEST_P(PublishedPairTest, EqualsThePublishedText) {
    static const Compared compared(referenceWithLastYear());
    EXPECT_EQ(compared.pair(GetParam().table, GetParam().row, GetParam().column), GetParam().text);
}

// Every pair of figures that the text of 2024 names, where a table shows it.
INSTANTIATE_TEST_SUITE_P(
    OfTheReference, PublishedPairTest,
    testing::Values(PublishedPair{"t01", "general", "1-1", "449.27 → 428.70, -20.57, -4.58"},
                    PublishedPair{"t01", "", "1-1", "449.27 → 465.24, 15.97, 3.55"},
                    PublishedPair{"t01", "fund", "1-1", "0.00 → 0.00, 0.00"},
                    PublishedPair{"t01", "capital", "1-1", "0.00 → 0.00, 0.00"},
                    PublishedPair{"t01", "unit", "1-1", "0.00 → 31.20, 31.20"},
                    PublishedPair{"t01", "carry.fiscal", "1-1", "0.00 → 5.34, 5.34"},
                    PublishedPair{"t03", "", "2", "426.09 → 406.68, -19.41, -4.56"},
                    PublishedPair{"t03", "", "3", "23.18 → 58.56, 35.38, 152.63"},
                    PublishedPair{"t05", "", "2", "426.09 → 406.68, -19.41, -4.56"},
                    PublishedPair{"t05", "", "3", "23.18 → 22.02, -1.16, -5.00"},
                    PublishedPair{"t05", "2010301", "1", "379.27 → 356.92, -22.35, -5.89"},
                    PublishedPair{"t05", "2010302", "1", "23.18 → 22.02, -1.16, -5.00"},
                    PublishedPair{"t05", "2080501", "1", "4.12 → 9.28, 5.16, 125.24"},
                    PublishedPair{"t05", "2080505", "1", "42.70 → 40.48, -2.22, -5.20"},
                    PublishedPair{"t06", "", "2", "381.63 → 366.90, -14.73, -3.86"},
                    PublishedPair{"t06", "", "3", "44.46 → 39.78, -4.68, -10.53"},
                    PublishedPair{"t10", "", "1", "7.57 → 6.18, -1.39, -18.36"},
                    PublishedPair{"t10", "abroad", "1", "0.00 → 0.00, 0.00"},
                    PublishedPair{"t10", "vehicles.purchase", "1", "0.00 → 0.00, 0.00"},
                    PublishedPair{"t10", "vehicles.operation", "1", "7.41 → 5.98, -1.43, -19.30"},
                    PublishedPair{"t10", "reception", "1", "0.16 → 0.20, 0.04, 25.00"}));

TEST(YearComparisonTest, DoesNotKnowWhatACoarseEntryMayHold) {
    const Compared compared(referenceWithLastYear());
    // 334.81 of personnel and 36.89 of operating expenditure say no economic code.
    EXPECT_EQ(compared.pair("t06", "30101", "2"), "? → 101.31, ?");
    EXPECT_EQ(compared.pair("t06", "30201", "3"), "? → 12.00, ?");
    EXPECT_EQ(compared.pair("t06", "301", "1"), "? → 357.62, ?");
    // 三公 is stated item by item.
    EXPECT_EQ(compared.pair("t06", "30217", "3"), "0.16 → 0.20, 0.04, 25.00");
}

TEST(YearComparisonTest, KnowsNothingWithoutLastYear) {
    const Compared compared(referenceDocument());
    EXPECT_FALSE(compared.comparison.hasLastYear());
    EXPECT_EQ(compared.pair("t01", "general", "1-1"), "? → 428.70, ?");
}

TEST(YearComparisonTest, ShowsRowsOfBothYearsInTheOrderOfTheTree) {
    LedgerBuilder now;
    LedgerBuilder last;
    now.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "1");
    now.entry("fiscal.general.own", "basic.operating", "2080505", "30201", "1");
    last.entry("fiscal.general.own", "basic.operating", "2010302", "30201", "2");
    const Compared compared(documentOf(now, last));
    std::vector<std::string> rows;
    for (const RowKey& row : compared.comparison.rows(4, 0)) {
        rows.push_back(row.function.text() +
                       (compared.comparison.yearsOf(4, 0, row) == RowYears::OnlyLast  ? "-"
                        : compared.comparison.yearsOf(4, 0, row) == RowYears::OnlyNow ? "+"
                                                                                      : ""));
    }
    EXPECT_EQ(rows, (std::vector<std::string>{"", "201", "20103", "2010301+", "2010302-", "208+", "20805+",
                                              "2080505+"}));
    EXPECT_EQ(compared.pair("t05", "2010302", "1"), "2.00 → 0.00, -2.00, -100.00");
}

TEST(YearComparisonTest, CallsNoRowNewThatACoarseEntryMayBelongTo) {
    LedgerBuilder now;
    LedgerBuilder last;
    now.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "1");
    last.entry("fiscal.general.own", "basic.operating", "2010301", "302", "2");
    const Compared compared(documentOf(now, last));
    const auto yearsOf = [&compared](const char* economic) {
        return compared.comparison.yearsOf(5, 0, compared.cell("t06", economic, "1").row);
    };
    EXPECT_EQ(yearsOf("302"), RowYears::Both);
    EXPECT_EQ(yearsOf("30201"), RowYears::Both);
}

TEST(YearComparisonTest, FindsUnitsByNameAndProjectsByCodeOrName) {
    LedgerBuilder now;
    const UnitId other = now.unit("甲局");
    const UnitId unit = now.unit("乙局");
    const ProjectId renamed = now.project("新名", unit, Disclosure::Open, "P1");
    const ProjectId kept = now.project("会议", unit);
    now.entry("fiscal.general.own", "project", "2010302", "302", "3", unit, renamed);
    now.entry("fiscal.general.own", "project", "2010302", "302", "4", unit, kept);
    now.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "1", other);
    LedgerBuilder last;
    const UnitId before = last.unit("乙局");
    last.entry("fiscal.general.own", "project", "2010302", "302", "1", before,
               last.project("旧名", before, Disclosure::Open, "P1"));
    last.entry("fiscal.general.own", "project", "2010302", "302", "2", before, last.project("会议", before));
    last.entry("fiscal.general.own", "project", "2010302", "302", "5", before,
               last.project("已结束", before));
    const Compared compared(documentOf(now, last));
    EXPECT_EQ(compared.pair("t07", "乙局/2010302/新名", "1"), "1.00 → 3.00, 2.00, 200.00");
    EXPECT_EQ(compared.pair("t07", "乙局/2010302/会议", "1"), "2.00 → 4.00, 2.00, 100.00");
    EXPECT_EQ(compared.pair("t07", "乙局/2010302/已结束", "1"), "5.00 → 0.00, -5.00, -100.00");
}

TEST(YearComparisonTest, MovesRenamedMergedAndSplitCodes) {
    const auto code = [](const char* digits) { return *FunctionCode::parse(digits); };
    LedgerBuilder now;
    now.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "1");
    LedgerBuilder last;
    last.entry("fiscal.general.own", "basic.operating", "2060101", "30201", "2");
    last.entry("fiscal.general.own", "basic.operating", "2060102", "30201", "3");
    last.entry("fiscal.general.own", "basic.operating", "2080501", "30201", "4");
    Document document = documentOf(now, last);
    document.codeMoves.functions = {{code("2060101"), code("2010301")},
                                    {code("2060102"), code("2010301")},
                                    {code("2080501"), code("2010302")},
                                    {code("2080501"), code("2010399")}};
    const Compared compared(document);
    EXPECT_EQ(compared.pair("t05", "201", "1"), "9.00 → 1.00, -8.00, -88.89");
    EXPECT_EQ(compared.pair("t05", "206", "1"), "0.00 → 0.00, 0.00");
    // The split code may hold any of the finer ones.
    EXPECT_EQ(compared.pair("t05", "2010301", "1"), "? → 1.00, ?");
    EXPECT_EQ(sentence(document, "general.items.2010301"),
              "1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）："
              "2024年预算数为1.00万元，上年预算暂无可比数据。");
}

TEST(YearComparisonTest, TakesTypedFiguresForCellsOfEqualScope) {
    Document document = referenceDocument();
    document.lastYear =
        LastYearFigures{{},
                        {{{QStringLiteral("t01"), QStringLiteral("general"), QStringLiteral("1-1")},
                          Money::fromFen(449'270'000)}}};
    const Compared compared(document);
    EXPECT_TRUE(compared.comparison.isTyped());
    EXPECT_EQ(compared.pair("t01", "general", "1-1"), "449.27 → 428.70, -20.57, -4.58");
    EXPECT_EQ(compared.pair("t05", "", "1"), "449.27 → 428.70, -20.57, -4.58");
    EXPECT_EQ(compared.pair("t03", "", "2"), "? → 406.68, ?");
}

/// Cell by cell, entry by entry: what the comparison must find without looking at every entry.
std::optional<Money> lastOf(const Compared& compared, const CellRef& cell) {
    const auto scope = compared.workspace->tables().scopeOf(cell);
    if (!scope) {
        return Money();
    }
    const RowPath& path = compared.workspace->tables().panel(cell.table, cell.panel).path();
    std::vector<ItemisedScope> items;
    for (const Scope& each : itemisedScopes(pack())) {
        items.push_back({each, false});
        for (const Entry& entry : compared.comparison.ledger().entries()) {
            items.back().stated = items.back().stated || each.contains(entry.at);
        }
    }
    Money sum;
    for (const Entry& entry : compared.comparison.ledger().entries()) {
        if (scope->contains(entry.at)) {
            sum += entry.amount;
            continue;
        }
        const RowKey row = path.rowOf(entry.at);
        const bool leads = row.kind == RowKind::Leading && cell.row.kind == RowKind::Node &&
                           cell.row.project != ProjectId::None;
        const bool silent = !scope->economics.contains(entry.at.economic) &&
                            std::ranges::any_of(items, [&scope](const ItemisedScope& item) {
                                return item.stated && item.scope.containsAll(*scope);
                            });
        if (scope->meets(entry.at) && !leads && !silent) {
            return std::nullopt;
        }
    }
    return sum;
}

class RandomComparisonTest : public testing::TestWithParam<unsigned> {};

TEST_P(RandomComparisonTest, KnowsWhatAScanOfTheLedgerKnows) {
    RandomLedger random(GetParam());
    Document document = random.document(3, 3);
    Ledger last = document.ledger;
    random.fill(document.ledger, 20, Depth::AnyNode);
    random.fill(last, static_cast<int>(GetParam()) * 2, Depth::Complete);
    random.fill(last, static_cast<int>(GetParam()) % 4, Depth::AnyNode);
    document.lastYear = LastYearLedger{{}, last};
    const Compared compared(document);
    const Tables& tables = compared.workspace->tables();
    int unknown = 0;
    int known = 0;
    for (int table = 0; table < tables.tableCount(); ++table) {
        for (int p = 0; p < tables.panelCount(table); ++p) {
            for (const RowKey& row : compared.comparison.rows(table, p)) {
                for (const int column : compared.comparison.valueColumns(table, p)) {
                    const bool rest =
                        row.kind == RowKind::Rest || tables.panel(table, p)
                                                             .definition()
                                                             .columns[static_cast<std::size_t>(column)]
                                                             .restOf >= 0;
                    const CellRef cell{table, p, row, column};
                    if (!rest) {
                        EXPECT_EQ(compared.comparison.last(cell), lastOf(compared, cell))
                            << cellNameOf(tables, compared.comparison.ledger(), cell).row.toStdString()
                            << " of table " << table + 1 << " column " << column;
                        ++(compared.comparison.last(cell) ? known : unknown);
                    }
                }
            }
        }
    }
    EXPECT_GT(known, 0);
    EXPECT_TRUE(unknown > 0 || GetParam() % 4 == 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomComparisonTest, testing::Range(1U, 13U));

TEST(YearComparisonTest, KnowsRowsThatComeLater) {
    LedgerBuilder now;
    LedgerBuilder last;
    last.entry("fiscal.general.own", "basic.operating", "20103", "30201", "2");
    Compared compared(documentOf(now, last));
    Entry entry = entryOf("fiscal.general.own", "basic.operating", "2010301", "30201", "1");
    entry.id = EntryId{1};
    static_cast<void>(compared.workspace->apply({{EntryChange{entry.id, entry}}}));
    EXPECT_EQ(compared.pair("t05", "2010301", "1"), "? → 1.00, ?");
    EXPECT_EQ(compared.pair("t05", "20103", "1"), "2.00 → 1.00, -1.00, -50.00");
}

} // namespace
} // namespace budget::test
