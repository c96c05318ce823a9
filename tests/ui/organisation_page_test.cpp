#include "tests/ui/form_fixture.h"
#include "ui/forms/glossary_page.h"
#include "ui/forms/organisation_page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QPushButton>
#include <QTest>

namespace budget::test {
namespace {

using OrganisationPageTest = FormTest;
using GlossaryPageTest = FormTest;

const QString units = QStringLiteral("units");
const QString glossary = QStringLiteral("glossary");

TEST_F(OrganisationPageTest, TakesFunctionsOfficesAndStaff) {
    OrganisationPage page(context);
    show(page);
    type(page, QStringLiteral("organisation.functions"), QStringLiteral("looks after guests"));
    auto* offices = focus(page, QStringLiteral("organisation.offices"));
    QTest::keyClick(offices, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(offices, Qt::Key_Return);
    QTest::keyClicks(offices, QStringLiteral("translators"));
    type(page, QStringLiteral("organisation.active.count"), QStringLiteral("93"));
    type(page, QStringLiteral("organisation.active.change"), QStringLiteral("-87"));
    EXPECT_EQ(now().inputs.organisation.functions, QStringLiteral("looks after guests"));
    EXPECT_EQ(now().inputs.organisation.offices.size(), before.inputs.organisation.offices.size() + 1);
    EXPECT_EQ(now().inputs.organisation.active.change, -87);
    for (const char* printed : {"looks after guests", "translators", "93", "87"}) {
        EXPECT_TRUE(prints(QString::fromLatin1(printed))) << printed;
    }
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(OrganisationPageTest, AddsRenamesMovesAndRemovesAUnit) {
    OrganisationPage page(context);
    show(page);
    auto* grid = qobject_cast<QAbstractItemView*>(focus(page, units));
    QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(now().ledger.units().size(), 3U);
    typeCell(page, units, 2, 0, QStringLiteral("translation office"));
    typeCell(page, units, 2, 2, QStringLiteral("Institution"));
    const UnitId added = now().ledger.unitsInOrder().back();
    EXPECT_EQ(now().ledger.unit(added)->name, QStringLiteral("translation office"));
    EXPECT_EQ(now().ledger.unit(added)->kind, UnitKind::Institution);
    EXPECT_TRUE(prints(QStringLiteral("translation office")));
    focus(page, units);
    grid->setCurrentIndex(grid->model()->index(2, 0));
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(now().ledger.unitsInOrder()[1], added);
    EXPECT_EQ(grid->currentIndex().row(), 1);
    QTest::keyClick(grid, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(now().ledger.units().size(), 2U);
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(OrganisationPageTest, KeepsAUnitWithEntriesAndSaysWhy) {
    OrganisationPage page(context);
    show(page);
    auto* grid = qobject_cast<QAbstractItemView*>(focus(page, units));
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(now(), before);
    EXPECT_TRUE(complaintOf(page).contains(now().ledger.unit(now().ledger.unitsInOrder()[0])->name));
}

TEST_F(GlossaryPageTest, MakesTheTermsItsOwnAndGoesBack) {
    GlossaryPage page(context);
    show(page);
    ASSERT_FALSE(now().inputs.glossary);
    typeCell(page, glossary, 0, 0, QStringLiteral("own term"));
    ASSERT_TRUE(now().inputs.glossary);
    EXPECT_EQ(now().inputs.glossary->front().term, QStringLiteral("own term"));
    EXPECT_GT(now().inputs.glossary->size(), 3U);
    EXPECT_TRUE(prints(QStringLiteral("own term")));
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == GlossaryPage::tr("Back to the &layout's list")) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    EXPECT_FALSE(now().inputs.glossary);
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(OrganisationPageTest, LeavesTheGridByTabBehindTheLastCell) {
    OrganisationPage page(context);
    show(page);
    auto* grid = qobject_cast<QAbstractItemView*>(focus(page, units));
    grid->setCurrentIndex(grid->model()->index(1, 2));
    QTest::keyClick(grid, Qt::Key_Tab);
    EXPECT_FALSE(grid->hasFocus());
}

} // namespace
} // namespace budget::test
