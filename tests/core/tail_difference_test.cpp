#include "core/edit/workspace.h"
#include "core/publication/table_grid.h"
#include "core/tables/cell_name.h"
#include "core/tables/tail_difference.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

void addEntry(Document& document, const char* function, const char* yuan) {
    Entry entry;
    entry.id = document.ledger.nextEntryId();
    entry.order = document.ledger.nextOrder();
    entry.at.unit = document.ledger.unitsInOrder().front();
    entry.at.function = *FunctionCode::parse(function);
    entry.at.fund = Fund::GeneralOwn;
    entry.at.nature = Nature::Personnel;
    entry.stated = entry.at;
    entry.amount = parseAmount(yuan, MoneyUnit::Yuan).money;
    static_cast<void>(document.ledger.exchange(entry.id, entry));
}

TEST(TailDifferenceTest, AreTheTotalsThatRoundedPartsMiss) {
    Document document = emptyReference();
    addEntry(document, "2010301", "50"); // 0.005万元 prints 0.01, and so does the sum of two
    addEntry(document, "2010302", "50");
    const auto workspace = Workspace::open(document);
    ASSERT_TRUE(workspace);
    const std::vector<CellRef> cells = tailDifferences((*workspace)->tables(), 2);
    ASSERT_FALSE(cells.empty());
    const CellName first = cellNameOf((*workspace)->tables(), document.ledger, cells.front());
    EXPECT_EQ(first.row.toStdString(), "20103");
    const RowText text((*workspace)->tables(), document.ledger, realName);
    EXPECT_TRUE(tableGrid((*workspace)->tables(), 2, text, document.department, 2024)
                    .note.contains(QStringLiteral("四舍五入")));
}

TEST(TailDifferenceTest, AreNoneInTheReference) {
    const auto workspace = Workspace::open(referenceDocument());
    ASSERT_TRUE(workspace);
    for (int table = 0; table < (*workspace)->tables().tableCount(); ++table) {
        EXPECT_TRUE(tailDifferences((*workspace)->tables(), table).empty()) << table;
    }
}

TEST(CellNameTest, LeadsBackToItsCell) {
    const auto workspace = Workspace::open(referenceDocument());
    ASSERT_TRUE(workspace);
    const Tables& tables = (*workspace)->tables();
    const Ledger& ledger = (*workspace)->document().ledger;
    int cells = 0;
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            const PanelTable& panel = tables.panel(t, p);
            for (int i = 0; i < panel.rowCount(); ++i) {
                for (int c = 0; c < static_cast<int>(panel.definition().columns.size()); ++c) {
                    const CellRef cell{t, p, panel.rowAt(i), c};
                    if (!panel.definition().columns[static_cast<std::size_t>(c)].isValue()) {
                        continue;
                    }
                    const CellName name = cellNameOf(tables, ledger, cell);
                    const auto found = cellOf(tables, ledger, name);
                    ASSERT_TRUE(found) << name.table.toStdString() << ' ' << name.row.toStdString() << ' '
                                       << name.column.toStdString();
                    EXPECT_EQ(*found, cell) << name.row.toStdString();
                    ++cells;
                }
            }
        }
    }
    EXPECT_GT(cells, 400);
    EXPECT_FALSE(
        cellOf(tables, ledger, {QStringLiteral("t06"), QStringLiteral("30199x"), QStringLiteral("1")}));
    EXPECT_FALSE(cellOf(tables, ledger, {QStringLiteral("t99"), QString(), QStringLiteral("1")}));
}

} // namespace
} // namespace budget
