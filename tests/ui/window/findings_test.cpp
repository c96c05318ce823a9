// The checks in the real window: F8 walks from finding to finding, waivers, the final state.
#include "tests/ui/window/window_fixture.h"
#include "ui/checks/findings_panel.h"
#include "ui/review/finishing.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace budget::test {
namespace {

class FindingsTest : public WindowFixture {
protected:
    const Document& now() { return m_window.document()->document(); }
    FindingsPanel& panel() { return *m_window.findings(); }
    std::map<QString, int> countsByRule() {
        m_window.checks()->catchUp();
        std::map<QString, int> counts;
        for (const RuleResult& result : m_window.checks()->results()) {
            if (!result.findings.empty()) {
                counts[result.rule] = static_cast<int>(result.findings.size());
            }
        }
        return counts;
    }
    /// Walks with F8 until a finding of the rule is reached.
    bool walkTo(const QString& rule) {
        for (int i = 0; i < 60; ++i) {
            key(Qt::Key_F8);
            if (panel().currentFinding() && panel().currentFinding()->rule == rule) {
                return true;
            }
        }
        return false;
    }
    void pasteAsApproved(int number) {
        const QString name = QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(readData(name)));
        table(number);
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void typeBonus(const QString& amount) {
        TablePage& page = table(6);
        goTo(page, QStringLiteral("30103"), QStringLiteral("人员经费"));
        type(amount);
        key(Qt::Key_Return);
    }
    void signSecrecyReview() {
        Review review = now().review;
        review.secrecy = {QStringLiteral("张三"), QDate(2024, 2, 20)};
        m_window.document()->edit({{PartChange(review)}}, QStringLiteral("sign"));
    }
};

TEST_F(FindingsTest, TheExampleHasNoErrorAndItsKnownIrregularities) {
    openExample();
    const auto counts = countsByRule();
    EXPECT_EQ(counts.at(QStringLiteral("V-706")), 1);
    for (const auto& [rule, count] : counts) {
        EXPECT_NE(rule, QStringLiteral("V-313"));
    }
    EXPECT_TRUE(panel().summary().startsWith(QStringLiteral("0"))) << panel().summary().toStdString();
}

TEST_F(FindingsTest, PastedApprovalsAgreeAndALaterChangeIsFoundAtItsLeaf) {
    openExample();
    for (int number = 1; number <= 11; ++number) {
        pasteAsApproved(number);
    }
    EXPECT_EQ(m_window.checks()->controlSummary().count(), 196);
    EXPECT_EQ(m_window.checks()->controlSummary().agreeing, 196);
    typeBonus(QStringLiteral("57.71"));
    EXPECT_EQ(m_window.checks()->controlSummary().agreeing, 196 - 47);
    ASSERT_TRUE(walkTo(QStringLiteral("V-001")));
    EXPECT_EQ(panel().currentFinding()->difference, Money::fromFen(10'000));
    EXPECT_FALSE(panel().currentFinding()->cause);
    EXPECT_TRUE(panel().detail().contains(QStringLiteral("57.70 → 57.71"))) << panel().detail().toStdString();
}

TEST_F(FindingsTest, F8ShowsThePanelAndLeadsToThePlace) {
    openExample();
    m_window.checks()->catchUp();
    ASSERT_TRUE(walkTo(QStringLiteral("V-706")));
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(m_window.currentPageId(), QStringLiteral("performance"));
}

TEST_F(FindingsTest, AWarningIsWaivedWithAReasonUntilItsFactsChange) {
    openExample();
    ASSERT_TRUE(walkTo(QStringLiteral("V-706")));
    m_questions.texts = {QStringLiteral("按财政局模板填列"), QStringLiteral("王五")};
    panel().waiveButton()->setFocus();
    key(Qt::Key_Space);
    ASSERT_EQ(now().review.waivers.size(), 1U);
    EXPECT_EQ(now().review.waivers.front().rule, QStringLiteral("V-706"));
    EXPECT_FALSE(walkTo(QStringLiteral("V-706")));
    typeBonus(QStringLiteral("60"));
    EXPECT_TRUE(walkTo(QStringLiteral("V-706")));
    m_window.document()->undoStack().undo();
    m_window.document()->undoStack().undo();
    EXPECT_TRUE(now().review.waivers.empty());
}

TEST_F(FindingsTest, AnOpenErrorKeepsADocumentFromBeingFinal) {
    openExample();
    signSecrecyReview();
    m_questions.texts = {QStringLiteral("王五")};
    for (int number : {6}) {
        pasteAsApproved(number);
    }
    typeBonus(QStringLiteral("57.71"));
    EXPECT_FALSE(declareFinal(*m_window.document(), m_questions, QDate(2024, 2, 22)));
    ASSERT_FALSE(m_questions.told.empty());
    m_window.document()->undoStack().undo();
    EXPECT_TRUE(declareFinal(*m_window.document(), m_questions, QDate(2024, 2, 22)));
    EXPECT_EQ(now().review.final.name, QStringLiteral("王五"));
}

} // namespace
} // namespace budget::test
