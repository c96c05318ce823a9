// Blocks of cells from and to a spreadsheet, through the real window.
#include "tests/ui/window/window_fixture.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

namespace budget::test {
namespace {

class ClipboardTest : public WindowFixture {
protected:
    static void setClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }
    static QString expected(int number) {
        QFile file(dataFile(QStringLiteral("expected/table-%1.tsv").arg(number, 2, 10, QLatin1Char('0'))));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    std::string cell(TablePage& page, const QString& row, const QString& column) {
        return goTo(page, row, column).data().toString().toStdString();
    }
    std::string undoText() { return m_window.document()->undoStack().undoText().toStdString(); }
};

TEST_F(ClipboardTest, PastesAColumnAsPeopleWriteIt) {
    openExample();
    const Document before = m_window.document()->document();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30101"), QStringLiteral("人员经费"));
    setClipboard(QStringLiteral("1,234.50\n-\n\n４０．４８\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(page, QStringLiteral("30101"), QStringLiteral("人员经费")), "1234.50");
    EXPECT_EQ(page.model().rowCount(), 24) << "rows whose figures are gone wait to be filled";
    EXPECT_EQ(cell(page, QStringLiteral("30103"), QStringLiteral("人员经费")), "");
    EXPECT_EQ(cell(page, QStringLiteral("30108"), QStringLiteral("人员经费")), "40.48");
    EXPECT_EQ(undoText(), "Paste 4×1");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_window.document()->document() == before);
}

TEST_F(ClipboardTest, PastesABlockWithItsHeaderAndSaysWhatItLeft) {
    openExample();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30101"), QStringLiteral("合计"));
    QString block = QStringLiteral("合计\t人员经费\t公用经费\r\n");
    for (int i = 0; i < 11; ++i) {
        block += QStringLiteral("\t%1.5\t-\r\n").arg(i + 1);
    }
    setClipboard(block);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(page, QStringLiteral("30102"), QStringLiteral("人员经费")), "1.50");
    EXPECT_EQ(undoText(), "Paste 12×3");
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_TRUE(m_questions.told.front().contains(QStringLiteral("合计")))
        << m_questions.told.front().toStdString();
}

TEST_F(ClipboardTest, PastesAWholeTableIntoAnEmptyOne) {
    open(emptyReference());
    const Document before = m_window.document()->document();
    TablePage& page = table(6);
    setClipboard(expected(6));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(page, QStringLiteral("总计"), QStringLiteral("合计")), "406.68");
    EXPECT_EQ(cell(page, QStringLiteral("30299"), QStringLiteral("公用经费")), "0.60");
    EXPECT_EQ(m_questions.told.join(QLatin1Char('\n')).toStdString(), "");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_window.document()->document() == before);
}

TEST_F(ClipboardTest, OffersToConvertFiguresThatLookLikeYuan) {
    openExample();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30101"), QStringLiteral("人员经费"));
    m_questions.choices = {0};
    setClipboard(QStringLiteral("1013100\n959400\n577000\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_questions.asked.size(), 1);
    EXPECT_EQ(cell(page, QStringLiteral("30102"), QStringLiteral("人员经费")), "95.94");
}

TEST_F(ClipboardTest, CopiesFiguresAsNumbersAndCodesAsText) {
    openExample();
    TablePage& page = table(6);
    page.view().selectAll();
    key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(QStringLiteral("301\t03\t奖金\t57.70\t57.70\t")));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("57.70")));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("mso-number-format"))) << "codes stay text";
}

TEST_F(ClipboardTest, FillsDownAndCutsInOneStepEach) {
    openExample();
    const Document before = m_window.document()->document();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30101"), QStringLiteral("人员经费"));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(cell(page, QStringLiteral("30103"), QStringLiteral("人员经费")), "101.31");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_window.document()->document() == before);

    goTo(page, QStringLiteral("30101"), QStringLiteral("人员经费"));
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().trimmed().toStdString(), "101.31");
    EXPECT_EQ(cell(page, QStringLiteral("301"), QStringLiteral("合计")), "256.31");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_window.document()->document() == before);
}

TEST_F(ClipboardTest, PutsOneValueOnAWholeSelection) {
    openExample();
    TablePage& page = table(6);
    goTo(page, QStringLiteral("30101"), QStringLiteral("人员经费"));
    key(Qt::Key_Down, Qt::ShiftModifier);
    setClipboard(QStringLiteral("10"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(page, QStringLiteral("30101"), QStringLiteral("人员经费")), "10.00");
    EXPECT_EQ(cell(page, QStringLiteral("30102"), QStringLiteral("人员经费")), "10.00");
}

TEST_F(ClipboardTest, SumsTheSelectionExactly) {
    openExample();
    TablePage& page = table(6);
    QString summary;
    QObject::connect(&page, &WorkPage::summaryChanged, &page, [&](const QString& text) { summary = text; });
    goTo(page, QStringLiteral("30101"), QStringLiteral("人员经费"));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(summary.toStdString(), "Sum 254.95   Count 3   Average 84.983333");
}

} // namespace
} // namespace budget::test
