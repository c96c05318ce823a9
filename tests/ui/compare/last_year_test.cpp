// Last year beside this year in the window, driven by keys.
#include "tests/ui/window/window_fixture.h"

#include "ui/charts/chart_widget.h"
#include "ui/compare/changes_page.h"
#include "ui/compare/chart_page.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace budget::test {
namespace {

/// Answers the question for last year's file.
class FileQuestions : public ScriptedQuestions {
public:
    std::optional<QString> chooseFile(const FileQuestion&) override { return file; }
    std::optional<QString> file;
};

class LastYearWindowTest : public WindowFixture {
protected:
    void openReference() {
        open(referenceDocument());
        m_window.setQuestions(m_files);
    }
    /// Last year… by its key.
    void takeLastYear() {
        m_files.file = dataFile(QStringLiteral("ledger-2023.csv"));
        auto opened = BudgetDocument::open(referenceDocument());
        m_window.setDocument(std::move(opened).value(), &m_files);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        table(1);
        key(Qt::Key_L, Qt::ControlModifier);
    }
    /// What stands behind the figure in the same row.
    std::string beside(const QModelIndex& figure, CellAspect aspect) {
        const auto& model = static_cast<const TableModel&>(*figure.model());
        for (int c = figure.column(); c < model.columnCount(); ++c) {
            const QModelIndex index = model.index(figure.row(), c);
            if (model.aspectOf(index) == aspect) {
                return index.data().toString().toStdString();
            }
        }
        return "no such column";
    }

    FileQuestions m_files;
};

TEST_F(LastYearWindowTest, StandsBesideEachFigureOnceItIsTakenOver) {
    takeLastYear();
    const QModelIndex general =
        goTo(table(1), QStringLiteral("1. 一般公共预算拨款"), QStringLiteral("预算数"));
    EXPECT_EQ(general.data().toString().toStdString(), "428.70");
    EXPECT_EQ(beside(general, CellAspect::Last), "449.27");
    EXPECT_EQ(beside(general, CellAspect::Difference), "▼ -20.57");
    EXPECT_EQ(beside(general, CellAspect::Rate), "▼ -4.58%");
    const QModelIndex unit = goTo(table(1), QStringLiteral("5. 单位资金"), QStringLiteral("预算数"));
    EXPECT_EQ(beside(unit, CellAspect::Difference), "▲ +31.20");
    EXPECT_EQ(beside(unit, CellAspect::Rate), "");
    const QModelIndex pay = goTo(table(6), QStringLiteral("30101"), QStringLiteral("人员经费"));
    EXPECT_EQ(beside(pay, CellAspect::Last), TableModel::tr("unknown").toStdString());
}

TEST_F(LastYearWindowTest, IsOneStepOfUndoAndHiddenByItsKey) {
    takeLastYear();
    const int wide = table(5).model().columnCount();
    key(Qt::Key_F9);
    EXPECT_EQ(wide - table(5).model().columnCount(), 9);
    key(Qt::Key_F9);
    EXPECT_EQ(table(5).model().columnCount(), wide);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.document()->document(), referenceDocument());
}

TEST_F(LastYearWindowTest, IsReadOnlyAndSaysWhy) {
    takeLastYear();
    TablePage& page = table(1);
    const QModelIndex general = goTo(page, QStringLiteral("1. 一般公共预算拨款"), QStringLiteral("预算数"));
    page.view().goToCell(page.model().index(general.row(), general.column() + 1));
    type(QStringLiteral("9"));
    EXPECT_TRUE(page.view().complaint().contains(QStringLiteral("ledger-2023.csv")))
        << page.view().complaint().toStdString();
}

TEST_F(LastYearWindowTest, ShowsRowsThatOnlyLastYearHadAndFollowsEdits) {
    takeLastYear();
    TablePage& page = table(7);
    QStringList names;
    for (int row = 0; row < page.model().rowCount(); ++row) {
        names.append(page.model().index(row, page.model().labelColumns() - 1).data().toString());
    }
    EXPECT_TRUE(names.contains(QStringLiteral("上年项目（由2024年公开数倒推）") +
                               TableModel::tr(" [last year only]")))
        << names.join(QLatin1Char('|')).toStdString();
    TablePage& sixth = table(6);
    const QModelIndex bonus = goTo(sixth, QStringLiteral("30217"), QStringLiteral("公用经费"));
    type(QStringLiteral("0.16"));
    key(Qt::Key_Return);
    EXPECT_EQ(beside(bonus, CellAspect::Difference), "");
}

TEST_F(LastYearWindowTest, FiltersRowsThatChanged) {
    takeLastYear();
    TablePage& page = table(5);
    const int all = page.model().rowCount();
    m_files.choices = {1};
    key(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_LE(page.model().rowCount(), all);
    m_files.choices = {2};
    m_files.texts = {QStringLiteral("100")};
    key(Qt::Key_F9, Qt::ShiftModifier);
    QStringList codes;
    for (int row = 0; row < page.model().rowCount() - 1; ++row) {
        codes.append(page.model().index(row, 2).data().toString());
    }
    // 行政单位离退休 rose by 125.24 %.
    EXPECT_EQ(codes.filter(QStringLiteral("01")).size(), 1) << codes.join(QLatin1Char('|')).toStdString();
    EXPECT_LT(page.model().rowCount(), all);
}

TEST_F(LastYearWindowTest, TakesTypedFiguresWhereNoLedgerIs) {
    openReference();
    TablePage& page = table(1);
    key(Qt::Key_F9);
    const QModelIndex general = goTo(page, QStringLiteral("1. 一般公共预算拨款"), QStringLiteral("预算数"));
    page.view().goToCell(page.model().index(general.row(), general.column() + 1));
    type(QStringLiteral("449.27"));
    key(Qt::Key_Return);
    EXPECT_EQ(beside(general, CellAspect::Difference), "▼ -20.57");
    EXPECT_TRUE(std::holds_alternative<LastYearFigures>(m_window.document()->document().lastYear));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.document()->document(), referenceDocument());
}

TEST_F(LastYearWindowTest, ListsTheLargestChangesAndLeadsToThem) {
    takeLastYear();
    auto* page = qobject_cast<ChangesPage*>(m_window.showPage(QStringLiteral("changes")));
    ASSERT_TRUE(page);
    page->setFocus();
    QTreeWidgetItem* first = page->list().topLevelItem(0);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->text(3).endsWith(QStringLiteral("+35.38"))) << first->text(3).toStdString();
    ASSERT_EQ(first->childCount(), 3);
    EXPECT_EQ(first->child(0)->text(0), QStringLiteral("一般公共预算"));
    EXPECT_TRUE(first->child(0)->text(3).endsWith(QStringLiteral("-1.16")));
    key(Qt::Key_Return);
    EXPECT_EQ(m_window.currentPageId(), QStringLiteral("t03"));
    EXPECT_EQ(table(3).view().currentIndex().data().toString().toStdString(), "58.56");
}

TEST_F(LastYearWindowTest, DrawsChartsWithTheirValues) {
    takeLastYear();
    auto* page = qobject_cast<ChartPage*>(m_window.showPage(QStringLiteral("charts")));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->values().item(0, 0)->text(), QStringLiteral("一般公共预算拨款"));
    EXPECT_EQ(page->values().item(0, 2)->text(), QStringLiteral("428.70"));
    page->kinds().setCurrentIndex(2);
    EXPECT_EQ(page->values().rowCount(), 2); // nothing is zero in both years
    const QTemporaryDir folder;
    ASSERT_TRUE(page->chart().exportTo(folder.filePath(QStringLiteral("c.png"))));
    ASSERT_TRUE(page->chart().exportTo(folder.filePath(QStringLiteral("c.svg"))));
    EXPECT_FALSE(QImage(folder.filePath(QStringLiteral("c.png"))).isNull());
    QFile svg(folder.filePath(QStringLiteral("c.svg")));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("<svg"));
}

TEST_F(LastYearWindowTest, DrawsNoMaskedNameInAChart) {
    takeLastYear();
    Edit edit;
    for (const auto& [id, project] : m_window.document()->ledger().projects()) {
        Project masked = project;
        masked.disclosure = Disclosure::Withheld;
        masked.code = QStringLiteral("P%1").arg(static_cast<std::uint32_t>(id));
        edit.changes.emplace_back(ProjectChange{id, masked});
    }
    m_window.document()->edit(edit, QStringLiteral("mask"));
    auto* page = qobject_cast<ChartPage*>(m_window.showPage(QStringLiteral("charts")));
    ASSERT_TRUE(page);
    page->kinds().setCurrentIndex(3);
    bool masks = false;
    for (int row = 0; row < page->values().rowCount(); ++row) {
        const QString name = page->values().item(row, 0)->text();
        EXPECT_FALSE(name.contains(QStringLiteral("外事业务费"))) << name.toStdString();
        masks = masks || name.contains(QStringLiteral("特定目标"));
    }
    EXPECT_TRUE(masks);
}

} // namespace
} // namespace budget::test
