#include "core/narrative/marks.h"
#include "tests/narrative/narrative_fixture.h"
#include "tests/support/random_ledger.h"

#include <QRegularExpression>

namespace budget::test {
namespace {

FigureRef ref(const char* query, Aspect aspect, const char* key = "") {
    return {QString::fromUtf8(query), QString::fromUtf8(key), aspect};
}

TEST(MarksTest, BringTypedMarksOutAsTheyWentIn) {
    Marks marks;
    const QString typed = QStringLiteral("a\u0001b\u0002\u0003c\u0004");
    const std::string rendered = "x" + marks.marked(typed, ref("q", Aspect::Input)) + "y";
    const std::vector<TextSpan> spans = marks.spans(rendered);
    ASSERT_EQ(spans.size(), 3U);
    EXPECT_EQ(spans[1].text, typed);
    EXPECT_EQ(spans[1].figure, ref("q", Aspect::Input));
}

TEST(SpansTest, KnowTheQueryOfEveryFigure) {
    const auto sections = narrativeOf(publishedDocument());
    EXPECT_EQ(spanOf(sections, "income.general", ref("income.general", Aspect::Amount)), u"428.70");
    EXPECT_EQ(spanOf(sections, "income.general", ref("income.general", Aspect::Share)), u"92.14");
    EXPECT_EQ(spanOf(sections, "income.general", ref("income.general", Aspect::Difference)), u"20.57");
    EXPECT_EQ(spanOf(sections, "income.general", ref("income.general", Aspect::Rate)), u"4.58");
    EXPECT_EQ(spanOf(sections, "income.unit", ref("income.unit", Aspect::Rate)), u"100.00");
    EXPECT_EQ(spanOf(sections, "general.items.2080501", ref("general.items", Aspect::Amount, "2080501")),
              u"9.28");
    EXPECT_EQ(spanOf(sections, "staff", ref("staff.active.count", Aspect::Input)), u"17");
    EXPECT_EQ(spanOf(sections, "performance", ref("performance.fiscal", Aspect::Count)), u"2");
}

TEST(SpansTest, LeaveNoDigitOfAFigureWithoutAnOrigin) {
    // What may stand as digits in the pack's own words: numbers of lists, thresholds, years, 增长0%.
    static const QRegularExpression figure(QStringLiteral("[0-9]+\\.[0-9]{2}"));
    for (const NarrativeSection& section : narrativeOf(publishedDocument())) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            for (const TextSpan& span : paragraph.spans) {
                EXPECT_TRUE(span.figure || !figure.match(span.text).hasMatch()) << span.text.toStdString();
            }
        }
    }
}

TEST(SpansTest, LeadToTheScopeOfTheirCells) {
    const auto item = scopeOf(pack(), ref("general.items", Aspect::Amount, "2010302"));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->functions, FunctionSet({*FunctionCode::parse("2010302")}));
    EXPECT_EQ(item->funds, subtreeOf(Fund::General));
    EXPECT_FALSE(scopeOf(pack(), ref("staff.active.count", Aspect::Input)));
}

TEST(SpansTest, TakeTypedBracesLiterally) {
    LedgerBuilder ledger;
    ledger.entry("fiscal.general.own", "project", "2010302", "", "1");
    Document document = documentOf(ledger, LedgerBuilder());
    document.inputs.reasons[QStringLiteral("income.general")] =
        QStringLiteral("{{income.total.amount}}{{#x}}\u0001\n{上年}");
    EXPECT_EQ(sentence(document, "income.general"),
              "一般公共预算1.00万元，占100.00%，比上年预算增加1.00万元，增长100.00%，"
              "主要原因是{{income.total.amount}}{{#x}}\x01"
              "2023。");
}

TEST(NarrativePropertyTest, LeavesNoTagMarkOrTokenInAnyLedger) {
    static const QRegularExpression left(QStringLiteral("\\{|\\}|[\\x01-\\x08]|，，|。。|、、|，。|、。"));
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomLedger random(seed);
        Document document = random.document(1 + random.below(3), 2);
        Document last = random.document(1 + random.below(2), 1);
        random.fill(document.ledger, random.below(40), seed % 2 == 0 ? Depth::Complete : Depth::AnyNode);
        random.fill(last.ledger, random.below(20), Depth::AnyNode);
        document.department = QStringLiteral("某某局");
        document.year = 2024;
        if (seed % 3 != 0) {
            document.lastYear = LastYearLedger{{}, last.ledger};
        }
        const QString text = plainText(narrativeOf(document));
        const QRegularExpressionMatch match = left.match(text);
        EXPECT_FALSE(match.hasMatch())
            << "seed " << seed << ": " << text.mid(match.capturedStart() - 60, 80).toStdString();
    }
}

TEST(QuerySumsTest, MoveByWhatAnEditChanges) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomLedger random(seed);
        Document document = random.document(3, 2);
        random.fill(document.ledger, 30, Depth::AnyNode);
        Ledger& ledger = document.ledger;
        QuerySums sums(pack().queries, pack().groupings, ledger);
        for (int step = 0; step < 20; ++step) {
            const Entry before = ledger.entries()[static_cast<std::size_t>(
                random.below(static_cast<int>(ledger.entries().size())))];
            Entry after = before;
            after.at = random.coordinates(ledger, Depth::AnyNode);
            after.amount = random.amount();
            const bool remove = random.below(4) == 0 && ledger.entries().size() > 2;
            if (remove) {
                static_cast<void>(ledger.exchange(before.id, std::nullopt));
            } else {
                static_cast<void>(ledger.exchange(before.id, after));
            }
            sums.apply(ledger, &before, remove ? nullptr : &after);
        }
        EXPECT_EQ(sums, QuerySums(pack().queries, pack().groupings, ledger)) << "seed " << seed;
    }
}

} // namespace
} // namespace budget::test
