#include "tests/ui/form_fixture.h"
#include "ui/forms/performance_page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

namespace budget::test {
namespace {

using PerformancePageTest = FormTest;

const QString departmentGrid = QStringLiteral("departmentIndicators");
const QString projectGrid = QStringLiteral("projectIndicators");

QString textOf(FormPage& page, const QString& name) {
    for (const QLabel* label : page.findChildren<QLabel*>(name)) {
        if (label->isVisibleTo(&page)) {
            return label->text();
        }
    }
    return {};
}

TEST_F(PerformancePageTest, TakesTheGoalContactAndOverridesOfTheDepartment) {
    PerformancePage page(context);
    show(page);
    EXPECT_TRUE(
        textOf(page, QStringLiteral("performance.ownOverride.unit")).contains(QStringLiteral("434.04")));
    type(page, QStringLiteral("performance.goal"), QStringLiteral("more friends"));
    type(page, QStringLiteral("performance.telephone"), QStringLiteral("0991-1"));
    type(page, QStringLiteral("performance.otherOverride"), QStringLiteral("3.47"));
    EXPECT_EQ(now().inputs.performance.otherOverride, Money::fromFen(3'470'000));
    for (const char* printed : {"more friends", "0991-1", "3.47"}) {
        EXPECT_TRUE(prints(QString::fromLatin1(printed))) << printed;
    }
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(PerformancePageTest, TakesAPastedBlockBelowTheCurrentRow) {
    PerformancePage page(context);
    show(page);
    auto* grid = qobject_cast<QAbstractItemView*>(focus(page, departmentGrid));
    QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    grid->setCurrentIndex(grid->model()->index(2, 0));
    QGuiApplication::clipboard()->setText(QStringLiteral("效益指标\t社会效益\tfirst\t>=90%\tplan\t5\n"
                                                         "\t\t\"second\nline\"\t》=3次\tplan\t5\n"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    const auto& indicators = now().inputs.performance.indicators;
    ASSERT_EQ(indicators.size(), before.inputs.performance.indicators.size() + 2);
    EXPECT_EQ(indicators[4].level1, QStringLiteral("效益指标"));
    EXPECT_EQ(indicators[4].level2, QStringLiteral("社会效益"));
    EXPECT_EQ(indicators[4].level3, QStringLiteral("second\nline"));
    EXPECT_EQ(indicators[4].value, QStringLiteral("≥3次"));
    EXPECT_EQ(textOf(page, QStringLiteral("weights")), QStringLiteral("Weights: 100, not 90"));
    EXPECT_TRUE(prints(QStringLiteral("≥90%")));
    EXPECT_EQ(document->undoStack().count(), 1);
    undoAll();
    EXPECT_EQ(now(), before);
    EXPECT_EQ(textOf(page, QStringLiteral("weights")), QStringLiteral("Weights: 90"));
}

TEST_F(PerformancePageTest, EditsTheFormOfTheChosenProject) {
    PerformancePage page(context);
    show(page);
    const ProjectId id = now().ledger.projectsInOrder().front();
    page.showProject(id);
    type(page, QStringLiteral("project.performance.leader"), QStringLiteral("Li"));
    typeCell(page, projectGrid, 0, 3, QStringLiteral("大于等于8次"));
    EXPECT_EQ(now().ledger.project(id)->performance.leader, QStringLiteral("Li"));
    EXPECT_EQ(now().ledger.project(id)->performance.indicators[0].value, QStringLiteral("≥8次"));
    EXPECT_TRUE(prints(QStringLiteral("≥8次")));
    auto* grid = qobject_cast<QAbstractItemView*>(focus(page, projectGrid));
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    const auto& indicators = now().ledger.project(id)->performance.indicators;
    EXPECT_EQ(indicators[1].level2, indicators[0].level2);
    EXPECT_TRUE(indicators[1].level3.isEmpty());
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(PerformancePageTest, TakesIndicatorsOfAnotherForm) {
    PerformancePage page(context);
    show(page);
    const ProjectId id = now().ledger.projectsInOrder()[1];
    page.showProject(id);
    questions.answers = {0};
    QTest::keyClick(focus(page, projectGrid), Qt::Key_K, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !questions.heard.isEmpty(); })); // the button is seen pressed
    EXPECT_EQ(now().ledger.project(id)->performance.indicators.size(),
              before.ledger.project(id)->performance.indicators.size() +
                  before.inputs.performance.indicators.size());
    undoAll();
    EXPECT_EQ(now(), before);
}

} // namespace
} // namespace budget::test
