// Procurement, assets, other matters and dates: typed with keys, read back, undone.
#include "tests/ui/form_fixture.h"
#include "ui/forms/assets_page.h"
#include "ui/forms/matters_page.h"
#include "ui/forms/procurement_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace budget::test {
namespace {

using ProcurementPageTest = FormTest;
using AssetsPageTest = FormTest;
using MattersPageTest = FormTest;

TEST_F(ProcurementPageTest, TakesAnAmountInTenThousandYuan) {
    ProcurementPage page(context);
    show(page);
    type(page, QStringLiteral("procurement.goods"), QStringLiteral("1,234.5"));
    EXPECT_EQ(now().inputs.procurement.goods, Money::fromFen(1'234'500'000));
    EXPECT_TRUE(prints(QStringLiteral("1234.50")));
    EXPECT_EQ(document->undoStack().count(), 1);
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(ProcurementPageTest, ReckonsASumAndUnderstandsUnits) {
    ProcurementPage page(context);
    show(page);
    type(page, QStringLiteral("procurement.goods"), QStringLiteral("=3.35+10+4.51+0.95"));
    EXPECT_EQ(now().inputs.procurement.goods, Money::fromFen(18'810'000));
    type(page, QStringLiteral("procurement.works"), QStringLiteral("5000元"));
    EXPECT_EQ(now().inputs.procurement.works, Money::fromFen(500'000));
}

TEST_F(ProcurementPageTest, RefusesNonsenseAndSaysWhy) {
    ProcurementPage page(context);
    show(page);
    type(page, QStringLiteral("procurement.works"), QStringLiteral("much"));
    EXPECT_EQ(now(), before);
    EXPECT_TRUE(complaintOf(page).contains(QStringLiteral("much")));
    EXPECT_EQ(page.findChild<QLineEdit*>(QStringLiteral("procurement.works"))->text(),
              QStringLiteral("0.00"));
}

TEST_F(ProcurementPageTest, FollowsUndoAndKeepsTheCursor) {
    ProcurementPage page(context);
    show(page);
    auto* field = qobject_cast<QLineEdit*>(focus(page, QStringLiteral("procurement.services")));
    field->setCursorPosition(1);
    Inputs inputs = now().inputs;
    inputs.procurement.goods = Money();
    document->edit({{PartChange(inputs)}}, QStringLiteral("elsewhere"));
    EXPECT_EQ(field->cursorPosition(), 1);
    EXPECT_EQ(page.findChild<QLineEdit*>(QStringLiteral("procurement.goods"))->text(),
              QStringLiteral("0.00"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(now(), before);
    EXPECT_EQ(page.findChild<QLineEdit*>(QStringLiteral("procurement.goods"))->text(),
              QStringLiteral("32.26"));
}

TEST_F(ProcurementPageTest, IsReadOnlyWhenTheDocumentIs) {
    document->setReadOnly(true);
    ProcurementPage page(context);
    show(page);
    type(page, QStringLiteral("procurement.goods"), QStringLiteral("5"));
    EXPECT_EQ(now(), before);
    EXPECT_EQ(page.findChild<QLineEdit*>(QStringLiteral("procurement.goods"))->text(),
              QStringLiteral("32.26"));
}

TEST_F(ProcurementPageTest, GoesToAFieldByItsNameAndFindsItsText) {
    ProcurementPage page(context);
    show(page);
    EXPECT_TRUE(page.goTo(QStringLiteral("procurement.services")));
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("procurement.services"))->hasFocus());
    EXPECT_TRUE(page.find(QStringLiteral("30.56"), FindDirection::Forward));
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("procurement.reservedSmallMedium"))->hasFocus());
    EXPECT_TRUE(page.find(QStringLiteral("30.56"), FindDirection::Forward));
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("procurement.reservedSmallMicro"))->hasFocus());
    EXPECT_TRUE(page.find(QStringLiteral("30.56"), FindDirection::Backward));
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("procurement.reservedSmallMedium"))->hasFocus());
    EXPECT_FALSE(page.find(QStringLiteral("nowhere"), FindDirection::Forward));
}

TEST_F(AssetsPageTest, TakesCountsAreasAndValues) {
    AssetsPage page(context);
    show(page);
    type(page, QStringLiteral("assets.houseArea"), QStringLiteral("987.65"));
    type(page, QStringLiteral("assets.otherVehicles.count"), QStringLiteral("73"));
    type(page, QStringLiteral("assets.otherVehicles.value"), QStringLiteral("81.77"));
    type(page, QStringLiteral("assets.purchaseOver1m"), QStringLiteral("6"));
    EXPECT_EQ(now().inputs.assets.houseArea, QStringLiteral("987.65"));
    EXPECT_EQ(now().inputs.assets.otherVehicles.count, 73);
    EXPECT_EQ(now().inputs.assets.otherVehicles.value, Money::fromFen(81'770'000));
    EXPECT_EQ(now().inputs.assets.purchaseOver1m, 6);
    for (const char* printed : {"987.65", "73", "81.77"}) {
        EXPECT_TRUE(prints(QString::fromLatin1(printed))) << printed;
    }
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(AssetsPageTest, TellsAnEmptyFieldFromZero) {
    AssetsPage page(context);
    show(page);
    auto* field = focus(page, QStringLiteral("assets.equipmentOver1m"));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(now().inputs.assets.equipmentOver1m, std::nullopt);
}

TEST_F(AssetsPageTest, KeepsTheOldNumberWhenNonsenseIsTyped) {
    AssetsPage page(context);
    show(page);
    type(page, QStringLiteral("assets.equipmentOver1m"), QStringLiteral("99999999999999"));
    EXPECT_EQ(now(), before);
    EXPECT_FALSE(complaintOf(page).isEmpty());
}

TEST_F(MattersPageTest, KeepsTheOldDateWhenNonsenseIsTyped) {
    MattersPage page(context, nullptr, QDate(2024, 2, 10));
    show(page);
    type(page, QStringLiteral("published"), QStringLiteral("2024-13-45"));
    EXPECT_EQ(now(), before);
}

TEST_F(MattersPageTest, CountsTheDaysToTheDeadline) {
    MattersPage page(context, nullptr, QDate(2024, 2, 10));
    show(page);
    const auto says = [&page](const QString& text) {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text() == text) {
                return true;
            }
        }
        return false;
    };
    type(page, QStringLiteral("approved"), QStringLiteral("2024/2/1"));
    EXPECT_EQ(now().inputs.approved, QDate(2024, 2, 1));
    EXPECT_TRUE(says(QStringLiteral("1 days past the deadline"))); // published on 22 February
    auto* published = focus(page, QStringLiteral("published"));
    QTest::keyClick(published, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(published, Qt::Key_Delete);
    QTest::keyClick(published, Qt::Key_Tab);
    EXPECT_FALSE(now().inputs.published.isValid());
    EXPECT_TRUE(says(QStringLiteral("11 days left to publish")));
    undoAll();
    EXPECT_EQ(now(), before);
}

TEST_F(MattersPageTest, JoinsTheKeystrokesOfOneVisit) {
    MattersPage page(context);
    show(page);
    type(page, QStringLiteral("otherMatters"), QStringLiteral("nothing else"));
    EXPECT_TRUE(prints(QStringLiteral("nothing else")));
    EXPECT_EQ(document->undoStack().count(), 1);
    type(page, QStringLiteral("otherMatters"), QStringLiteral("one thing"));
    EXPECT_EQ(document->undoStack().count(), 2);
    document->undoStack().undo();
    EXPECT_EQ(now().inputs.otherMatters, QStringLiteral("nothing else"));
    EXPECT_EQ(page.findChild<QPlainTextEdit*>(QStringLiteral("otherMatters"))->toPlainText(),
              QStringLiteral("nothing else"));
}

} // namespace
} // namespace budget::test
