#include "core/narrative/fund_parts.h"
#include "core/narrative/reasons.h"
#include "tests/narrative/narrative_fixture.h"

#include <algorithm>

namespace budget::test {
namespace {

std::vector<ReasonLine> linesOf(const Document& document) {
    const QuerySums sums(pack().queries, pack().groupings, document.ledger);
    const auto lastYear = lastYearView(document, codes());
    const NarrativeSource source{document, codes(), sums, *lastYear, FigureFormat()};
    return reasonLines(pack(), source, narrate(pack(), source));
}

std::size_t at(const std::vector<ReasonLine>& lines, const char* name) {
    const auto line = std::ranges::find(lines, QString::fromUtf8(name), &ReasonLine::name);
    EXPECT_NE(line, lines.end()) << name;
    return static_cast<std::size_t>(line - lines.begin());
}

std::vector<std::string> namesOf(const std::vector<ReasonLine>& lines, std::size_t line) {
    std::vector<std::string> names;
    for (const std::size_t sharer : sharersOf(lines, line)) {
        names.push_back(lines[sharer].name.toStdString());
    }
    return names;
}

/// The published budget before anybody gave a reason.
Document unexplained() {
    Document document = publishedDocument();
    document.inputs.reasons.clear();
    return document;
}

TEST(ReasonsTest, ListsEveryPhraseThatWasPublishedWithAReason) {
    const Document document = publishedDocument();
    const std::vector<ReasonLine> lines = linesOf(document);
    for (const auto& [name, text] : document.inputs.reasons) {
        const ReasonLine& line = lines[at(lines, name.toUtf8().constData())];
        EXPECT_EQ(line.typed, text);
        EXPECT_FALSE(line.isMissing());
        EXPECT_FALSE(line.sentences.empty());
    }
    const ReasonLine& general = lines[at(lines, "income.general")];
    EXPECT_EQ(general.label, u"一般公共预算");
    EXPECT_TRUE(general.heading.startsWith(u"二、"));
    EXPECT_EQ(general.change.last(), Figure::fromUnits(44927));
    EXPECT_EQ(general.change.now(), Figure::fromUnits(42870));
    EXPECT_EQ(general.change.rate().text(), "4.58");
    EXPECT_TRUE(general.sentences.front().text.contains(u"主要原因是我单位2023年调离一人"));
}

TEST(ReasonsTest, MissesWhatTheTextWaitsFor) {
    const Document document = unexplained();
    const std::vector<ReasonLine> lines = linesOf(document);
    const auto sections = narrativeOf(document);
    for (const ReasonLine& line : lines) {
        const FigureRef reason{QStringLiteral("reasons/") + line.name, {}, Aspect::Input};
        const QString shown = spanOf(sections, line.sentences.front().id.toUtf8().constData(), reason);
        EXPECT_EQ(shown == u"（待填写）", line.isMissing()) << line.name.toStdString();
    }
    EXPECT_TRUE(lines[at(lines, "income.fund")].isIdle);
    EXPECT_FALSE(lines[at(lines, "income.fund")].isRequired);
    EXPECT_TRUE(lines[at(lines, "income.fund")].sentences.front().text.contains(u"未安排此项预算"));
}

TEST(ReasonsTest, AsksOnlyFromTheThresholdOn) {
    Document document = unexplained();
    document.settings.reasonPercent = 10;
    const std::vector<ReasonLine> lines = linesOf(document);
    EXPECT_FALSE(lines[at(lines, "income.general")].isRequired); // 4.58 %
    EXPECT_TRUE(lines[at(lines, "threePublic.vehicleOperation")].isRequired);
    EXPECT_TRUE(lines[at(lines, "income.unit")].isRequired); // from nothing
    EXPECT_FALSE(lines[at(lines, "income.general")].sentences.front().text.contains(u"主要原因"));
}

TEST(ReasonsTest, AsksForNothingWhereLastYearIsUnknown) {
    Document document = unexplained();
    document.lastYear = {};
    const std::vector<ReasonLine> lines = linesOf(document);
    ASSERT_FALSE(lines.empty());
    for (const ReasonLine& line : lines) {
        EXPECT_FALSE(line.change.isKnown()) << line.name.toStdString();
        EXPECT_FALSE(line.isRequired || line.isIdle) << line.name.toStdString();
        EXPECT_TRUE(sharersOf(lines, at(lines, line.name.toUtf8().constData())).empty());
    }
}

TEST(ReasonsTest, ShareOneReasonWherePrintedFiguresAreTheSame) {
    const Document document = unexplained();
    const std::vector<ReasonLine> lines = linesOf(document);
    const std::size_t general = at(lines, "general.project");
    const std::size_t item = at(lines, "item.2010302");
    ASSERT_EQ(lines[general].change.now(), lines[item].change.now());
    EXPECT_EQ(namesOf(lines, general), std::vector<std::string>{"item.2010302"});
    const Inputs inputs = withReason(document.inputs, lines, general, QStringLiteral(" 压减 "));
    EXPECT_EQ(inputs.reasons.at(QStringLiteral("general.project")), u"压减");
    EXPECT_EQ(inputs.reasons.at(QStringLiteral("item.2010302")), u"压减");
    EXPECT_EQ(inputs.reasons.size(), 2U);
}

TEST(ReasonsTest, LeaveAnUnlinkedReasonAndAnotherTextAlone) {
    Document document = unexplained();
    document.inputs = withReasonLink(document.inputs, QStringLiteral("item.2010302"), ReasonLink::Own);
    std::vector<ReasonLine> lines = linesOf(document);
    Inputs inputs = withReason(document.inputs, lines, at(lines, "general.project"), QStringLiteral("压减"));
    EXPECT_EQ(inputs.reasons.count(QStringLiteral("item.2010302")), 0U);
    document.inputs = withReasonLink(inputs, QStringLiteral("item.2010302"), ReasonLink::Shared);
    lines = linesOf(document);
    EXPECT_TRUE(document.inputs.ownReasons.empty());
    // Linked again, with a text that differs: it is not overwritten.
    inputs = withReason(document.inputs, lines, at(lines, "general.project"), QStringLiteral("归并"));
    EXPECT_EQ(inputs.reasons.count(QStringLiteral("item.2010302")), 0U);
}

TEST(ReasonsTest, LinesWithoutMoneyShareNothing) {
    const std::vector<ReasonLine> lines = linesOf(unexplained());
    EXPECT_TRUE(sharersOf(lines, at(lines, "income.fund")).empty());
}

TEST(ReasonsTest, ShowLastYearsWording) {
    Document document = publishedDocument();
    std::get<LastYearLedger>(document.lastYear).texts.reasons[QStringLiteral("income.general")] =
        QStringLiteral("{上年}年增人");
    const std::vector<ReasonLine> lines = linesOf(document);
    EXPECT_EQ(lines[at(lines, "income.general")].lastYears, u"{上年}年增人");
    EXPECT_TRUE(lines[at(lines, "income.unit")].lastYears.isEmpty());
}

TEST(ReasonsTest, ShowASentenceBeforeItIsCommitted) {
    const Document document = unexplained();
    const QuerySums sums(pack().queries, pack().groupings, document.ledger);
    const auto lastYear = lastYearView(document, codes());
    const NarrativeSource source{document, codes(), sums, *lastYear, FigureFormat()};
    const std::vector<ReasonLine> lines = linesOf(document);
    const auto typed = sentencesWith(pack(), source, lines, at(lines, "income.fund"), QStringLiteral("甲"));
    Document committed = document;
    committed.inputs.reasons[QStringLiteral("income.fund")] = QStringLiteral("甲");
    const std::vector<ReasonLine> after = linesOf(committed);
    EXPECT_EQ(typed, after[at(after, "income.fund")].sentences);
}

TEST(ReasonsTest, DivideAChangeByFund) {
    const Document document = publishedDocument();
    const QuerySums sums(pack().queries, pack().groupings, document.ledger);
    const auto lastYear = lastYearView(document, codes());
    const NarrativeSource source{document, codes(), sums, *lastYear, FigureFormat()};
    const FigureRef project{QStringLiteral("expenditure.project"), {}, Aspect::Amount};
    std::map<Fund, std::int64_t> parts;
    for (const FundPart& part : changeByFund(pack(), source, project)) {
        parts[part.fund] = (part.change.now() - part.change.last()).units();
    }
    const std::map<Fund, std::int64_t> expected{{Fund::Fiscal, -116}, {Fund::Unit, 3120}, {Fund::Carry, 534}};
    EXPECT_EQ(parts, expected);
    const FigureRef unit{QStringLiteral("income.unit"), {}, Aspect::Amount};
    EXPECT_TRUE(changeByFund(pack(), source, unit).empty()); // one fund explains nothing
}

TEST(ReasonsTest, ClearingAReasonTakesItOut) {
    const Document document = publishedDocument();
    const std::vector<ReasonLine> lines = linesOf(document);
    const Inputs inputs = withReason(document.inputs, lines, at(lines, "operatingCost"), QString());
    EXPECT_EQ(inputs.reasons.count(QStringLiteral("operatingCost")), 0U);
}

} // namespace
} // namespace budget::test
