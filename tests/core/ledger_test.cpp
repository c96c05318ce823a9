#include "core/ledger/ledger.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace budget {
namespace {

Entry entryOf(Ledger& ledger, std::int64_t fen) {
    Entry entry;
    entry.id = ledger.nextEntryId();
    entry.order = ledger.nextOrder();
    entry.amount = Money::fromFen(fen);
    return entry;
}

EntryId add(Ledger& ledger, std::int64_t fen) {
    const Entry entry = entryOf(ledger, fen);
    ledger.exchange(entry.id, entry);
    return entry.id;
}

std::vector<std::int64_t> amountsInOrder(const Ledger& ledger) {
    std::vector<std::int64_t> amounts;
    for (const Entry* entry : ledger.inOrder()) {
        amounts.push_back(entry->amount.fen());
    }
    return amounts;
}

TEST(LedgerTest, ExchangesEntriesAndReturnsWhatStoodThere) {
    Ledger ledger;
    const EntryId id = add(ledger, 500);
    Entry changed = *ledger.entry(id);
    changed.amount = Money::fromFen(-700);
    const std::optional<Entry> before = ledger.exchange(id, changed);
    EXPECT_EQ(before->amount, Money::fromFen(500));
    EXPECT_EQ(ledger.total(), Money::fromFen(-700));
    EXPECT_EQ(ledger.magnitude(), 700u);
    EXPECT_EQ(ledger.exchange(id, std::nullopt), changed);
    EXPECT_EQ(ledger.entry(id), nullptr);
    EXPECT_EQ(ledger.magnitude(), 0u);
    EXPECT_FALSE(ledger.exchange(id, std::nullopt));
}

TEST(LedgerTest, KeepsTheOrderThroughRemovalAndReturn) {
    Ledger ledger;
    add(ledger, 1);
    const EntryId second = add(ledger, 2);
    add(ledger, 3);
    const Ledger whole = ledger;
    const std::optional<Entry> removed = ledger.exchange(second, std::nullopt);
    EXPECT_EQ(amountsInOrder(ledger), (std::vector<std::int64_t>{1, 3}));
    EXPECT_FALSE(ledger == whole);
    ledger.exchange(second, removed);
    EXPECT_EQ(amountsInOrder(ledger), (std::vector<std::int64_t>{1, 2, 3}));
    EXPECT_NE(ledger.entries().back().amount, Money::fromFen(3));
    EXPECT_EQ(ledger, whole);
}

TEST(LedgerTest, ComparesTheOrderButNotItsNumbers) {
    Ledger a;
    add(a, 1);
    add(a, 2);
    Ledger b;
    Entry late = entryOf(b, 2);
    late.id = EntryId{2};
    late.order = 77;
    b.exchange(late.id, late);
    Entry early = late;
    early.id = EntryId{1};
    early.amount = Money::fromFen(1);
    early.order = 5;
    b.exchange(early.id, early);
    EXPECT_EQ(a, b);
    early.order = 78;
    b.exchange(early.id, early);
    EXPECT_FALSE(a == b);
}

TEST(LedgerTest, NeverGivesAnIdTwice) {
    Ledger ledger;
    const EntryId entry = add(ledger, 1);
    ledger.exchange(entry, std::nullopt);
    EXPECT_NE(ledger.nextEntryId(), entry);
    const UnitId unit = ledger.nextUnitId();
    ledger.exchange(unit, Unit{unit, ledger.nextOrder(), QStringLiteral("甲"), {}, UnitKind::Institution});
    ledger.exchange(unit, std::optional<Unit>());
    EXPECT_NE(ledger.nextUnitId(), unit);
    Project project;
    project.id = ledger.nextProjectId();
    ledger.exchange(project.id, project);
    ledger.exchange(project.id, std::optional<Project>());
    EXPECT_NE(ledger.nextProjectId(), project.id);
}

TEST(LedgerTest, ListsUnitsAndProjectsInTheirOrder) {
    Ledger ledger;
    ledger.exchange(UnitId{1}, Unit{UnitId{1}, 20, QStringLiteral("乙"), {}, UnitKind::Institution});
    ledger.exchange(UnitId{2}, Unit{UnitId{2}, 10, QStringLiteral("甲"), {}, UnitKind::Administrative});
    EXPECT_EQ(ledger.unitsInOrder(), (std::vector<UnitId>{UnitId{2}, UnitId{1}}));
    EXPECT_EQ(ledger.unit(UnitId{2})->name, QStringLiteral("甲"));
    EXPECT_EQ(ledger.unit(UnitId::Department), nullptr);
    EXPECT_EQ(ledger.nextOrder(), 20 + Ledger::orderStep);
    EXPECT_TRUE(ledger.projectsInOrder().empty());
}

TEST(LedgerTest, BoundsTheSumOfMagnitudes) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    Ledger ledger;
    EXPECT_TRUE(ledger.fits(Money::fromFen(most)));
    EXPECT_FALSE(ledger.fits(Money::fromFen(std::numeric_limits<std::int64_t>::min())));
    add(ledger, most - 5);
    EXPECT_TRUE(ledger.fits(Money::fromFen(-5)));
    EXPECT_FALSE(ledger.fits(Money::fromFen(-6)));
    EXPECT_TRUE(ledger.fits(Money::fromFen(-most), Money::fromFen(most - 5)));
    add(ledger, -5);
    EXPECT_EQ(ledger.magnitude(), static_cast<std::uint64_t>(most));
    EXPECT_EQ(ledger.total(), Money::fromFen(most - 10));
}

TEST(LedgerTest, FindsEveryEntryAfterManyExchanges) {
    std::mt19937 random(7);
    Ledger ledger;
    std::map<EntryId, std::int64_t> expected;
    std::int64_t total = 0;
    for (int i = 0; i < 5000; ++i) {
        if (expected.size() < 20 || random() % 3 != 0) {
            const auto fen = static_cast<std::int64_t>(random()) - (1LL << 31);
            expected[add(ledger, fen)] = fen;
            total += fen;
        } else {
            const auto victim = std::next(expected.begin(), random() % expected.size());
            total -= victim->second;
            ledger.exchange(victim->first, std::nullopt);
            expected.erase(victim);
        }
    }
    ASSERT_EQ(ledger.entries().size(), expected.size());
    EXPECT_EQ(ledger.total(), Money::fromFen(total));
    for (const auto& [id, fen] : expected) {
        ASSERT_NE(ledger.entry(id), nullptr);
        EXPECT_EQ(ledger.entry(id)->amount.fen(), fen);
    }
}

TEST(EntryTest, KnowsWhichDimensionsAreInferred) {
    Entry entry;
    EXPECT_TRUE(entry.inferred().isEmpty());
    entry.at.fund = Fund::GeneralOwn;
    entry.at.function = *FunctionCode::parse("2010301");
    entry.stated.function = entry.at.function;
    EXPECT_TRUE(entry.inferred().contains(Dimension::Fund));
    EXPECT_FALSE(entry.inferred().contains(Dimension::Function));
}

} // namespace
} // namespace budget
