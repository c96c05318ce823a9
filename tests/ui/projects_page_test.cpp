#include "tests/ui/form_fixture.h"
#include "ui/forms/project_edits.h"
#include "ui/forms/projects_page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace budget::test {
namespace {

using ProjectsPageTest = FormTest;

const QString entries = QStringLiteral("entries");
const QString list = QStringLiteral("projects");

ProjectId firstOf(const Document& document) {
    return document.ledger.projectsInOrder().front();
}

TEST_F(ProjectsPageTest, RenamesAProjectEverywhere) {
    ProjectsPage page(context);
    show(page);
    type(page, QStringLiteral("project.name"), QStringLiteral("visits abroad"));
    type(page, QStringLiteral("project.basis"), QStringLiteral("by decree 7"));
    EXPECT_EQ(now().ledger.project(firstOf(now()))->name, QStringLiteral("visits abroad"));
    EXPECT_TRUE(prints(QStringLiteral("visits abroad")));
    EXPECT_TRUE(prints(QStringLiteral("by decree 7")));
    EXPECT_EQ(page.findChild<QListWidget*>(list)->item(0)->text(), QStringLiteral("visits abroad"));
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(ProjectsPageTest, RefusesAProjectWithoutAName) {
    ProjectsPage page(context);
    show(page);
    auto* name = focus(page, QStringLiteral("project.name"));
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Delete);
    EXPECT_EQ(now(), before);
    EXPECT_EQ(complaintOf(page), QStringLiteral("A project needs a name."));
}

TEST_F(ProjectsPageTest, WithholdsAProjectOnlyWithACode) {
    ProjectsPage page(context);
    show(page);
    auto* level = qobject_cast<QComboBox*>(focus(page, QStringLiteral("project.disclosure")));
    QTest::keyClick(level, Qt::Key_End);
    EXPECT_EQ(now(), before);
    EXPECT_EQ(level->currentIndex(), 0);
    EXPECT_TRUE(complaintOf(page).contains(QStringLiteral("code")));
    type(page, QStringLiteral("project.code"), QStringLiteral("X-1"));
    focus(page, QStringLiteral("project.disclosure"));
    QTest::keyClick(level, Qt::Key_End);
    EXPECT_EQ(now().ledger.project(firstOf(now()))->disclosure, Disclosure::Withheld);
    EXPECT_FALSE(prints(before.ledger.project(firstOf(before))->name));
    EXPECT_TRUE(prints(QStringLiteral("X-1")));
}

TEST_F(ProjectsPageTest, FillsANewProjectPaidByUnitMoneyWithKeysAlone) {
    ProjectsPage page(context);
    show(page);
    auto* projects = qobject_cast<QListWidget*>(focus(page, list));
    QTest::keyClick(projects, Qt::Key_Return, Qt::ControlModifier);
    type(page, QStringLiteral("project.name"), QStringLiteral("own money"));
    auto* grid = qobject_cast<QAbstractItemView*>(focus(page, entries));
    QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    typeCell(page, entries, 0, 0, QStringLiteral("30211"));
    typeCell(page, entries, 0, 1, QStringLiteral("2010302"));
    typeCell(page, entries, 0, 2, QStringLiteral("单位资金/上级补助收入"));
    typeCell(page, entries, 0, 4, QStringLiteral("7.31"));
    const ProjectId id = now().ledger.projectsInOrder().back();
    const auto added = entriesOf(now().ledger, id);
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added[0]->amount, Money::fromFen(7'310'000));
    EXPECT_EQ(added[0]->at.fund, Fund::Superior);
    EXPECT_EQ(added[0]->at.economic, EconomicCode::parse("30211"));
    EXPECT_EQ(added[0]->at.function, FunctionCode::parse("2010302"));
    EXPECT_EQ(added[0]->at.nature, Nature::Project);
    EXPECT_EQ(added[0]->at.unit, now().ledger.project(id)->unit);
    EXPECT_TRUE(added[0]->inferred().isEmpty());
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("sum"))->text(), QStringLiteral("7.31"));
    EXPECT_TRUE(
        page.findChild<QLabel*>(QStringLiteral("allocation"))->text().endsWith(QStringLiteral(" 7.31")));
    EXPECT_TRUE(prints(QStringLiteral("7.31")));
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(ProjectsPageTest, RefusesACodeThatNoListHas) {
    ProjectsPage page(context);
    show(page);
    typeCell(page, entries, 0, 0, QStringLiteral("38888"));
    EXPECT_EQ(now(), before);
    EXPECT_TRUE(complaintOf(page).contains(QStringLiteral("38888")));
}

TEST_F(ProjectsPageTest, DeletesAProjectWithItsEntriesOnlyWhenToldTo) {
    ProjectsPage page(context);
    show(page);
    const ProjectId id = firstOf(now());
    auto* projects = focus(page, list);
    QTest::keyClick(projects, Qt::Key_Delete);
    EXPECT_EQ(now(), before);
    questions.answers = {0};
    QTest::keyClick(projects, Qt::Key_Delete);
    EXPECT_EQ(now().ledger.project(id), nullptr);
    EXPECT_TRUE(entriesOf(now().ledger, id).empty());
    EXPECT_EQ(questions.heard.size(), 2);
    document->undoStack().undo();
    EXPECT_EQ(now(), before);
}

TEST_F(ProjectsPageTest, MovesAProjectAndItsUnitWithItsEntries) {
    ProjectsPage page(context);
    show(page);
    const ProjectId id = firstOf(now());
    auto* projects = focus(page, list);
    QTest::keyClick(projects, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(now().ledger.projectsInOrder()[1], id);
    auto* unit = focus(page, QStringLiteral("project.unit"));
    QTest::keyClick(unit, Qt::Key_End);
    const UnitId last = now().ledger.unitsInOrder().back();
    EXPECT_EQ(now().ledger.project(id)->unit, last);
    for (const Entry* entry : entriesOf(now().ledger, id)) {
        EXPECT_EQ(entry->at.unit, last);
    }
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(ProjectsPageTest, FiltersTheListByName) {
    ProjectsPage page(context);
    show(page);
    auto* filter = focus(page, QStringLiteral("filter"));
    qobject_cast<QLineEdit*>(filter)->setText(now().ledger.project(firstOf(now()))->name);
    auto* projects = page.findChild<QListWidget*>(list);
    EXPECT_FALSE(projects->isRowHidden(0));
    EXPECT_TRUE(projects->isRowHidden(1));
}

} // namespace
} // namespace budget::test
