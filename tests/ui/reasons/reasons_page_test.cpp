#include "tests/ui/window/window_fixture.h"
#include "ui/reasons/reasons_page.h"

#include "core/document/document_reader.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace budget::test {
namespace {

constexpr int reasonColumn = static_cast<int>(ReasonColumn::Reason);

/// The example with last year's ledger and wording, before anybody gave a reason.
Document unexplainedExample() {
    Document document =
        loadDocument(QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang")).value();
    LastYearLedger last{{}, referenceDocument(QStringLiteral("ledger-2023.csv")).ledger, {}};
    last.texts.reasons = document.inputs.reasons;
    document.lastYear = std::move(last);
    document.inputs.reasons.clear();
    return document;
}

class ReasonsPageTest : public WindowFixture {
protected:
    ReasonsPageTest() { open(unexplainedExample()); }

    ReasonsPage& page() {
        auto* page = qobject_cast<ReasonsPage*>(m_window.showPage(QStringLiteral("reasons")));
        page->setFocus();
        return *page;
    }
    /// Types as an input method commits Chinese text.
    void commitText(const QString& text) {
        QInputMethodEvent composing(text.left(1), {});
        QApplication::sendEvent(QApplication::focusWidget(), &composing);
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &committed);
        QApplication::processEvents();
    }
    QString reason(const char* name) {
        const auto& reasons = m_window.document()->document().inputs.reasons;
        const auto found = reasons.find(QString::fromUtf8(name));
        return found == reasons.end() ? QString() : found->second;
    }
    std::size_t steps() { return static_cast<std::size_t>(m_window.document()->undoStack().index()); }
};

TEST_F(ReasonsPageTest, FillsAMissingReasonByKeysForAllThatShareIt) {
    ReasonsPage& reasons = page();
    ASSERT_TRUE(reasons.goTo(QStringLiteral("general.project")));
    EXPECT_TRUE(reasons.sentence().contains(u"（待填写）")) << reasons.sentence().toStdString();
    EXPECT_TRUE(reasons.parts().contains(u"−")) << reasons.parts().toStdString();
    commitText(QStringLiteral("压减项目"));
    EXPECT_TRUE(reasons.sentence().contains(u"主要原因是压减项目")) << reasons.sentence().toStdString();
    EXPECT_EQ(reason("general.project"), QString());
    key(Qt::Key_Return);
    EXPECT_EQ(reason("general.project"), u"压减项目");
    EXPECT_EQ(reason("item.2010302"), u"压减项目");
    EXPECT_EQ(steps(), 1U);
    m_window.action(QStringLiteral("undo"))->trigger();
    EXPECT_EQ(reason("item.2010302"), QString());
}

TEST_F(ReasonsPageTest, ShowsWhatAChangeIsMadeOf) {
    ReasonsPage& reasons = page();
    ASSERT_TRUE(reasons.goTo(QStringLiteral("expenditure.project")));
    EXPECT_TRUE(reasons.parts().contains(u"单位资金 +31.20")) << reasons.parts().toStdString();
    ASSERT_TRUE(reasons.goTo(QStringLiteral("expenditure.basic"))); // one fund alone: by the table
    EXPECT_TRUE(reasons.parts().contains(u" = ")) << reasons.parts().toStdString();
}

TEST_F(ReasonsPageTest, TakesLastYearsWordingByOneKey) {
    ReasonsPage& reasons = page();
    ASSERT_TRUE(reasons.goTo(QStringLiteral("income.general")));
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(reason("income.general"), u"我单位{上年}年调离一人，1名干部辞职，人员经费相应减少");
    EXPECT_TRUE(reasons.sentence().contains(u"我单位2023年调离一人")) << reasons.sentence().toStdString();
}

TEST_F(ReasonsPageTest, UnlinksAndLinksAgain) {
    ReasonsPage& reasons = page();
    ASSERT_TRUE(reasons.goTo(QStringLiteral("item.2010302")));
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_window.document()->document().inputs.ownReasons.size(), 1U);
    ASSERT_TRUE(reasons.goTo(QStringLiteral("general.project")));
    commitText(QStringLiteral("压减项目"));
    key(Qt::Key_Return);
    EXPECT_EQ(reason("item.2010302"), QString());
    ASSERT_TRUE(reasons.goTo(QStringLiteral("item.2010302")));
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_window.document()->document().inputs.ownReasons.empty());
}

TEST_F(ReasonsPageTest, ShowsWhatIsMissingUntilItIsFilled) {
    ReasonsPage& reasons = page();
    const int all = reasons.model().rowCount();
    reasons.filterField().setCurrentIndex(static_cast<int>(ReasonFilter::Missing));
    const int missing = reasons.model().missingCount();
    ASSERT_GT(missing, 2);
    EXPECT_EQ(reasons.model().rowCount(), missing);
    EXPECT_LT(missing, all);
    reasons.view().goToCell(reasons.model().index(0, reasonColumn));
    reasons.view().setFocus();
    commitText(QStringLiteral("甲"));
    key(Qt::Key_Return);
    EXPECT_LT(reasons.model().missingCount(), missing);
    EXPECT_EQ(reasons.model().rowCount(), missing); // what was just filled is still seen
    EXPECT_EQ(reasons.view().currentIndex().row(), 1);
    reasons.filterField().setCurrentIndex(static_cast<int>(ReasonFilter::All));
    EXPECT_EQ(reasons.model().rowCount(), all);
}

TEST_F(ReasonsPageTest, TheThresholdIsOneStepAndChangesWhatIsMissing) {
    ReasonsPage& reasons = page();
    const int before = reasons.model().missingCount();
    reasons.thresholdField().setValue(30);
    EXPECT_EQ(m_window.document()->document().settings.reasonPercent, 30);
    EXPECT_LT(reasons.model().missingCount(), before);
    EXPECT_EQ(steps(), 1U);
    m_window.document()->undoStack().undo();
    EXPECT_EQ(reasons.thresholdField().value(), 0);
    EXPECT_EQ(reasons.model().missingCount(), before);
}

TEST_F(ReasonsPageTest, IsReachedByTheNameOfAnInput) {
    EXPECT_TRUE(m_window.showPlace(InputPlace{QStringLiteral("reasons/operatingCost")}));
    EXPECT_EQ(m_window.currentPageId(), u"reasons");
    ReasonsPage& reasons = page();
    const auto line = reasons.model().lineAt(reasons.view().currentIndex().row());
    ASSERT_TRUE(line);
    EXPECT_EQ(reasons.model().lines()[*line].name, u"operatingCost");
}

TEST_F(ReasonsPageTest, LeadsToItsSentence) {
    ReasonsPage& reasons = page();
    ASSERT_TRUE(reasons.goTo(QStringLiteral("income.general")));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_window.currentPageId(), u"narrative");
}

} // namespace
} // namespace budget::test
