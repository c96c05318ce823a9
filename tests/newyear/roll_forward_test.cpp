#include "core/newyear/roll_forward.h"

#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "core/newyear/kept_input.h"
#include "tests/narrative/narrative_fixture.h"

#include <algorithm>

namespace budget::test {
namespace {

RollForward keepingAll(const Document& old, LedgerStart ledger = LedgerStart::Empty) {
    RollForward choices{ledger, {}, {QStringLiteral("2024.mingzhang"), QStringLiteral("abc")}};
    for (const auto& [id, project] : old.ledger.projects()) {
        choices.projects.insert(id);
    }
    return choices;
}

/// The published budget with everything filled in that belongs to one year.
Document finishedDocument() {
    Document old = publishedDocument();
    old.inputs.approved = QDate(2024, 2, 1);
    old.inputs.ownReasons = {QStringLiteral("income.general")};
    old.inputs.otherMatters = QStringLiteral("2024年无其他事项");
    old.controlFigures[{QStringLiteral("t01"), QStringLiteral("total"), QStringLiteral("1")}] =
        Money::fromFen(100);
    old.review.final = {QStringLiteral("张三"), QDate(2024, 2, 20)};
    old.review.remarks = {{QStringLiteral("sentence:staff"), {}, QStringLiteral("?"), {}, false, {}}};
    old.review.waivers = {{QStringLiteral("V-404"), {}, {}, QStringLiteral("是"), {}}};
    old.drafts.sent = {{1, {}, {}, {}}};
    old.enteredTables = {QStringLiteral("t06")};
    old.placedRows = {{QStringLiteral("t06"), {}}};
    old.changeLog = {{}};
    return old;
}

QString placeOf(const char* path) {
    return QStringLiteral("input:") + QString::fromUtf8(path);
}

TEST(RollForwardTest, MakesThisYearLastYear) {
    const Document old = finishedDocument();
    const Result<Document> next = rollForward(old, keepingAll(old));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->year, old.year + 1);
    EXPECT_TRUE(next->ledger.entries().empty());
    EXPECT_EQ(next->ledger.units(), old.ledger.units());
    const auto* last = std::get_if<LastYearLedger>(&next->lastYear);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->ledger, old.ledger);
    EXPECT_EQ(last->source.fileName, u"2024.mingzhang");
    EXPECT_EQ(last->texts.reasons, old.inputs.reasons);
    EXPECT_EQ(last->texts.active, old.inputs.organisation.active.count);
}

TEST(RollForwardTest, EmptiesWhatBelongsToOneYear) {
    const Document old = finishedDocument();
    const Document next = rollForward(old, keepingAll(old)).value();
    EXPECT_TRUE(next.inputs.reasons.empty());
    EXPECT_TRUE(next.inputs.ownReasons.empty());
    EXPECT_EQ(next.inputs.procurement, Procurement());
    EXPECT_FALSE(next.inputs.approved.isValid() || next.inputs.published.isValid());
    EXPECT_FALSE(next.inputs.organisation.active.change);
    EXPECT_FALSE(next.inputs.performance.upperOverride || next.inputs.performance.ownOverride);
    EXPECT_TRUE(next.controlFigures.empty());
    Review marks;
    marks.unconfirmed = next.review.unconfirmed;
    EXPECT_EQ(next.review, marks);
    EXPECT_EQ(next.drafts, Drafts());
    EXPECT_TRUE(next.enteredTables.empty() && next.placedRows.empty() && next.changeLog.empty());
}

TEST(RollForwardTest, KeepsEachTextAndMarksIt) {
    const Document old = finishedDocument();
    const Document next = rollForward(old, keepingAll(old)).value();
    EXPECT_EQ(next.inputs.organisation.functions, old.inputs.organisation.functions);
    EXPECT_EQ(next.inputs.organisation.active.count, old.inputs.organisation.active.count);
    EXPECT_EQ(next.inputs.uses, old.inputs.uses);
    EXPECT_EQ(next.inputs.assets.houseArea, old.inputs.assets.houseArea);
    EXPECT_EQ(next.inputs.otherMatters, old.inputs.otherMatters);
    for (const char* path :
         {"organisation/functions", "organisation/offices", "organisation/active/count", "uses/201",
          "assets/houseArea", "performance/goal", "performance/indicators", "otherMatters"}) {
        EXPECT_TRUE(next.review.unconfirmed.contains(placeOf(path))) << path;
    }
    EXPECT_FALSE(next.review.unconfirmed.contains(placeOf("glossary"))); // the layout's own
    for (const QString& place : next.review.unconfirmed) {
        EXPECT_FALSE(shownAt(next, place.mid(6), FigureFormat()).isEmpty()) << place.toStdString();
    }
}

TEST(RollForwardTest, TakesOnlyTheChosenProjectsAndTheirMoney) {
    const Document old = finishedDocument();
    RollForward choices = keepingAll(old, LedgerStart::Copy);
    const Document all = rollForward(old, choices).value();
    EXPECT_EQ(all.ledger.total(), old.ledger.total());
    const ProjectId dropped = *choices.projects.begin();
    choices.projects.erase(dropped);
    const Document next = rollForward(old, choices).value();
    EXPECT_FALSE(next.ledger.project(dropped));
    EXPECT_EQ(next.ledger.projects().size(), old.ledger.projects().size() - 1);
    const bool stays = std::ranges::any_of(
        next.ledger.entries(), [dropped](const Entry& entry) { return entry.at.project == dropped; });
    EXPECT_FALSE(stays);
    EXPECT_LT(next.ledger.entries().size(), old.ledger.entries().size());
}

TEST(RollForwardTest, OutlivesAFile) {
    const Document old = finishedDocument();
    const Document next = rollForward(old, keepingAll(old, LedgerStart::Copy)).value();
    const Result<Document> read = readDocument(writeDocument(next), QStringLiteral("next"));
    ASSERT_TRUE(read) << read.fault().path.toStdString() << read.fault().found.toStdString();
    EXPECT_EQ(*read, next);
}

TEST(RollForwardTest, ComparesACopyWithoutAnyChange) {
    const Document old = finishedDocument();
    const Document next = rollForward(old, keepingAll(old, LedgerStart::Copy)).value();
    EXPECT_TRUE(sentence(next, "income.general")
                    .starts_with("一般公共预算428.70万元，占92.14%，"
                                 "比上年预算增加0.00万元，增长0.00%"));
}

TEST(RollForwardTest, LeavesNoNameOfADroppedMaskedProject) {
    Document old = finishedDocument();
    const ProjectId id = old.ledger.projectsInOrder().front();
    Project masked = *old.ledger.project(id);
    masked.name = QStringLiteral("绝密工程");
    masked.code = QStringLiteral("123456");
    masked.disclosure = Disclosure::Withheld;
    old.ledger.exchange(id, masked);
    old.inputs.otherMatters = QStringLiteral("绝密工程继续");
    RollForward choices = keepingAll(old);
    choices.projects.erase(id);
    const Document next = rollForward(old, choices).value();
    for (const NarrativeSection& section : narrativeOf(next)) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            EXPECT_FALSE(plainText(paragraph.spans).contains(u"绝密工程"));
        }
    }
}

TEST(KeptInputTest, ExchangesOneTextOfAList) {
    Document document = finishedDocument();
    const QString path = QStringLiteral("organisation/offices");
    std::vector<QString> texts = textsAt(document, path);
    ASSERT_GT(texts.size(), 1U);
    texts[1] = QStringLiteral("新处");
    applyEdit(document, exchangeTexts(document, path, texts));
    EXPECT_EQ(document.inputs.organisation.offices[1], u"新处");
    EXPECT_TRUE(exchangeTexts(document, path, texts).isEmpty());
    EXPECT_TRUE(exchangeTexts(document, path, {}).isEmpty());
}

TEST(KeptInputTest, ShowsARecordInOneLine) {
    Document document = finishedDocument();
    document.inputs.glossary = {{QStringLiteral("甲"), QStringLiteral("乙")}, {QStringLiteral("丙"), {}}};
    EXPECT_EQ(shownAt(document, QStringLiteral("glossary"), FigureFormat()), u"甲 · 乙\n丙");
    document.inputs.assets.houseValue = Money::fromFen(1'234'500);
    EXPECT_EQ(shownAt(document, QStringLiteral("assets/houseValue"), FigureFormat()), u"1.2345");
}

TEST(KeptInputTest, ReachesTheTextsOfAProject) {
    Document document = finishedDocument();
    const ProjectId id = document.ledger.projectsInOrder().front();
    const QString path = QStringLiteral("projects/%1/basis").arg(static_cast<std::uint32_t>(id));
    ASSERT_EQ(textsAt(document, path).size(), 1U);
    applyEdit(document, exchangeTexts(document, path, {QStringLiteral("新依据")}));
    EXPECT_EQ(document.ledger.project(id)->basis, u"新依据");
    EXPECT_TRUE(textsAt(document, QStringLiteral("projects/999/basis")).empty());
}

} // namespace
} // namespace budget::test
