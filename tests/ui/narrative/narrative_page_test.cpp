#include "core/publication/printout.h"
#include "core/tables/cell_name.h"
#include "tests/ui/narrative/narrative_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

namespace budget::test {
namespace {

const FigureRef reason{QStringLiteral("reasons/income.general"), {}, Aspect::Input};
const FigureRef total{QStringLiteral("income.total"), {}, Aspect::Amount};

FigureRef input(const char* path) {
    return {QString::fromUtf8(path), {}, Aspect::Input};
}

TEST_F(NarrativePageTest, ReadsAsThePrintout) {
    const auto printout = std::move(Printout::of(m_document->document())).value();
    EXPECT_EQ(shownLines().join(u'\n') + u'\n', plainText(printout->narrative()));
}

TEST_F(NarrativePageTest, WritesOnlyTheFifteenLinesAChangeTouches) {
    const QStringList before = shownLines();
    const std::vector<quint64> written = serials();
    setCell("t06", "30103", "2", 57'710'000);
    waitForText();
    const QStringList now = shownLines();
    ASSERT_EQ(now.size(), before.size());
    const std::vector<quint64> rewritten = serials();
    int differences = 0;
    for (int line = 0; line < now.size(); ++line) {
        const auto i = static_cast<std::size_t>(line);
        differences += now[line] != before[line] ? 1 : 0;
        EXPECT_EQ(now[line] != before[line], rewritten[i] != written[i]) << now[line].toStdString();
    }
    EXPECT_EQ(differences, 15);
    const auto printout = std::move(Printout::of(m_document->document())).value();
    EXPECT_EQ(now.join(u'\n') + u'\n', plainText(printout->narrative()));

    m_document->undoStack().undo();
    waitForText();
    EXPECT_EQ(shownLines(), before);
}

TEST_F(NarrativePageTest, LeadsFromTheTotalToItsCell) {
    QSignalSpy wanted(&m_page, &WorkPage::cellWanted);
    goToSpan("balance.total", total);
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    const auto cell = wanted[0][0].value<CellRef>();
    const CellName name = cellNameOf(m_document->tables(), m_document->ledger(), cell);
    EXPECT_EQ(name.table, u"t01");
    EXPECT_EQ(name.row, u"");
    EXPECT_EQ(m_document->tables().value(cell), m_document->ledger().total());
}

TEST_F(NarrativePageTest, FollowsAClick) {
    QSignalSpy wanted(&m_page, &WorkPage::cellWanted);
    goToSpan("balance.total", total);
    const QRect place = m_page.view().cursorRect();
    QTest::mouseClick(m_page.view().viewport(), Qt::LeftButton, {}, place.center() - QPoint(6, 0));
    EXPECT_EQ(wanted.size(), 1);
    QTest::mouseClick(m_page.view().viewport(), Qt::LeftButton, {}, QPoint(2, place.center().y()));
    EXPECT_EQ(wanted.size(), 1) << "beside the text";
}

TEST_F(NarrativePageTest, WalksOverEveryPartThatLeadsSomewhereAndBack) {
    m_page.view().moveCursor(QTextCursor::Start);
    std::vector<SpanPlace> walked;
    while (m_page.view().walk(WalkDirection::Forward)) {
        walked.push_back(*m_page.view().currentSpan());
    }
    EXPECT_TRUE(std::ranges::is_sorted(walked));
    EXPECT_GT(walked.size(), 150U);
    std::vector<SpanPlace> back{walked.back()};
    while (m_page.view().walk(WalkDirection::Backward)) {
        back.push_back(*m_page.view().currentSpan());
    }
    std::ranges::reverse(back);
    EXPECT_EQ(back, walked);
}

TEST_F(NarrativePageTest, MovesByTabAndLeavesAfterTheLastPart) {
    m_page.view().moveCursor(QTextCursor::Start);
    press(Qt::Key_Tab);
    const auto first = m_page.view().currentSpan();
    ASSERT_TRUE(first);
    press(Qt::Key_Tab);
    EXPECT_LT(*first, *m_page.view().currentSpan());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(m_page.view().currentSpan(), first);
    m_page.view().moveCursor(QTextCursor::End);
    EXPECT_FALSE(m_page.view().walk(WalkDirection::Forward)) << "so Tab goes on to the next field";
}

TEST_F(NarrativePageTest, LeadsFromInputsToTheirForms) {
    QSignalSpy wanted(&m_page, &WorkPage::pageWanted);
    const auto lead = [&](const char* paragraph, const FigureRef& figure) {
        goToSpan(paragraph, figure);
        press(Qt::Key_F2);
        return wanted.isEmpty() ? QString()
                                : wanted.back()[0].toString() + u' ' + wanted.back()[1].toString();
    };
    EXPECT_EQ(lead("staff", input("staff.authorised")), u"organisation authorised");
    EXPECT_EQ(lead("staff", input("staff.active.count")), u"organisation active.count");
    EXPECT_EQ(lead("procurement", input("procurement.goods")), u"procurement goods");
    EXPECT_EQ(lead("assets.vehicles", input("assets.generalVehicles.value")),
              u"assets generalVehicles.value");
    EXPECT_EQ(lead("general.projects.p1.basis", input("projects/p1/basis")), u"projects 外事业务费");
    EXPECT_EQ(lead("glossary.1", input("glossary")), u"glossary ");
    EXPECT_EQ(lead("signature.date", input("published.year")), u"matters published");
}

TEST_F(NarrativePageTest, TakesAReasonBelowItsSentenceAndUndoRestoresIt) {
    const QString before = text("income.general");
    const Inputs inputs = m_document->document().inputs;
    goToSpan("income.general", reason);
    press(Qt::Key_Return);
    ASSERT_TRUE(m_page.editor().isVisible());
    m_page.editor().editor().selectAll();
    type(QStringLiteral("人员"));
    type(QStringLiteral("调出"));
    waitForText();
    EXPECT_TRUE(text("income.general").endsWith(u"主要原因是人员调出。"))
        << text("income.general").toStdString();
    EXPECT_EQ(m_document->undoStack().count(), 1) << "keystrokes are one step";
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_page.editor().isVisible());
    EXPECT_TRUE(m_page.view().hasFocus());
    EXPECT_EQ(m_page.view().currentSpan()->line, lineOf("income.general"));
    m_document->undoStack().undo();
    waitForText();
    EXPECT_EQ(text("income.general"), before);
    EXPECT_EQ(m_document->document().inputs, inputs);
}

TEST_F(NarrativePageTest, UndoesInsideTheEditor) {
    goToSpan("income.general", reason);
    press(Qt::Key_Return);
    const QString before = m_page.editor().text();
    type(QStringLiteral("又"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_page.editor().text(), before);
    EXPECT_FALSE(m_document->undoStack().canUndo());
}

TEST_F(NarrativePageTest, TakesWhatMoneyIsUsedForInPlaceOfTheNamesOfItems) {
    const FigureRef name{QStringLiteral("general.classes"), QStringLiteral("2010301"), Aspect::Name};
    Inputs inputs = m_document->document().inputs;
    inputs.uses.clear();
    m_document->edit(Edit{{PartChange(inputs)}}, QStringLiteral("none"));
    waitForText();
    goToSpan("fiscal.general", name);
    press(Qt::Key_F2);
    type(QStringLiteral("对外交往"));
    press(Qt::Key_Return);
    waitForText();
    EXPECT_TRUE(text("fiscal.general").contains(u"主要用于对外交往"));
    EXPECT_EQ(m_document->document().inputs.uses.at(QStringLiteral("201")), u"对外交往");
}

TEST_F(NarrativePageTest, TakesOtherMattersInLines) {
    const QStringList before = shownLines();
    Inputs inputs = m_document->document().inputs;
    inputs.otherMatters.clear();
    m_document->edit(Edit{{PartChange(inputs)}}, QStringLiteral("none"));
    waitForText();
    goToSpan("otherMatters", input("otherMatters"));
    press(Qt::Key_Return);
    m_page.editor().editor().selectAll();
    type(QStringLiteral("其一。"));
    press(Qt::Key_Return);
    type(QStringLiteral("其二。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForText();
    EXPECT_FALSE(m_page.editor().isVisible());
    EXPECT_EQ(text("otherMatters.1"), u"其一。");
    EXPECT_EQ(text("otherMatters.2"), u"其二。");
    while (m_document->undoStack().canUndo()) {
        m_document->undoStack().undo();
    }
    waitForText();
    EXPECT_EQ(shownLines(), before);
}

TEST_F(NarrativePageTest, CountsWhatIsMissingAndGoesThere) {
    const int before = m_page.missingCount();
    Inputs inputs = m_document->document().inputs;
    inputs.reasons.erase(QStringLiteral("income.general"));
    inputs.organisation.authorised.reset();
    m_document->edit(Edit{{PartChange(inputs)}}, QStringLiteral("forget"));
    waitForText();
    EXPECT_EQ(m_page.missingCount(), before + 2);
    m_page.view().moveCursor(QTextCursor::Start);
    ASSERT_TRUE(m_page.showNextMissing());
    EXPECT_EQ(m_page.view().textCursor().selectedText(), u"（待填写）");
    EXPECT_EQ(m_page.view().currentLine(), lineOf("staff"));
}

TEST_F(NarrativePageTest, KeepsPlaceAndScrollWhenLinesAboveChange) {
    goToSpan("expenditure.total", {QStringLiteral("expenditure.total"), {}, Aspect::Amount});
    m_page.view().setTop(m_page.view().lines()[static_cast<std::size_t>(lineOf("expenditure.total"))].key, 0);
    const auto top = m_page.view().top();
    const auto span = m_page.view().currentSpan();
    Inputs inputs = m_document->document().inputs;
    inputs.reasons[QStringLiteral("income.general")] = QString(200, u'长');
    m_document->edit(Edit{{PartChange(inputs)}}, QStringLiteral("long"));
    setCell("t06", "30103", "2", 57'710'000);
    waitForText();
    EXPECT_EQ(m_page.view().top(), top);
    EXPECT_EQ(m_page.view().currentSpan(), span);
    EXPECT_EQ(m_page.view().textCursor().selectedText(), u"465.25");
}

TEST_F(NarrativePageTest, FindsEverywhereAndReplacesOnlyWhatTheClerkTyped) {
    Inputs inputs = m_document->document().inputs;
    inputs.reasons = {{QStringLiteral("income.general"), QStringLiteral("预算预算")}};
    inputs.uses.clear();
    inputs.otherMatters = QStringLiteral("预算");
    m_document->edit(Edit{{PartChange(inputs)}}, QStringLiteral("typed"));
    m_page.view().moveCursor(QTextCursor::Start);
    ASSERT_TRUE(m_page.find(QStringLiteral("预算"), FindDirection::Forward));
    EXPECT_EQ(m_page.replace(QStringLiteral("预算"), QStringLiteral("安排"), false), 0) << "the pack's words";
    ASSERT_TRUE(m_page.find(QStringLiteral("是预算预算"), FindDirection::Forward));
    goToSpan("income.general", reason);
    QTextCursor second = m_page.view().textCursor();
    second.setPosition(second.selectionStart() + 2);
    m_page.view().setTextCursor(second);
    ASSERT_TRUE(m_page.find(QStringLiteral("预算"), FindDirection::Forward));
    EXPECT_EQ(m_page.replace(QStringLiteral("预算"), QStringLiteral("安排"), false), 1);
    EXPECT_EQ(m_document->document().inputs.reasons.at(QStringLiteral("income.general")), u"预算安排");
    EXPECT_EQ(m_page.replace(QStringLiteral("预算"), QStringLiteral("支出"), true), 2);
    EXPECT_EQ(m_document->document().inputs.otherMatters, u"支出");
    EXPECT_FALSE(m_page.find(QStringLiteral("没有的话"), FindDirection::Forward));
}

TEST_F(NarrativePageTest, CopiesAParagraphOrASelectionAsPlainText) {
    m_page.view().goToLine(lineOf("balance.total"));
    m_page.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text("balance.total"));
    goToSpan("balance.total", total);
    m_page.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"465.24");
}

TEST_F(NarrativePageTest, GoesToHeadingsAndComesBackToItsPlace) {
    ASSERT_TRUE(m_page.goTo(QStringLiteral("三公")));
    const QByteArray place = m_page.place();
    EXPECT_TRUE(place.contains("threePublic"));
    ASSERT_TRUE(m_page.goTo(QStringLiteral("主要职能")));
    EXPECT_NE(m_page.place(), place);
    m_page.restorePlace(place);
    EXPECT_EQ(m_page.place(), place);
    EXPECT_FALSE(m_page.goTo(QStringLiteral("没有的标题")));
}

TEST_F(NarrativePageTest, KeepsItsPlaceWhenItGrows) {
    ASSERT_TRUE(m_page.goTo(QStringLiteral("三公")));
    m_page.setZoom(150);
    EXPECT_TRUE(m_page.place().contains("threePublic"));
}

TEST_F(NarrativePageTest, TypesNothingWhereTheDocumentIsOnlyRead) {
    m_document->setReadOnly(true);
    QSignalSpy said(&m_page, &WorkPage::said);
    goToSpan("income.general", reason);
    press(Qt::Key_Return);
    EXPECT_FALSE(m_page.editor().isVisible());
    EXPECT_GE(said.size(), 1);
}

TEST_F(NarrativePageTest, WritesNothingWhileHidden) {
    const QStringList before = shownLines();
    m_page.hide();
    setCell("t06", "30103", "2", 57'710'000);
    EXPECT_EQ(shownLines(), before);
    m_page.show();
    EXPECT_TRUE(text("balance.total").contains(u"465.25"));
}

TEST_F(NarrativePageTest, IsReadOut) {
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&m_page.view());
    ASSERT_TRUE(view);
    EXPECT_FALSE(view->text(QAccessible::Name).isEmpty());
    ASSERT_TRUE(view->textInterface());
    EXPECT_GT(view->textInterface()->characterCount(), 1000);
    goToSpan("income.general", reason);
    press(Qt::Key_Return);
    QAccessibleInterface* editor = QAccessible::queryAccessibleInterface(&m_page.editor().editor());
    EXPECT_FALSE(editor->text(QAccessible::Name).isEmpty());
}

} // namespace
} // namespace budget::test
