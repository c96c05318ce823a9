// A document filled table by table ends at the figures it was filled from.
#include "core/edit/inference.h"
#include "core/exchange/table_tsv.h"
#include "tests/support/filling.h"
#include "tests/support/random_ledger.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace budget {
namespace {

using namespace budget::test;

std::unique_ptr<Workspace> opened(Document document) {
    auto workspace = Workspace::open(std::move(document));
    return workspace ? std::move(workspace).value() : nullptr;
}

/// The units and projects of a document without its entries.
Document withoutEntries(Document document) {
    std::vector<EntryId> ids;
    for (const Entry& entry : document.ledger.entries()) {
        ids.push_back(entry.id);
    }
    for (const EntryId id : ids) {
        static_cast<void>(document.ledger.exchange(id, std::nullopt));
    }
    return document;
}

QByteArray tsvOf(const Workspace& workspace, int table) {
    return tableTsv(workspace.tables(), table,
                    RowText(workspace.tables(), workspace.document().ledger, realName));
}

std::string inferenceList(const Workspace& workspace) {
    std::string list;
    for (const EntryId id : inferredEntries(workspace.document().ledger)) {
        const Entry& entry = *workspace.document().ledger.entry(id);
        list += entry.at.function.text() + ' ' + entry.at.economic.text() + ' ' +
                exactAmount(entry.amount, MoneyUnit::TenThousand) + ':';
        const DimensionSet inferred = entry.inferred();
        for (const auto& [dimension, name] :
             {std::pair(Dimension::Unit, " unit"), std::pair(Dimension::Function, " function"),
              std::pair(Dimension::Fund, " fund"), std::pair(Dimension::Nature, " nature"),
              std::pair(Dimension::Economic, " economic"), std::pair(Dimension::Project, " project")}) {
            list += inferred.contains(dimension) ? name : "";
            list += inferred.contains(dimension) && entry.assumed.contains(dimension) ? "(assumed)" : "";
        }
        list += '\n';
    }
    return list;
}

TEST(FillingTest, InPublishedOrderGivesTheReferenceWithoutAQuestion) {
    const auto truth = opened(referenceDocument());
    const auto filled = opened(withoutEntries(referenceDocument()));
    ASSERT_TRUE(truth && filled);
    for (const int number : {2, 3, 5, 6, 7, 11, 1}) {
        const FillReport report = fillTable(*filled, truth->tables(), number - 1);
        EXPECT_EQ(report.contradictions, 0) << number;
        EXPECT_EQ(report.several, 0) << number;
        EXPECT_EQ(report.refused, 0) << number;
        EXPECT_EQ(exactAmount(filled->document().ledger.total(), MoneyUnit::TenThousand), "465.24") << number;
    }
    for (int table = 0; table < truth->tables().tableCount(); ++table) {
        EXPECT_EQ(tsvOf(*filled, table).toStdString(), tsvOf(*truth, table).toStdString()) << table + 1;
    }
    expectGolden(QByteArray::fromStdString(inferenceList(*filled)), QStringLiteral("filling-inferences.txt"));
}

class RandomFillTest : public testing::TestWithParam<unsigned> {};

/// Fills the tables in a random order; returns whether a contradiction was asked about.
bool fillInRandomOrder(const Workspace& truth, RandomLedger& random) {
    const auto filled = opened(withoutEntries(truth.document()));
    std::vector<int> order(static_cast<std::size_t>(truth.tables().tableCount()));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random.engine());
    std::vector<int> reached;
    std::string done;
    for (const int table : order) {
        done += std::to_string(table + 1) + ' ';
        const FillReport report = fillTable(*filled, truth.tables(), table);
        if (report.contradictions > 0) {
            return true;
        }
        for (const int earlier : reached) {
            EXPECT_EQ(totalsOf(filled->tables(), earlier), totalsOf(truth.tables(), earlier))
                << "table " << earlier + 1 << " after " << done;
        }
        // In a table that has no figure nothing was typed, so nothing was reached.
        if (!truth.tables().isEmpty(table) &&
            totalsOf(filled->tables(), table) == totalsOf(truth.tables(), table)) {
            reached.push_back(table);
        }
    }
    return false;
}

TEST_P(RandomFillTest, NeverChangesATotalThatWasReachedUnlessItAsked) {
    RandomLedger random(GetParam());
    Document document = random.document(1 + random.below(3), 2);
    random.fill(document.ledger, 3 + random.below(12), Depth::Complete);
    const auto truth = opened(std::move(document));
    ASSERT_TRUE(truth);
    static_cast<void>(fillInRandomOrder(*truth, random));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomFillTest, testing::Range(0U, 200U));

TEST(FillingTest, InAnyOrderOfTheReferenceRarelyAsks) {
    const auto truth = opened(referenceDocument());
    ASSERT_TRUE(truth);
    RandomLedger random(11);
    int asked = 0;
    for (int i = 0; i < 100; ++i) {
        asked += fillInRandomOrder(*truth, random) ? 1 : 0;
    }
    std::cout << "orders in which a question was asked: " << asked << " of 100\n";
    EXPECT_LT(asked, 70);
}

} // namespace
} // namespace budget
