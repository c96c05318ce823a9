#include "core/drafts/draft_changes.h"

#include "core/publication/printout.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

const QDateTime noon(QDate(2024, 2, 10), QTime(12, 0, 0, 500), Qt::UTC);

std::unique_ptr<Printout> printed(const Document& document) {
    auto printout = Printout::of(document);
    EXPECT_TRUE(printout);
    return std::move(printout).value();
}

DraftSnapshot draftOf(const Document& document, int number) {
    const auto printout = printed(document);
    return snapshotOf(printout->workspace().tables(), document.ledger, printout->narrative(), number, noon);
}

DraftChanges changesOf(const Document& before, const Document& after) {
    const auto printout = printed(after);
    return changesSince(draftOf(before, 1), printout->workspace().tables(), after.ledger,
                        printout->narrative());
}

Document reference() {
    return test::referenceDocument(QStringLiteral("ledger-2024.csv"));
}

EntryId entryOf(const Document& document, const char* economic) {
    for (const Entry& entry : document.ledger.entries()) {
        if (entry.at.economic == EconomicCode::parse(economic)) {
            return entry.id;
        }
    }
    return EntryId::None;
}

TEST(DraftChangesTest, NothingHasChangedInTheSameDocument) {
    EXPECT_TRUE(changesOf(reference(), reference()).isEmpty());
}

TEST(DraftChangesTest, ASnapshotHoldsThePublishedFiguresAndItsTimeToTheSecond) {
    const DraftSnapshot draft = draftOf(reference(), 2);
    EXPECT_EQ(draft.number, 2);
    EXPECT_EQ(draft.time, QDateTime(QDate(2024, 2, 10), QTime(12, 0), Qt::UTC));
    EXPECT_EQ(draft.figures.size(), 196U);
}

TEST(DraftChangesTest, ListsEveryCellAndSentenceThatAnAmountMoves) {
    Document after = reference();
    Entry entry = *after.ledger.entry(entryOf(after, "30103"));
    entry.amount += Money::fromFen(10'000);
    after.ledger.exchange(entry.id, entry);
    const DraftChanges changes = changesOf(reference(), after);
    EXPECT_EQ(changes.figures.size(), 47U);
    for (const FigureChange& change : changes.figures) {
        EXPECT_EQ(change.after - change.before, Money::fromFen(10'000));
        EXPECT_TRUE(change.place);
    }
    EXPECT_FALSE(changes.sentences.empty());
    for (const SentenceChange& change : changes.sentences) {
        EXPECT_NE(change.before, change.after);
    }
}

TEST(DraftChangesTest, KnowsWhatHasGoneAndWhatIsNew) {
    Document after = reference();
    after.ledger.exchange(entryOf(after, "30302"), std::optional<Entry>());
    const DraftChanges gone = changesOf(reference(), after);
    const auto hasNoPlace = [](const FigureChange& change) { return !change.place; };
    EXPECT_TRUE(std::any_of(gone.figures.begin(), gone.figures.end(), hasNoPlace));
    const DraftChanges back = changesOf(after, reference());
    EXPECT_EQ(back.figures.size(), gone.figures.size());
    EXPECT_TRUE(std::none_of(back.figures.begin(), back.figures.end(), hasNoPlace));
}

} // namespace
} // namespace budget
