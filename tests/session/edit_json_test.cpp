#include "core/session/edit_json.h"
#include "core/session/replay.h"
#include "tests/core/random_document.h"
#include "tests/support/random_ledger.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

/// What turns one random document into parts of another: every kind of change.
Edit editTowards(const Document& from, const Document& to) {
    Edit edit;
    edit.changes.emplace_back(PartChange(to.codes));
    for (const auto& [id, unit] : to.ledger.units()) {
        edit.changes.emplace_back(UnitChange{id, unit});
    }
    for (const auto& [id, project] : to.ledger.projects()) {
        edit.changes.emplace_back(ProjectChange{id, project});
    }
    for (const Entry& entry : from.ledger.entries()) {
        edit.changes.emplace_back(EntryChange{entry.id, std::nullopt});
    }
    for (const Entry& entry : to.ledger.entries()) {
        edit.changes.emplace_back(EntryChange{entry.id, entry});
    }
    for (const PlacedRow& row : from.placedRows) {
        edit.changes.emplace_back(PlacedRowChange{row, false});
    }
    for (const PlacedRow& row : to.placedRows) {
        edit.changes.emplace_back(PlacedRowChange{row, true});
    }
    for (const auto& [cell, figure] : from.controlFigures) {
        edit.changes.emplace_back(ControlFigureChange{cell, std::nullopt});
    }
    for (const auto& [cell, figure] : to.controlFigures) {
        edit.changes.emplace_back(ControlFigureChange{cell, figure});
    }
    edit.changes.emplace_back(EnteredTableChange{QStringLiteral("t07"), true});
    edit.changes.emplace_back(EnteredTableChange{QStringLiteral("t06"), false});
    edit.changes.emplace_back(PartChange(to.inputs));
    edit.changes.emplace_back(PartChange(to.settings));
    edit.changes.emplace_back(PartChange(to.lastYear));
    edit.changes.emplace_back(PartChange(to.codeMoves));
    edit.changes.emplace_back(PartChange(to.review));
    edit.changes.emplace_back(PartChange(to.drafts));
    return edit;
}

void expectSameAfterReading(const Edit& edit, const Document& document) {
    const QByteArray line = writeEdit(edit);
    EXPECT_FALSE(line.contains('\n'));
    const Result<Edit> read = readEdit(line, QStringLiteral("journal"));
    ASSERT_TRUE(read) << read.fault().path.toStdString() << ' ' << read.fault().found.toStdString();
    EXPECT_EQ(*read, edit);
    EXPECT_EQ(writeEdit(*read), line);
    Document applied = document;
    Document replayed = document;
    applyEdit(applied, edit);
    EXPECT_EQ(replay(replayed, *read), Replay::Applied);
    EXPECT_EQ(replayed, applied);
}

TEST(EditJsonTest, EveryKindOfChangeIsReadAsItWasWritten) {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        const Document from = randomDocument(seed);
        expectSameAfterReading(editTowards(from, randomDocument(seed + 1000)), from);
    }
}

TEST(EditJsonTest, EditsOfALedgerAreReadAsTheyWereWritten) {
    test::RandomLedger random(7);
    Document document = random.document(3, 2);
    random.fill(document.ledger, 30, test::Depth::AnyNode);
    for (int i = 0; i < 500; ++i) {
        const Edit edit = random.edit(document);
        expectSameAfterReading(edit, document);
        expectSameAfterReading(applyEdit(document, edit).inverse, document);
    }
}

TEST(EditJsonTest, RefusesWhatIsNoEdit) {
    const QString file = QStringLiteral("journal");
    EXPECT_TRUE(readEdit("[]", file));
    EXPECT_EQ(readEdit("[{}]", file).fault().kind, FaultKind::BadValue);
    EXPECT_EQ(readEdit("[{\"enteredTable\":\"t06\",\"freedTable\":\"t06\"}]", file).fault().kind,
              FaultKind::BadValue);
    EXPECT_EQ(readEdit("[{\"entry\":{\"id\":1,\"order\":5}}]", file).fault().kind, FaultKind::MissingField);
    EXPECT_EQ(readEdit("[{\"other\":1}]", file).fault().kind, FaultKind::UnknownField);
}

TEST(ReplayTest, AnEditThatDoesNotFitChangesNothing) {
    test::RandomLedger random(3);
    Document document = random.document(2, 1);
    random.fill(document.ledger, 5, test::Depth::Complete);
    const Document before = document;
    Edit edit = random.edit(document);
    edit.changes.emplace_back(PlacedRowChange{{QStringLiteral("t99"), {}}, false});
    EXPECT_EQ(replay(document, edit), Replay::DoesNotFit);
    EXPECT_EQ(document, before);
    Entry tooMuch = document.ledger.entries().front();
    tooMuch.amount = Money::fromFen(std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(replay(document, Edit{{EntryChange{tooMuch.id, tooMuch}}}), Replay::DoesNotFit);
    EXPECT_EQ(document, before);
}

} // namespace
} // namespace budget
