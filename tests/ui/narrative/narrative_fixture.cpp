#include "tests/ui/narrative/narrative_fixture.h"

#include "core/document/document_reader.h"
#include "core/edit/cell_plan.h"
#include "core/tables/cell_name.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

namespace budget::test {
namespace {

std::unique_ptr<BudgetDocument> example() {
    Result<Document> document =
        loadDocument(QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang"));
    return std::move(BudgetDocument::open(std::move(document).value())).value();
}

} // namespace

NarrativePageTest::NarrativePageTest()
    : m_document(example()), m_editing(*m_document, m_answers), m_blocks(*m_document, m_answers),
      m_page(PageContext{*m_document, m_editing, m_blocks, m_answers}) {
    constexpr QSize size(1100, 700);
    m_page.resize(size);
    m_page.show();
    m_page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    m_page.view().setFocus();
}

QStringList NarrativePageTest::shownLines() const {
    return const_cast<NarrativePage&>(m_page).view().toPlainText().split(u'\n');
}

void NarrativePageTest::waitForText() {
    QSignalSpy written(&m_page.writer(), &NarrativeWriter::written);
    ASSERT_TRUE(written.wait());
}

std::vector<quint64> NarrativePageTest::serials() const {
    const NarrativeView& view = const_cast<NarrativePage&>(m_page).view();
    std::vector<quint64> serials;
    for (int line = 0; line < static_cast<int>(view.lines().size()); ++line) {
        serials.push_back(view.serialOf(line));
    }
    return serials;
}

void NarrativePageTest::setCell(const char* table, const char* row, const char* column, std::int64_t fen) {
    const CellName name{QString::fromUtf8(table), QString::fromUtf8(row), QString::fromUtf8(column)};
    const auto cell = budget::cellOf(m_document->tables(), m_document->ledger(), name);
    ASSERT_TRUE(cell);
    const CellPlan plan = planCell(m_document->document(), m_document->tables(), *cell, Money::fromFen(fen));
    ASSERT_EQ(plan.outcome, PlanOutcome::Ready);
    m_document->edit(plan.edit, QStringLiteral("cell"));
}

int NarrativePageTest::lineOf(const char* paragraph) const {
    const auto& lines = const_cast<NarrativePage&>(m_page).view().lines();
    const auto found = std::ranges::find(lines, QString::fromUtf8(paragraph), &NarrativeLine::paragraph);
    EXPECT_NE(found, lines.end()) << paragraph;
    return static_cast<int>(found - lines.begin());
}

void NarrativePageTest::goToSpan(const char* paragraph, const FigureRef& figure) {
    const int line = lineOf(paragraph);
    const auto& spans = m_page.view().lines()[static_cast<std::size_t>(line)].spans;
    const auto found = std::ranges::find(spans, std::optional(figure), &TextSpan::figure);
    ASSERT_NE(found, spans.end());
    m_page.view().goToSpan({line, static_cast<int>(found - spans.begin())});
}

void NarrativePageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(m_page.focusWidget(), key, modifiers);
}

/// As an input method commits it.
void NarrativePageTest::type(const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(m_page.focusWidget(), &event);
}

} // namespace budget::test
