#include "core/document/document_reader.h"
#include "core/edit/workspace.h"
#include "core/narrative/query_cells.h"
#include "core/tables/cell_name.h"
#include "tests/narrative/narrative_fixture.h"

#include <algorithm>

namespace budget::test {
namespace {

const Workspace& example() {
    static const std::unique_ptr<Workspace> opened = [] {
        Result<Document> document =
            loadDocument(QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang"));
        return std::move(Workspace::open(std::move(document).value())).value();
    }();
    return *opened;
}

std::optional<CellRef> cellOf(const FigureRef& figure) {
    return cellOfFigure(pack(), example().tables(), example().document().ledger, figure);
}

/// "t06 301/30103 1", or nothing.
std::string nameOf(const std::optional<CellRef>& cell) {
    if (!cell) {
        return {};
    }
    const CellName name = cellNameOf(example().tables(), example().document().ledger, *cell);
    return (name.table + u' ' + name.row + u' ' + name.column).toStdString();
}

std::string nameOf(const char* query, const char* key = "", Aspect aspect = Aspect::Amount) {
    return nameOf(cellOf({QString::fromUtf8(query), QString::fromUtf8(key), aspect}));
}

TEST(QueryCellsTest, KnowTheCellOfEveryQueryOfTheExample) {
    std::string found;
    for (const Query& query : pack().queries) {
        found += query.name.toStdString() + ": " + nameOf(cellOf({query.name, {}, Aspect::Amount})) + "\n";
    }
    // Table, row and column. Tables 8 and 9 are empty here: their totals stand in table 1 alone.
    EXPECT_EQ(found, "income.total: t01  1-1\n"
                     "income.general: t01 general 1-1\n"
                     "income.general.transfer: t01 general.transfer 1-1\n"
                     "income.fund: t01 fund 1-1\n"
                     "income.fund.transfer: t01 fund.transfer 1-1\n"
                     "income.capital: t01 capital 1-1\n"
                     "income.capital.transfer: t01 capital.transfer 1-1\n"
                     "income.account: t01 account 1-1\n"
                     "income.unit: t01 unit 1-1\n"
                     "income.carryFiscal: t01 carry.fiscal 1-1\n"
                     "income.carryOther: t01 carry.other 1-1\n"
                     "expenditure.total: t03  1\n"
                     "expenditure.basic: t03  2\n"
                     "expenditure.project: t03  3\n"
                     "fiscal.total: t04 fiscal 1-1\n"
                     "fiscal.general: t04 general 1-1\n"
                     "fiscal.fund: t04 fund 1-1\n"
                     "fiscal.capital: t04 capital 1-1\n"
                     "fiscal.project: t05  3\n"
                     "general.total: t05  1\n"
                     "general.basic: t05  2\n"
                     "general.project: t05  3\n"
                     "general.personnel: t06  2\n"
                     "general.operating: t06  3\n"
                     "fund.total: t01 fund 1-1\n"
                     "fund.basic: \n"
                     "fund.project: \n"
                     "capital.total: t01 capital 1-1\n"
                     "capital.basic: \n"
                     "capital.project: \n"
                     "threePublic.total: t10  1\n"
                     "threePublic.abroad: t10 abroad 1\n"
                     "threePublic.vehiclePurchase: t10 vehicles.purchase 1\n"
                     "threePublic.vehicleOperation: t10 vehicles.operation 1\n"
                     "threePublic.reception: t10 reception 1\n"
                     "carry.total: t11  1\n"
                     "carry.fiscal: t11  2\n"
                     "carry.other: t11  6\n"
                     "operatingCost: t06  3\n"
                     "performance.otherMoney: \n"
                     "performance.transfer: \n"
                     "performance.allFiscal: \n"
                     "performance.notFiscal: t01 unit 1-1\n");
}

TEST(QueryCellsTest, ShowTheSumOfTheirQuery) {
    const Ledger& ledger = example().document().ledger;
    const QuerySums sums(pack().queries, pack().groupings, ledger);
    for (std::size_t i = 0; i < pack().queries.size(); ++i) {
        if (const auto cell = cellOf({pack().queries[i].name, {}, Aspect::Amount})) {
            EXPECT_EQ(example().tables().value(*cell), sums.sum(i).amount)
                << pack().queries[i].name.toStdString();
        }
    }
}

TEST(QueryCellsTest, HoldTheItemsOfLists) {
    EXPECT_EQ(nameOf("general.items", "2010301"), "t05 2010301 1");
    EXPECT_EQ(nameOf("personnel.items", "30103"), "t06 30103 2");
    EXPECT_EQ(nameOf("general.projects", "p1"), "t07 乌鲁木齐市人民政府外事办公室/2010302/外事业务费 1");
}

TEST(QueryCellsTest, StandBehindEverythingReckonedFromASum) {
    for (const Aspect aspect :
         {Aspect::Amount, Aspect::Share, Aspect::Last, Aspect::Difference, Aspect::Rate, Aspect::Word}) {
        EXPECT_EQ(nameOf("income.total", "", aspect), "t01  1-1");
    }
    for (const Aspect aspect : {Aspect::Name, Aspect::Count, Aspect::Input, Aspect::Term}) {
        EXPECT_EQ(nameOf("income.total", "", aspect), "");
    }
    EXPECT_EQ(nameOf("no.such.query"), "");
}

TEST(QueryCellsTest, AreNamedAfterTablesOfTheLayout) {
    for (const auto& [name, table] : pack().homes) {
        const auto& tables = example().pack().tables;
        EXPECT_TRUE(std::ranges::any_of(tables, [&table = table](const auto& each) {
            return each.id == table;
        })) << name.toStdString();
    }
}

TEST(QueryCellsTest, AreMissingWhereUnitsOfOtherKindsHaveMoney) {
    const FigureRef cost{QStringLiteral("operatingCost"), {}, Aspect::Amount};
    for (const UnitKind kind : {UnitKind::Administrative, UnitKind::Institution}) {
        LedgerBuilder ledger;
        const UnitId unit = ledger.unit("某单位", kind);
        ledger.entry("fiscal.general.own", "basic.operating", "2010301", "30201", "1", unit);
        Document document = documentOf(ledger);
        document.layout = QStringLiteral("urumqi-2024");
        const auto workspace = std::move(Workspace::open(std::move(document))).value();
        const auto cell = cellOfFigure(pack(), workspace->tables(), workspace->document().ledger, cost);
        EXPECT_EQ(cell.has_value(), kind == UnitKind::Administrative);
    }
}

TEST(QueryCellsTest, HoldTheSameEntriesWhereNoScopeIsTheSame) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某单位");
    const ProjectId one = ledger.project("甲", unit);
    const ProjectId two = ledger.project("乙", unit);
    ledger.entry("fiscal.general.own", "project", "2010302", "30201", "1", unit, one);
    ledger.entry("fiscal.general.own", "project", "2010302", "30201", "2", unit, two);
    ledger.entry("fiscal.general.own", "project", "2010399", "30201", "3", unit, two);
    Document document = documentOf(ledger);
    document.layout = QStringLiteral("urumqi-2024");
    const auto workspace = std::move(Workspace::open(std::move(document))).value();
    const auto cellOf = [&](ProjectId id) {
        const QString key = u'p' + QString::number(static_cast<std::uint32_t>(id));
        return cellOfFigure(pack(), workspace->tables(), workspace->document().ledger,
                            {QStringLiteral("general.projects"), key, Aspect::Amount});
    };
    ASSERT_TRUE(cellOf(one));
    EXPECT_EQ(workspace->tables().value(*cellOf(one)), Money::fromFen(1'000'000));
    EXPECT_FALSE(cellOf(two)) << "its money stands in two rows of table 7";
}

} // namespace
} // namespace budget::test
